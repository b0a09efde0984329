# SPDX-License-Identifier: GPL-3.0-or-later
"""Splits C++ into what is code and what is text, without understanding either."""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Literal:
    """The content of a string literal, the line it begins on, counted from 1, and where it stands in the file."""

    line: int
    text: str
    begin: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class CppText:
    """A file with comments and the content of literals replaced by blanks, line by line, and its string literals."""

    code: str
    literals: list[Literal]


_TOKEN = re.compile(
    r"""
    (?P<comment> //(?:\\\n|[^\n])* | /\*.*?(?:\*/|\Z) )
  | (?P<raw> \b(?:u8|[uUL])?R"(?P<tag>[^()\\\s]{0,16})\((?P<body>.*?)(?:\)(?P=tag)"|\Z) )
  | (?P<string> "(?P<text>(?:\\.|[^"\\\n])*)(?:"|(?=\n)|\Z) )
  | (?P<separator> (?<=[0-9a-fA-F])'(?=[0-9a-fA-F]) )
  | (?P<char> '(?:\\.|[^'\\\n])*(?:'|(?=\n)|\Z) )
    """,
    re.VERBOSE | re.DOTALL,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"[^"\n]*"', re.MULTILINE)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def split(source: str) -> CppText:
    """Keeps every line where it was. Include directives stay as they are: their quotes are no literals."""
    literals: list[Literal] = []
    kept = {match.start(): match.end() for match in _INCLUDE.finditer(source)}

    def replace(match: re.Match) -> str:
        whole = match.group(0)
        if match.lastgroup == "separator" or match.group("separator"):
            return whole
        line_start = source.rfind("\n", 0, match.start()) + 1
        if match.group("string") and kept.get(line_start, -1) >= match.end():
            return whole
        line = source.count("\n", 0, match.start()) + 1
        if match.group("raw") is not None:
            literals.append(Literal(line, match.group("body"), *match.span()))
        elif match.group("string") is not None:
            literals.append(Literal(line, match.group("text"), *match.span()))
        else:
            return _blank(whole)
        return '"' + _blank(whole[1:-1]) + '"' if len(whole) > 1 else whole

    return CppText(_TOKEN.sub(replace, source), literals)


def joined_literals(text: CppText) -> list[Literal]:
    """Neighbouring literals, which the compiler reads as one, as one."""
    joined: list[Literal] = []
    for literal in text.literals:
        last = joined[-1] if joined else None
        if last and not text.code[last.end : literal.begin].strip():
            joined[-1] = Literal(last.line, last.text + literal.text, last.begin, literal.end)
        else:
            joined.append(literal)
    return joined
