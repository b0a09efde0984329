# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on who may know whom: include direction, Qt, SQL, JSON."""

import re
from collections.abc import Iterator

from . import cpp_text
from .include_table import ALLOWED, library_of
from .source_file import Finding, SourceFile

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<how>["<])(?P<what>[^">\n]+)[">]', re.MULTILINE)
_QT_HEADER = re.compile(r"^(?:Q[A-Z]\w*|Qt[A-Z]\w*/.*|qcustomplot\.h|q[a-z]+\.h)$")
_QT_MODULE = re.compile(
    r"^(?P<module>Qt(?:Core|Gui|Widgets|Svg|SvgWidgets|PrintSupport|DBus|Test|Network|Sql|Xml|Concurrent))(?:/(?P=module))?$"
)
_SQL = re.compile(
    r"\b(?:SELECT\b.+?\bFROM\b|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|UPDATE\s+(?:OR\s+\w+\s+)?\w+\s+SET\b|DELETE\s+FROM\b"
    r"|(?:CREATE|DROP|ALTER)\s+(?:VIRTUAL\s+|TEMP\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s+\w)",
    re.DOTALL,
)
# SQL is also SQL in small letters; English sentences do not say these.
_SMALL_SQL = re.compile(
    r"\b(?:select\s+(?:\*|(?:count|max|min|sum)\(.*?\)|\w+(?:,\s*\w+)+)\s.*?\bfrom\s+\w|insert\s+(?:or\s+\w+\s+)?into\s+\w+\s*[(v]|delete\s+from\s+\w+\s+where\b"
    r"|update\s+\w+\s+set\s+\w+\s*=)",
    re.DOTALL,
)


def _includes(file: SourceFile) -> Iterator[tuple[int, str, bool]]:
    for match in _INCLUDE.finditer(file.cpp.code):
        line = file.text.count("\n", 0, match.start("what")) + 1
        yield line, match.group("what"), match.group("how") == '"'


def include_direction(file: SourceFile) -> Iterator[Finding]:
    """Includes point down the table of include_table.py."""
    if not file.is_cpp or not file.is_product:
        return
    if file.folder not in ALLOWED:
        yield file.finding(1, f"{file.folder} is not in tools/checks/include_table.py; say there what it may include")
        return
    own = file.folder.split("/", 1)[-1]
    for line, what, _ in _includes(file):
        library = library_of(what)
        if library and library != own and library not in ALLOWED[file.folder]:
            yield file.finding(
                line, f"{file.folder} must not include {library}; move the code, or hand the data over from above"
            )


def quoted_from_root(file: SourceFile) -> Iterator[Finding]:
    """Our headers are named from src/ or ui/, never relative to the including file."""
    if not file.is_cpp or not file.is_product:
        return
    for line, what, quoted in _includes(file):
        if quoted and not what.endswith(".moc") and (library_of(what) is None or ".." in what):
            yield file.finding(line, f'"{what}": name the header from src/ or ui/, as in "store/writer.h"')


def qt_below_window(file: SourceFile) -> Iterator[Finding]:
    """The engine knows no Qt."""
    if not file.is_cpp or not file.path.startswith("src/"):
        return
    for line, what, quoted in _includes(file):
        if not quoted and _QT_HEADER.match(what):
            yield file.finding(line, f"<{what}>: no Qt below ui/; use the standard library, or move this into ui/")


def qt_modules(file: SourceFile) -> Iterator[Finding]:
    """One class, one include: a whole Qt module costs seconds a file."""
    if not file.is_cpp:
        return
    for line, what, quoted in _includes(file):
        if not quoted and _QT_MODULE.match(what):
            yield file.finding(line, f"<{what}> is a whole module; include the classes that are used")


def json_in_headers(file: SourceFile) -> Iterator[Finding]:
    """The JSON library stays in few .cpp files."""
    if not file.is_header or not file.is_product:
        return
    for line, what, _ in _includes(file):
        if what.startswith("nlohmann/") and what != "nlohmann/json_fwd.hpp":
            yield file.finding(line, f"<{what}> in a header; include it in the .cpp, or <nlohmann/json_fwd.hpp> here")


def sql_outside_store(file: SourceFile) -> Iterator[Finding]:
    """Only the store speaks SQL."""
    if not file.is_cpp or not file.is_product or file.folder == "src/store":
        return
    for literal in cpp_text.joined_literals(file.cpp):
        if _SQL.search(literal.text) or _SMALL_SQL.search(literal.text):
            yield file.finding(literal.line, "SQL outside src/store; add a function there and call it")


RULES = (include_direction, quoted_from_root, qt_below_window, qt_modules, json_in_headers, sql_outside_store)
