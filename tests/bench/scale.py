#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Weft's cache with generated communities of any size, beside a bare C loop, sqlite-utils and DuckDB.

Builds nothing: `cmake --build build/… --target scale-bench` builds what it needs and then runs it. What was measured is kept in
WORK/results.json, so that sizes and steps can be run one after the other; the tables in Markdown at the end show all of it."""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from scale_tables import tables  # noqa: E402

HERE = Path(__file__).resolve().parent
# Steps that wait for one another: import makes the workspace; pages changes it, and comes last.
STEPS = ["generate", "import", "screens", "search", "duckdb", "window", "pages"]
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
INDEXED = ["author", "timestamp", "parent_id", "root_id"]


class Bench:
    """One size of community: its files and what was measured of it."""

    def __init__(self, options: argparse.Namespace, posts: int, results: dict) -> None:
        self.options, self.posts, self.results = options, posts, results
        work = options.work
        self.lines, self.later = work / f"posts-{posts}.jsonl", work / f"later-{posts}.jsonl"
        self.workspace = work / f"weft-{posts}.weft"
        self.build = options.build

    def generate(self) -> None:
        later = 100 * (self.options.times + 1)
        run([self.build / "tests/bench/weft_scale_posts", "--posts", self.posts, "-o", self.lines,
             "--later", later, "--later-output", self.later])
        self.results["size_of_lines"] = self.lines.stat().st_size

    def importing(self) -> None:
        """Weft, the bare loop and sqlite-utils one after the other, as often: the machine is the same for all."""
        taken: dict[str, list[dict]] = {}
        for _ in range(self.options.repeat if self.posts <= 1_000_000 else 1):
            taken.setdefault("import", []).append(self.import_weft())
            taken.setdefault("bare", []).append(self.insert_bare())
            if shutil.which("sqlite-utils"):
                taken.setdefault("sqlite_utils", []).append(self.insert_with_sqlite_utils())
            else:
                say("sqlite-utils is not installed: left out")
        for name, tries in taken.items():
            tries.sort(key=lambda one: one["seconds"])
            self.results[name] = tries[len(tries) // 2] | {"tries": [one["seconds"] for one in tries]}

    def import_weft(self) -> dict:
        weftctl = self.build / "src/cli/weftctl"
        remove(self.workspace)
        make_workspace(weftctl, self.workspace)
        read_through(self.lines)
        measured = timed([weftctl, "import", self.lines, "--workspace", self.workspace])
        return measured | {"bytes": self.workspace.stat().st_size}

    def insert_bare(self) -> dict:
        target = self.options.work / "bare.db"
        remove(target)
        read_through(self.workspace)
        os.sync()
        measured = json.loads(run([self.build / "tests/bench/bare_insert", self.workspace, target,
                                   *self.options.bare_cache]))
        measured["bytes"] = target.stat().st_size
        remove(target)
        return measured

    def insert_with_sqlite_utils(self) -> dict:
        target = self.options.work / "sqlite-utils.db"
        remove(target)
        read_through(self.lines)
        steps = [["insert", target, "posts", self.lines, "--nl", "--pk", "id"], ["enable-fts", target, "posts", "text"]]
        steps += [["create-index", target, "posts", column] for column in INDEXED]
        parts = [timed(["sqlite-utils", *step]) for step in steps]
        size = target.stat().st_size
        remove(target)
        return {"seconds": sum(part["seconds"] for part in parts), "processor": sum(part["processor"] for part in parts),
                "insert": parts[0]["seconds"], "fts": parts[1]["seconds"], "bytes": size}

    def screens(self) -> None:
        self.results["period"] = self.ask("screens", "--days", 28)
        if self.posts <= 1_000_000:
            self.results["whole"] = self.ask("screens", "--days", 0)

    def search(self) -> None:
        self.results["search"] = self.ask("search")

    def pages(self) -> None:
        self.results["pages"] = self.ask("pages", "--later", self.later)

    def ask(self, what: str, *arguments: object) -> list[dict]:
        times = max(self.options.times // 5, 10) if "0" in map(str, arguments) else self.options.times
        output = run([self.build / "tests/bench/weft_scale_queries", what, "--workspace", self.workspace,
                      "--times", times, *arguments])
        return json_lines(output)

    def duckdb(self) -> None:
        node = install_duckdb(self.options.work)
        if node is None:
            say("node or @duckdb/node-api cannot be had: DuckDB is left out")
            return
        database = self.options.work / f"duckdb-{self.posts}.db"
        remove(database)
        script = HERE / "duckdb_screens.mjs"
        for name, days in [("duckdb_period", 28)] + ([("duckdb_whole", 0)] if self.posts <= 1_000_000 else []):
            times = self.options.times if days else max(self.options.times // 5, 10)
            answers = json_lines(run([node, script, self.lines, database, times, days], cwd=self.options.work / "node"))
            self.results[name] = answers[1:]
            if days:
                self.results["duckdb_load"] = answers[0]
        self.results["duckdb_bytes"] = database.stat().st_size
        remove(database)

    def window(self) -> None:
        """Cold: with the caches of the system emptied before every opening, where that is permitted."""
        weft = self.options.weft
        if weft is None or not weft.exists():
            say("the window is not built (--weft): left out")
            return
        empty = self.options.work / "empty.weft"
        remove(empty)
        make_workspace(self.build / "src/cli/weftctl", empty)
        taken: dict[str, list[float]] = {"empty": [], "full": []}
        for _ in range(self.options.openings):
            for name, file in (("empty", empty), ("full", self.workspace)):
                taken[name].append(open_cold(weft, file, self.options.work / "shot.png"))
        self.results["window"] = {name: statistics.median(times) for name, times in taken.items()}
        self.results["window"]["cold"] = os.access(DROP_CACHES, os.W_OK)


def say(text: str) -> None:
    print(f"scale: {text}", file=sys.stderr, flush=True)


def run(command: list, cwd: Path | None = None) -> str:
    finished = subprocess.run([str(word) for word in command], cwd=cwd, stdout=subprocess.PIPE, text=True, check=False)
    if finished.returncode != 0:
        raise SystemExit(f"scale: {command[0]} ended with {finished.returncode}")
    return finished.stdout


def timed(command: list) -> dict:
    """Seconds by the clock and of the processor, and the most memory that a program took."""
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"scale: {command[0]} ended with {process.returncode}")
    return {"seconds": time.monotonic() - start, "processor": usage.ru_utime + usage.ru_stime,
            "peak_mb": usage.ru_maxrss / 1024}


def make_workspace(weftctl: Path, file: Path) -> None:
    run([weftctl, "init", "--workspace", file, "--name", "Acme", "--brand-name", "Acme", "--brand", "acme",
         "--brand", "acme.help", "--time-zone", "Europe/Paris"])


def open_cold(weft: Path, file: Path, picture: Path) -> float:
    os.sync()
    if os.access(DROP_CACHES, os.W_OK):
        DROP_CACHES.write_text("3\n", encoding="ascii")
    start = time.monotonic()
    subprocess.run([weft, "shot", "--workspace", file, "--screen", "overview", "--as-of", "2026-11-01", "-o", picture],
                   env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True)
    return time.monotonic() - start


def install_duckdb(work: Path) -> str | None:
    node, folder = shutil.which("node"), work / "node"
    if node is None or shutil.which("npm") is None:
        return None
    if (folder / "node_modules/@duckdb/node-api").exists():
        return node
    folder.mkdir(parents=True, exist_ok=True)
    installed = subprocess.run(["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", "@duckdb/node-api"],
                               stdout=subprocess.DEVNULL, check=False)
    return node if installed.returncode == 0 else None


def read_through(file: Path) -> None:
    """Into the system's cache, so that nobody is charged for the disk."""
    with file.open("rb") as stream:
        while stream.read(1 << 22):
            pass


