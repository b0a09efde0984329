# SPDX-License-Identifier: GPL-3.0-or-later
"""Real posts that lie beside the repository, with the accounts and periods to measure."""

import subprocess
from pathlib import Path
from typing import Iterator

FORUM = ("forum-en.jsonl.zst", ["MattAuSupport", "wsmwk", "davidsk"])
QUARTERS = ["2025-01-01T00:00:00Z", "2025-04-01T00:00:00Z", "2025-07-01T00:00:00Z", "2025-10-01T00:00:00Z",
            "2026-01-01T00:00:00Z"]
SUPPORT = "support-en.jsonl.zst"
SUPPORTING = ["SpotifyCares", "AirAsiaSupport", "McDonalds"]
SUPPORTED = ("2017-10-01T00:00:00Z", "2017-12-01T00:00:00Z", "2017-12-04T00:00:00Z")


def lines_of(file: Path) -> list[str]:
    unpacked = subprocess.run(["zstdcat", str(file)], capture_output=True, check=True).stdout
    return unpacked.decode("utf-8").split("\n")


def real_cases(folder: Path) -> Iterator[tuple[Path, list[str], list[tuple[str, list[str], tuple]]]]:
    """A file, its lines, and what to ask of it: (name, brands, (since, until, as_of))."""
    forum, support = folder / FORUM[0], folder / SUPPORT
    if forum.exists():
        yield forum, lines_of(forum), [(f"forum-en, {since[:10]}", FORUM[1], (since, until, until))
                                       for since, until in zip(QUARTERS, QUARTERS[1:])]
    if support.exists():
        yield support, lines_of(support), [(f"support-en, {brand}", [brand], SUPPORTED) for brand in SUPPORTING]
