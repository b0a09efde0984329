#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The depth metrics (without betweenness) in pandas and networkx, as an analyst writes them who knows these well, to set
beside `weftctl metrics`. Prints seconds for each section as JSON. The score reuses the sections, so it is the real one for
90 days that end at --as-of. It is a measure of speed: circles of parents are treated roughly, and lists of names are not made.

    zstdcat forum-en.jsonl.zst | head -100000 > posts.jsonl
    tests/bench/metrics_pandas.py posts.jsonl --brand MattAuSupport --brand wsmwk --brand davidsk \\
        --since 2024-12-31 --until 2025-03-31 --as-of 2025-03-31"""

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import pandas as pd  # noqa: E402

import pandas_sections as sections  # noqa: E402
from pandas_posts import in_scope, link, load  # noqa: E402

NAMES = ("shapes", "flow", "reciprocity", "response", "peer", "hyper", "engagement", "inequality", "levels", "growth",
         "loyalty", "stickiness", "graph")


def milliseconds(text: str) -> int:
    return int(pd.Timestamp(text, tz=None if text.endswith("Z") else "UTC").value // 1_000_000)


class Clock:
    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def time(self, name: str, work, *arguments):
        started = time.perf_counter()
        done = work(*arguments)
        self.seconds[name] = round(time.perf_counter() - started, 4)
        return done


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("file", type=Path)
    options.add_argument("--brand", action="append", required=True)
    options.add_argument("--since", required=True)
    options.add_argument("--until", required=True)
    options.add_argument("--as-of", required=True)
    options.add_argument("--numbers", action="store_true", help="print what was computed, too")
    asked = options.parse_args()
    clock, as_of = Clock(), milliseconds(asked.as_of)
    posts = clock.time("load", load, asked.file)
    linked = clock.time("link", link, posts, asked.brand, as_of)
    scope = clock.time("scope", in_scope, linked)
    window = clock.time("window", sections.Window, scope, milliseconds(asked.since), milliseconds(asked.until), as_of)
    found = {name: clock.time(name, getattr(sections, name), window) for name in NAMES}
    found["score"] = clock.time("score", sections.score, found)
    measured = sum(spent for name, spent in clock.seconds.items() if name != "load")
    answer = {"posts": len(linked), "scope_posts": len(scope), "seconds": clock.seconds,
              "seconds_without_load": round(measured, 4)}
    print(json.dumps(answer | ({"numbers": found} if asked.numbers else {}), indent=1, default=float))
    return 0


if __name__ == "__main__":
    sys.exit(main())
