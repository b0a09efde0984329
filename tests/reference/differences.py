# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not the same in two answers, each with its place."""

import math
from typing import Iterator

RELATIVE, OF_BETA, OF_GROUPING = 1e-9, 1e-6, 0.02
ABSENT = "(missing)"


def tolerance(place: str) -> float:
    return OF_BETA if "points_90" in place or "interval_90" in place else RELATIVE


def is_number(value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def same_number(place: str, expected: float, actual: float) -> bool:
    if isinstance(expected, int) and isinstance(actual, int):
        return expected == actual
    # A difference of nearly equal numbers, such as 1 - S, is only as exact as these.
    return math.isclose(expected, actual, rel_tol=tolerance(place), abs_tol=1e-12)


def as_found(name: str, value):
    """Handles without regard to case or order; rows by their names."""
    if name == "brands":
        return sorted(handle.casefold() for handle in value)
    if name == "rows" and isinstance(value, list):
        return {row["id"]: row for row in value}
    if name in ("super_fans", "advocates") and value and isinstance(value[0], dict):
        return [row.get("author") or row.get("member") or row.get("handle") for row in value]
    return value


def grouping_differences(place: str, expected, actual) -> Iterator[str]:
    """Groupings differ a little; the better one is never wrong."""
    if expected is None or actual is None:
        # Without edges there is no modularity; 0 says the same.
        if (expected or 0) != (actual or 0):
            yield f"{place}: expected {expected}, got {actual}"
    elif not is_number(actual) or actual < expected - OF_GROUPING:
        yield f"{place}: expected at least {expected} - {OF_GROUPING}, got {actual}"


def bridge_differences(place: str, expected: list, actual: list) -> Iterator[str]:
    """The greatest values in order; members of equal value are interchangeable at the list's end."""
    def values(rows: list) -> list:
        numbers = [[part for part in (row.values() if isinstance(row, dict) else row) if is_number(part)] for row in rows]
        return [found[0] for found in numbers if found]
    wanted, got = values(expected), values(actual)
    unequal = [pair for pair in zip(wanted, got) if not math.isclose(*pair, rel_tol=1e-6)]
    if unequal or (len(got) < len(wanted) and len(got) < 5):
        yield f"{place}: expected {wanted}, got {got}"


def differences(expected, actual, place: str = "") -> Iterator[str]:
    """Every key of `expected` must be in `actual`, which may have more."""
    name = place.rsplit(".", 1)[-1]
    expected, actual = as_found(name, expected), as_found(name, actual) if actual != ABSENT else actual
    if actual == ABSENT:
        yield f"{place}: missing"
    elif name == "leiden_best_modularity":
        yield from grouping_differences(place, expected, actual)
    elif name == "leiden_communities_ge3":
        return
    elif name == "betweenness_top":
        yield from bridge_differences(place, expected, actual)
    elif isinstance(expected, dict) and isinstance(actual, dict):
        for key, value in expected.items():
            yield from differences(value, actual.get(key, ABSENT), f"{place}.{key}".lstrip("."))
        if name == "rows" or name == "core_sizes":
            yield from (f"{place}.{key}: not expected" for key in actual if key not in expected)
    elif isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            yield f"{place}: expected {len(expected)} entries, got {len(actual)}"
        for number, (wanted, got) in enumerate(zip(expected, actual)):
            yield from differences(wanted, got, f"{place}[{number}]")
    elif is_number(expected) and is_number(actual):
        if not same_number(place, expected, actual):
            yield f"{place}: expected {expected!r}, got {actual!r}"
    elif expected != actual or type(expected) is not type(actual):
        yield f"{place}: expected {expected!r}, got {actual!r}"


def not_finite(value, place: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from not_finite(part, f"{place}.{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from not_finite(part, f"{place}[{number}]")
    elif isinstance(value, float) and not math.isfinite(value):
        yield f"{place}: {value}"
