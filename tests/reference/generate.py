#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a generated community, whole or damaged, as JSON lines in the import's plain shape. The same kind and seed give
the same lines."""

import argparse
import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from communities import LIVELY, Made, iso, living  # noqa: E402
from damage import BASE, SPOILED  # noqa: E402

KINDS = [*LIVELY, *SPOILED]


def make(kind: str, seed: int) -> Made:
    rng = random.Random(f"{kind} {seed}")
    if kind in LIVELY:
        return LIVELY[kind](rng)
    made = BASE.get(kind, living)(rng)
    SPOILED[kind](made)
    return made


def line_of(post: dict) -> str:
    given = {key: value for key, value in post.items() if key != "t"}
    return json.dumps({**given, "timestamp": iso(post["t"])}, ensure_ascii=False) + "\n"


def lines_of(made: Made) -> list[str]:
    return [line_of(post) for post in made.posts]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("kind", choices=KINDS)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    made = make(asked.kind, asked.seed)
    sys.stdout.writelines(lines_of(made))
    print("brands:", *made.brands, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
