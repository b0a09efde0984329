#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers of `weftctl metrics --json` for a file of posts, computed independently of it.

The folder `community` says in its first lines how it reads what the definitions leave open."""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from community.posts import lines_of_file, posts_of_lines  # noqa: E402
from community.report import measure  # noqa: E402


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path, help="posts as JSON lines, in the import's plain shape")
    options.add_argument("--brand", action="append", required=True, metavar="HANDLE", help="repeatable")
    options.add_argument("--since", required=True)
    options.add_argument("--until", required=True)
    options.add_argument("--as-of", required=True)
    options.add_argument("--hygiene", action="store_true", help="drop texts that come again and again")
    options.add_argument("--per-thread", action="store_true", help="with a row for each home thread")
    options.add_argument("--per-person", action="store_true", help="with a row for each member")
    asked = options.parse_args()
    numbers = measure(posts_of_lines(lines_of_file(asked.file)), asked.brand, asked.since, asked.until, asked.as_of,
                      asked.hygiene, asked.per_thread, asked.per_person)
    json.dump(numbers, sys.stdout, indent=1, ensure_ascii=False, allow_nan=False)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