def remove(file: Path) -> None:
    for suffix in ("", "-wal", "-shm", ".wal"):
        Path(str(file) + suffix).unlink(missing_ok=True)


def json_lines(output: str) -> list[dict]:
    return [json.loads(line) for line in output.splitlines()]


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=Path("build/bench"), help="a build folder of the preset release")
    parser.add_argument("--work", type=Path, help="where the files go (default BUILD/scale)")
    parser.add_argument("--weft", type=Path, help="the window's program, for the cold opening")
    parser.add_argument("--posts", default="10000,1000000", help="sizes, separated by commas")
    parser.add_argument("--only", default=",".join(STEPS), help="steps, separated by commas: " + " ".join(STEPS))
    parser.add_argument("--times", type=int, default=100, help="how often each question is asked")
    parser.add_argument("--repeat", type=int, default=3, help="how often to import; the median counts")
    parser.add_argument("--openings", type=int, default=7, help="how often to open the window")
    parser.add_argument("--bare-cache", nargs=1, default=[], metavar="SIZE", help="cache_size of the bare loop")
    parser.add_argument("--report", action="store_true", help="only print the tables of what was measured before")
    options = parser.parse_args()
    options.work = (options.work or options.build / "scale").resolve()
    options.build = options.build.resolve()
    return options


def main() -> None:
    options = read_options()
    options.work.mkdir(parents=True, exist_ok=True)
    kept = options.work / "results.json"
    results = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    wanted = options.only.split(",")
    if unknown := set(wanted) - set(STEPS):
        raise SystemExit(f"scale: no such step: {', '.join(sorted(unknown))}")
    for posts in [] if options.report else [int(word) for word in options.posts.split(",")]:
        bench = Bench(options, posts, results.setdefault(str(posts), {}))
        for step in [step for step in STEPS if step in wanted]:
            say(f"{posts} posts: {step}")
            getattr(bench, "importing" if step == "import" else step)()
            kept.write_text(json.dumps(results, indent=1), encoding="utf-8")
    print(tables(results))


if __name__ == "__main__":
    main()
