# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that the checks look at."""

import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

from . import cpp_text

ROOTS = ("src", "ui", "tests", "tools", "docs", "resources", ".ci")
_TOP_LEVEL = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json")
_CPP = (".cpp", ".h")


@dataclass(frozen=True)
class Finding:
    """One broken rule: where, and what to do about it."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass
class SourceFile:
    """A text file of the repository; path is relative to the root, with slashes."""

    path: str
    text: str
    _cpp: cpp_text.CppText | None = field(default=None, repr=False)

    @property
    def is_cpp(self) -> bool:
        return self.path.endswith(_CPP)

    @property
    def is_header(self) -> bool:
        return self.path.endswith(".h")

    @property
    def is_product(self) -> bool:
        return self.path.startswith(("src/", "ui/"))

    @property
    def folder(self) -> str:
        """The library it belongs to: src/store, ui/charts, tests/unit; ui for ui/main.cpp."""
        return "/".join(PurePosixPath(self.path).parts[:-1][:2])

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def cpp(self) -> cpp_text.CppText:
        if self._cpp is None:
            self._cpp = cpp_text.split(self.text)
        return self._cpp

    def finding(self, line: int, message: str) -> Finding:
        return Finding(self.path, line, message)


def find_files(root: Path) -> list[SourceFile]:
    """All text files below the folders of the repository; what is not UTF-8 is not text."""
    paths = [root / name for name in _TOP_LEVEL if (root / name).is_file()]
    for top in ROOTS:
        for folder, subfolders, names in os.walk(root / top):
            subfolders[:] = sorted(name for name in subfolders if name != "__pycache__")
            paths.extend(Path(folder) / name for name in sorted(names))
    files = []
    for path in paths:
        try:
            files.append(SourceFile(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
        except FileNotFoundError:
            continue
    return files
