# SPDX-License-Identifier: GPL-3.0-or-later
"""What scale.py measured, as tables in Markdown for docs/benchmarks.md."""

import statistics

_SMALL, _MILLION, _TEN = "10000", "1000000", "10000000"
_SEARCH = "delivery order"


def tables(results: dict) -> str:
    """All tables that the results have something for."""
    parts = [_targets(results), _writing(results), _screens(results), _searches(results)]
    return "\n\n".join(part for part in parts if part)


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) if rows else ""


def _get(results: dict, *keys: str) -> dict | None:
    for key in keys:
        if not isinstance(results, dict) or key not in results:
            return None
        results = results[key]
    return results


def _named(results: dict, size: str, kind: str) -> dict[str, dict]:
    return {one["name"]: one for one in _get(results, size, kind) or []}


def _number(value: float | None, unit: str = "") -> str:
    if value is None:
        return "–"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f}{unit}"


def _ratio(above: float | None, below: float | None) -> float | None:
    return above / below if above is not None and below else None


def _value(found: dict | None, key: str) -> float | None:
    return found[key] if found else None


def _sizes(results: dict) -> list[str]:
    return sorted(results, key=int)


def _targets(results: dict) -> str:
    rows = [*_import_targets(results), *_screen_targets(results), *_other_targets(results), *_duckdb_targets(results)]
    return _table(["measure", "target", "measured"], [row for row in rows if "–" not in row[2]])


def _import_targets(results: dict) -> list[list[str]]:
    seconds = {name: _value(_get(results, _MILLION, name), "seconds") for name in ("import", "bare", "sqlite_utils")}
    against_bare = _ratio(seconds["import"], seconds["bare"])
    against_utils = _ratio(seconds["sqlite_utils"], seconds["import"])
    return [
        ["import of 1 million posts against the bare C loop", "≤ 3 ×",
         f"{_number(against_bare)} × ({_number(seconds['import'])} s to {_number(seconds['bare'])} s)"],
        ["the same against sqlite-utils", "≥ 4 × faster",
         f"{_number(against_utils)} × ({_number(seconds['sqlite_utils'])} s)"],
        ["memory during import of 10 million", "< 300 MB", _number(_value(_get(results, _TEN, "import"), "peak_mb"), " MB")],
    ]


def _screen_targets(results: dict) -> list[list[str]]:
    million, ten, whole = (_named(results, *of) for of in ((_MILLION, "period"), (_TEN, "period"), (_MILLION, "whole")))
    slowest = max((one["p95_ms"] for one in million.values()), default=None)
    growth = max((_ratio(ten[name]["median_ms"], million[name]["median_ms"]) for name in ten if name in million), default=None)
    slowest_whole = max((one["p95_ms"] for one in whole.values()), default=None)
    return [
        ["slowest screen, 28 days, 1 million, p95", "< 50 ms", _number(slowest, " ms")],
        ["the same at 10 million against 1 million (medians, worst screen)", "≤ 1.5 ×", _number(growth, " ×")],
        ["slowest screen, whole past (3 years), 1 million, p95", "< 300 ms", _number(slowest_whole, " ms")],
    ]


def _other_targets(results: dict) -> list[list[str]]:
    page = {size: _get(_named(results, size, "pages"), "page of 100 posts") for size in (_SMALL, _TEN)}
    growth = _ratio(_value(page[_TEN], "median_ms"), _value(page[_SMALL], "median_ms"))
    search = _get(_named(results, _MILLION, "search"), _SEARCH)
    window = _get(results, _MILLION, "window")
    opening = _ratio(_value(window, "full"), _value(window, "empty"))
    return [
        ["adding a page of 100 posts at 10 million, p95", "< 20 ms", _number(_value(page[_TEN], "p95_ms"), " ms")],
        ["the same against 10 thousand (medians)", "≤ 2 ×", _number(growth, " ×")],
        [f"search `{_SEARCH}`, first page with count, 1 million, p95", "< 50 ms", _number(_value(search, "p95_ms"), " ms")],
        ["cold opening to the painted Overview, 1 million against empty", "≤ 1.3 ×",
         f"{_number(opening)} × ({_number(_value(window, 'full'))} s to {_number(_value(window, 'empty'))} s)"],
    ]


