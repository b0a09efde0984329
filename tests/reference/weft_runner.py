# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs weftctl on lines of posts."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


class Refused(Exception):
    """weftctl did not take the posts, or gave no answer."""


@dataclass(frozen=True)
class Window:
    since: str
    until: str
    as_of: str
    hygiene: bool = False


class Workspace:
    """A fresh one in a temporary folder, with batches of lines or a file imported into it."""

    def __init__(self, weftctl: Path, source) -> None:
        self.weftctl, self.folder = weftctl, tempfile.TemporaryDirectory(prefix="weft-reference-")
        self.path = Path(self.folder.name) / "w.weft"
        files = [source] if isinstance(source, Path) else [self._written(*batch) for batch in enumerate(source)]
        for file in files:
            self.run("import", str(file))

    def _written(self, number: int, lines: list[str]) -> Path:
        file = Path(self.folder.name) / f"posts{number}.jsonl"
        file.write_text("".join(lines), encoding="utf-8")
        return file

    def run(self, command: str, *arguments: str) -> str:
        done = subprocess.run([str(self.weftctl), command, "--workspace", str(self.path), *arguments],
                              capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            raise Refused(f"weftctl {command} ended with {done.returncode}: {done.stderr.strip()[:500]}")
        return done.stdout

    def metrics(self, brands: list[str], window: Window) -> dict:
        handles = [part for handle in brands for part in ("--brand", handle)]
        return json.loads(self.run(
            "metrics", *handles, "--since", window.since, "--until", window.until, "--as-of", window.as_of,
            "--per-thread", "--json", *(["--hygiene"] if window.hygiene else [])))

    def voice(self, brands: list[str], options: list[str]) -> dict:
        handles = [part for handle in brands for part in ("--brand", handle)]
        return json.loads(self.run("voice", *handles, *options, "--json"))

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_) -> None:
        self.folder.cleanup()
