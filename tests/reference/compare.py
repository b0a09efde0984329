#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets `weftctl metrics` beside the independent reference, on generated communities or real posts, and checks that changes
of a file which may not matter do not.

Every key that the reference has must be in weftctl's answer with its value: counts, ids and nulls exactly, other numbers to
1e-9, Beta quantiles to 1e-6, modularity not below igraph's by more than 0.02. Exit status 0 the same, 1 different,
2 bad usage, 77 when a Python module or the real posts are missing."""

import argparse
import os
import sys
from pathlib import Path
from typing import Iterator, Optional

sys.path.insert(0, str(Path(__file__).resolve().parent))
SKIPPED = 77
try:
    from community.posts import posts_of_lines
    from community.report import measure
except ImportError as missing:
    print(f"skipped: {missing.name} is missing; tools/setup installs python3-{missing.name}", file=sys.stderr)
    sys.exit(SKIPPED)

from communities import DAY, START, iso  # noqa: E402
from damage import ORDER_MATTERS  # noqa: E402
from differences import differences, not_finite  # noqa: E402
from generate import KINDS, lines_of, make  # noqa: E402
from real_posts import real_cases  # noqa: E402
from transformations import TRANSFORMATIONS, comparable  # noqa: E402
from weft_runner import Refused, Window, Workspace  # noqa: E402

SHOWN = 12
Case = tuple[str, int, Optional[list], str]  # kind, seed, brands when not the community's own, window


def window(since: float, until: float, as_of: float, hygiene: bool = False) -> Window:
    """In days since the community's beginning."""
    return Window(*(iso(START + round(days * DAY)) for days in (since, until, as_of)), hygiene)


WINDOWS = {
    "quarter": window(30, 120, 120), "all": window(-10, 130, 140), "month": window(40, 68, 75),
    "past": window(20, 50, 50), "before until": window(20, 80, 60),
    "odd": window(33.123456, 61.7654321, 62.00001), "empty": window(300, 330, 331),
    "hygiene": window(0, 120, 125, hygiene=True), "long ago": window(0, 60, 400),
}
QUICK: list[Case] = (
    [(kind, 1, None, "quarter") for kind in KINDS]
    + [(kind, 2, None, "all") for kind in ("living", "helpdesk", "everything", "orphans", "nameless_authors", "ties",
                                           "cycles", "deep_chain")]
    + [("living", 3, None, name) for name in WINDOWS if name != "quarter"]
    + [("bot_ring", 4, None, "hygiene"), ("several_accounts", 5, ["acme"], "month"), ("small", 6, ["nobody"], "all"),
       ("everything", 7, None, "before until")])
QUICK_PROPERTIES = ["living", "nameless_ghosts", "nameless_authors"]


class Reports:
    def __init__(self, only: list[str]) -> None:
        self.only, self.compared, self.different = only, 0, 0

    def chosen(self, numbers: dict) -> dict:
        return {key: value for key, value in numbers.items() if not self.only or key in self.only}

    def note(self, name: str, found: Iterator[str]) -> None:
        self.compared += 1
        try:
            places = list(found)
        except Refused as refused:
            places = [str(refused)]
        if not places:
            return
        self.different += 1
        print(f"{name}: {len(places)} different", *places[:SHOWN], sep="\n    ", flush=True)
        if len(places) > SHOWN:
            print(f"    … and {len(places) - SHOWN} more")

    def end(self) -> int:
        print(f"{self.compared} compared, {self.different} different")
        return 1 if self.different else 0


def beside(reports: Reports, workspace: Workspace, posts: dict, brands: list[str], asked: Window) -> Iterator[str]:
    """`posts` are what the workspace holds."""
    actual = workspace.metrics(brands, asked)
    expected = measure(posts, brands, asked.since, asked.until, asked.as_of, asked.hygiene, True)
    yield from differences(reports.chosen(expected), actual)
    yield from not_finite(actual)


def compare_case(reports: Reports, weftctl: Path, case: Case) -> None:
    kind, seed, brands, name = case
    made = make(kind, seed)
    lines, handles = lines_of(made), brands or made.brands
    with Workspace(weftctl, [lines]) as workspace:
        reports.note(f"{kind} {seed}, {' '.join(handles)}, {name}",
                     beside(reports, workspace, posts_of_lines(lines), handles, WINDOWS[name]))


def compare_real(reports: Reports, weftctl: Path, folder: Path) -> None:
    for file, lines, questions in real_cases(folder):
        posts = posts_of_lines(lines)
        with Workspace(weftctl, file) as workspace:
            for name, brands, period in questions:
                reports.note(name, beside(reports, workspace, posts, brands, Window(*period)))


def changed(reports: Reports, weftctl: Path, before: dict, change, brands: list[str], asked: Window) -> Iterator[str]:
    with Workspace(weftctl, change.batches) as workspace:
        after = comparable(reports.chosen(workspace.metrics(brands, asked)), change)
    # Both ways: no key may come or go.
    before = comparable(reports.chosen(before), change)
    yield from differences(before, after)
    yield from differences(after, before)


def check_properties(reports: Reports, weftctl: Path, kind: str, seed: int) -> None:
    made, asked = make(kind, seed), WINDOWS["quarter"]
    lines = lines_of(made)
    with Workspace(weftctl, [lines]) as workspace:
        before = workspace.metrics(made.brands, asked)
    for transformation in TRANSFORMATIONS:
        if kind in ORDER_MATTERS and transformation.__name__ in ("shuffled", "duplicated", "in_two_batches"):
            continue
        reports.note(f"{kind} {seed}, {transformation.__name__}",
                     changed(reports, weftctl, before, transformation(lines, made.brands), made.brands, asked))


def cases_of(asked: argparse.Namespace) -> tuple[list[Case], list[tuple[str, int]]]:
    if asked.case:
        kind, seed, name = asked.case
        return [(kind, int(seed), None, name)], []
    if not asked.many:
        return QUICK, [(kind, 1) for kind in QUICK_PROPERTIES]
    seeds = range(1, asked.many + 1)
    return ([(kind, seed, None, name) for seed in seeds for kind in KINDS for name in WINDOWS],
            [(kind, seed) for seed in seeds for kind in KINDS])


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weftctl", type=Path)
    options.add_argument("--quick", action="store_true", help="some fifty cases (this is what happens without options)")
    options.add_argument("--many", type=int, metavar="N", help="all kinds and windows with the seeds 1 to N")
    options.add_argument("--case", nargs=3, metavar=("KIND", "SEED", "WINDOW"), help="only this one")
    options.add_argument("--real", type=Path, metavar="FOLDER", help="the real posts of this folder instead; WEFT_SHARED wins")
    options.add_argument("--only", action="append", default=[], metavar="BLOCK", help="only this block; repeatable")
    asked = options.parse_args()
    reports = Reports(asked.only)
    if asked.real:
        asked.real = Path(os.environ["WEFT_SHARED"]) / "data" if "WEFT_SHARED" in os.environ else asked.real
        if not asked.real.is_dir():
            print(f"skipped: {asked.real} is not there", file=sys.stderr)
            return SKIPPED
        compare_real(reports, asked.weftctl, asked.real)
        return reports.end()
    cases, properties = cases_of(asked)
    for case in cases:
        compare_case(reports, asked.weftctl, case)
    for kind, seed in properties:
        check_properties(reports, asked.weftctl, kind, seed)
    return reports.end()


if __name__ == "__main__":
    sys.exit(main())