def _duckdb_ratios(results: dict, size: str = _MILLION) -> dict[str, float]:
    weft, duckdb = _named(results, size, "period"), _named(results, size, "duckdb_period")
    return {name: duckdb[name]["median_ms"] / weft[name]["median_ms"] for name in weft if name in duckdb}


def _duckdb_targets(results: dict) -> list[list[str]]:
    ratios = _duckdb_ratios(results)
    if not ratios:
        return []
    worst = min(ratios, key=lambda name: ratios[name])
    return [
        [f"DuckDB's time ÷ Weft's, worst screen ({worst}), 28 days, 1 million", "> 1 ×", _number(ratios[worst], " ×")],
        ["the same at the median screen", "≥ 5 ×", _number(statistics.median(ratios.values()), " ×")],
    ]


def _writing(results: dict) -> str:
    rows = []
    for size in _sizes(results):
        for name, key in (("Weft", "import"), ("bare C loop", "bare"), ("sqlite-utils", "sqlite_utils")):
            if found := _get(results, size, key):
                rows.append([f"{int(size):,}", name, _number(found["seconds"]), _number(found["processor"]),
                             f"{int(size) / found['seconds']:,.0f}", _number(found.get("peak_mb")),
                             _number(found["bytes"] / 1e6)])
        if page := _get(_named(results, size, "pages"), "page of 100 posts"):
            rows.append([f"{int(size):,}", "a page of 100 posts", f"{_number(page['median_ms'])} ms (p95 {_number(page['p95_ms'])})",
                         "", f"{100_000 / page['median_ms']:,.0f}", "", ""])
        if log := _get(_named(results, size, "pages"), "taking the log into the file, after a page"):
            rows.append([f"{int(size):,}", "log into the file after it, while nothing waits",
                         f"{_number(log['median_ms'])} ms (p95 {_number(log['p95_ms'])})", "", "", "", ""])
    return _table(["posts", "what", "seconds", "of the processor", "posts/s", "peak MB", "file MB"], rows)


def _both(one: dict | None) -> str:
    return f"{_number(one['median_ms'])} ({_number(one['p95_ms'])})" if one else "–"


def _screens(results: dict) -> str:
    sizes = [size for size in _sizes(results) if "period" in results[size]]
    names = list(dict.fromkeys(name for size in sizes for name in _named(results, size, "period")))
    names += [name for name in _named(results, _MILLION, "duckdb_period") if name not in names]
    whole, duckdb = _named(results, _MILLION, "whole"), _named(results, _MILLION, "duckdb_period")
    duckdb_whole, ratios = _named(results, _MILLION, "duckdb_whole"), _duckdb_ratios(results)
    rows = [[name, *(_both(_named(results, size, "period").get(name)) for size in sizes), _both(whole.get(name)),
             _both(duckdb.get(name)), _number(ratios.get(name), " ×"), _both(duckdb_whole.get(name))] for name in names]
    return _table(["screen, ms", *(f"{int(size):,}" for size in sizes), "1,000,000 whole past", "DuckDB 28 days",
                   "DuckDB ÷ Weft", "DuckDB whole past"], rows)


def _searches(results: dict) -> str:
    sizes = [size for size in _sizes(results) if "search" in results[size]]
    names = list(dict.fromkeys(name for size in sizes for name in _named(results, size, "search")))
    rows = [[f"`{name}`", *(_both(_named(results, size, "search").get(name)) for size in sizes)] for name in names]
    return _table(["search, ms", *(f"{int(size):,}" for size in sizes)], rows)
