# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on what code does: dialogs, event loops, threads, forgotten results."""

import re
from collections.abc import Iterator

from .source_file import Finding, SourceFile

_NESTED_LOOP = re.compile(r"\b(?:processEvents|QEventLoop|BlockingQueuedConnection)\b")
_MODAL = re.compile(r"(?:\.|->)exec\s*\(")
_DETACH = re.compile(r"(?:\.|->)detach\s*\(\s*\)")
_RESULT = re.compile(r"(?<![\w:])(?:(?:weft::)?base::)?(?P<type>Result|Status)\b")
_FUNCTION = re.compile(r"\s*&{0,2}\s*(?P<name>(?:operator\s*\S+?|[A-Za-z_]\w*))\s*\(")


def _matches(file: SourceFile, pattern: re.Pattern) -> Iterator[tuple[int, str]]:
    for match in pattern.finditer(file.cpp.code):
        yield file.cpp.code.count("\n", 0, match.start()) + 1, match.group(0)


def message_boxes(file: SourceFile) -> Iterator[Finding]:
    """Panels and models report; only the window and its dialogs interrupt."""
    if not file.is_cpp or not file.is_product or file.folder in ("ui/window", "ui/dialogs"):
        return
    for line, _ in _matches(file, re.compile(r"\bQMessageBox\b")):
        yield file.finding(line, "QMessageBox outside ui/window and ui/dialogs; emit a signal, or show the state in the panel")


def event_loops(file: SourceFile) -> Iterator[Finding]:
    """Nothing waits on the GUI thread."""
    if not file.is_cpp or not file.is_product:
        return
    for line, what in _matches(file, _NESTED_LOOP):
        yield file.finding(line, f"{what} lets code run that nobody expects; answer through a signal instead")
    if file.path.startswith("ui/") and not re.search(r"\bQ(?:Core|Gui)?Application\b", file.cpp.code):
        for line, _ in _matches(file, _MODAL):
            yield file.finding(line, "exec() starts a nested event loop; use open() or popup() and a signal")


def detached_threads(file: SourceFile) -> Iterator[Finding]:
    """Every thread is joined."""
    if not file.is_cpp or not file.is_product:
        return
    for line, _ in _matches(file, _DETACH):
        yield file.finding(line, "detach() leaves a thread behind; keep a std::jthread")


def forgotten_results(file: SourceFile) -> Iterator[Finding]:
    """A function that can fail says so to whoever drops its answer."""
    if not file.is_header or not file.is_product:
        return
    code = file.cpp.code
    for match in _RESULT.finditer(code):
        end = match.end()
        if match.group("type") == "Result":
            end = _after_angles(code, end)
        name = _FUNCTION.match(code, end) if end else None
        if not name or "[[nodiscard]]" in _declaration_start(code, match.start()):
            continue
        line = code.count("\n", 0, match.start()) + 1
        yield file.finding(line, f"{name.group('name')}() can fail; write [[nodiscard]] before it")


def _after_angles(code: str, position: int) -> int | None:
    """The position behind the template arguments that begin here."""
    if code[position : position + 1] != "<":
        return None
    depth = 0
    for index in range(position, len(code)):
        if code[index] == "<":
            depth += 1
        elif code[index] == ">":
            depth -= 1
            if depth == 0:
                return index + 1
    return None


def _declaration_start(code: str, position: int) -> str:
    """What stands between the previous statement and this position."""
    begin = max(code.rfind(mark, 0, position) for mark in ";{}")
    return code[begin + 1 : position]


RULES = (message_boxes, event_loops, detached_threads, forgotten_results)
