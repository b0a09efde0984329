# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on every text file: size, licence line, unfinished work, paths of one machine."""

import re
from collections.abc import Iterator

from .source_file import Finding, SourceFile

MAX_LINES = 500
_LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
_UNFINISHED = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
_MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:work|root|home/\w+|Users/\w+)(?:/\w|\b(?=[\"'\s]))")
_PROSE = (".ts", ".svg", ".json", ".jsonl")


def _is_script(file: SourceFile) -> bool:
    return file.text.startswith("#!")


def too_long(file: SourceFile) -> Iterator[Finding]:
    """One idea a file."""
    if (file.is_cpp or file.path.endswith(".py")) and len(file.lines) > MAX_LINES:
        yield file.finding(MAX_LINES + 1, f"{len(file.lines)} lines; split at {MAX_LINES}, one idea a file")


def licence_line(file: SourceFile) -> Iterator[Finding]:
    """Sources name their licence first; scripts right below the line that names the interpreter."""
    if not (file.is_cpp or _is_script(file) or (file.path.endswith(".py") and file.text)):
        return
    index = 1 if _is_script(file) else 0
    if len(file.lines) <= index or _LICENCE not in file.lines[index]:
        mark = "//" if file.is_cpp else "#"
        yield file.finding(index + 1, f"this line must be '{mark} {_LICENCE}'")


def unfinished(file: SourceFile) -> Iterator[Finding]:
    """Work that is left is an issue, not a comment."""
    if file.path.endswith(_PROSE):
        return
    for number, line in enumerate(file.lines, 1):
        if match := _UNFINISHED.search(line):
            yield file.finding(number, f"{match.group(0)}: do it, or file an issue")


def machine_paths(file: SourceFile) -> Iterator[Finding]:
    """Nothing depends on where somebody keeps their files."""
    for number, line in enumerate(file.lines, 1):
        if match := _MACHINE_PATH.search(line):
            yield file.finding(number, f"'{match.group(0)}…' exists on one machine only; take the path from outside")


RULES = (too_long, licence_line, unfinished, machine_paths)
