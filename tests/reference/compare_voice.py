#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets `weftctl voice` beside the independent reference, on generated posts or real ones, and checks that order and
repetition of lines change nothing. Exit status 0 the same, 1 different, 77 when the real posts are missing."""

import argparse
import json
import os
import random
import sys
from pathlib import Path
from typing import Iterator

sys.path.insert(0, str(Path(__file__).resolve().parent))
from differences import differences, not_finite  # noqa: E402
from real_posts import SUPPORT, lines_of  # noqa: E402
from voice_reference import voice  # noqa: E402
from weft_runner import Workspace  # noqa: E402

SKIPPED, SHOWN = 77, 12
ALL = ("0000", "9999")
# Fewer than 3,000 different replies each, so that every pair is compared.
REAL = [("SpotifyCares", "2017-11-01T00:00:00Z", "2017-11-15T00:00:00Z"), ("AirAsiaSupport", "2017-10-15T00:00:00Z", "2017-12-01T00:00:00Z"),
        ("McDonalds", "2017-10-01T00:00:00Z", "2017-12-01T00:00:00Z")]
WORDS = ("le sentier était fermé hier soir après l’orage the café au lait costs two euros e\u0301te\u0301 STRASSE straße ﬁn naïve "
         "aujourd'hui c'est ‘là’ 今日は良い天気 مرحبا بكم 12 3½ re-opened so\u00adft 👩‍👩‍👧 🔥 ok we i you vous je nous on").split()
HOLLOW = ["Nous sommes là pour vous", "we're all in this together", "Face à ces temps incertains", "now more than ever",
          "Merci pour votre message", "sorry for the inconvenience", "Tag 3 friends", "THE NEW NORMAL", "plus que jamais",
          "Contactez-nous en MP", "à vos côtés", "à votre écoute", "thank you for your patience", "repenser l’avenir"]
ENDS = ["", "!", " ?", "？", " ؟", "…", " https://acme.com/now-more-than-ever", " www.acme.com", " @ana", " (@Bob.c)", " \u2028 fin"]


def text_of(rng: random.Random, forms: list[list[str]]) -> str:
    words = rng.choices(WORDS, k=rng.randrange(0, 14)) if rng.random() < 0.6 else list(rng.choice(forms))
    if words and rng.random() < 0.5:
        words[rng.randrange(len(words))] = rng.choice(WORDS)
    if rng.random() < 0.3:
        words.insert(rng.randrange(len(words) + 1), rng.choice(HOLLOW))
    return " ".join(words) + rng.choice(ENDS)


def generated(seed: int, count: int = 400) -> list[dict]:
    rng = random.Random(f"voice {seed}")
    forms = [rng.choices(WORDS, k=10) for _ in range(6)]
    posts: list[dict] = []
    for number in range(count):
        parent = rng.choice(posts) if posts and rng.random() < 0.7 else None
        lost = parent is not None and rng.random() < 0.1
        posts.append({
            "id": f"p{rng.randrange(10 ** 9)}x{number}", "author": rng.choice(["acme", "Acme", "ana", "bob", "rival"]),
            "text": text_of(rng, forms), "timestamp": f"2025-01-{1 + number // 20:02d}T{number % 20 // 2:02d}:00:00Z",
            "parent_id": (f"lost{number}" if lost else parent["id"]) if parent else None,
            "root_id": parent["root_id"] if parent else None})
        posts[-1]["root_id"] = posts[-1]["root_id"] or posts[-1]["id"]
    return posts


class Reports:
    def __init__(self) -> None:
        self.compared = self.different = 0

    def note(self, name: str, found: Iterator[str]) -> None:
        self.compared += 1
        places = list(found)
        if places:
            self.different += 1
            print(f"{name}: {len(places)} different", *places[:SHOWN], sep="\n    ", flush=True)

    def end(self) -> int:
        print(f"{self.compared} compared, {self.different} different")
        return 1 if self.different else 0


def beside(workspace: Workspace, posts: list[dict], brand: str, since: str, until: str) -> Iterator[str]:
    period = [] if (since, until) == ALL else ["--since", since, "--until", until]
    actual = workspace.voice([brand], period)
    yield from differences(voice(posts, [brand], since, until), actual)
    yield from not_finite(actual)


def compare_generated(reports: Reports, weftctl: Path, seed: int) -> None:
    posts = generated(seed)
    lines = [json.dumps(post, ensure_ascii=False) + "\n" for post in posts]
    with Workspace(weftctl, [lines]) as workspace:
        before = workspace.voice(["acme"], [])
        for brand, since, until in (("acme", *ALL), ("ana", *ALL), ("nobody", *ALL),
                                    ("acme", "2025-01-03T00:00:00Z", "2025-01-09T05:00:00Z")):
            reports.note(f"{seed}, {brand}, {since}", beside(workspace, posts, brand, since, until))
    mixed = lines + lines[::3]
    random.Random(seed).shuffle(mixed)
    with Workspace(weftctl, [mixed[: len(mixed) // 2], mixed[len(mixed) // 2:]]) as workspace:
        reports.note(f"{seed}, shuffled and repeated", differences(before, workspace.voice(["acme"], [])))


def compare_real(reports: Reports, weftctl: Path, folder: Path) -> None:
    posts = [json.loads(line) for line in lines_of(folder / SUPPORT) if line]
    with Workspace(weftctl, folder / SUPPORT) as workspace:
        for brand, since, until in REAL:
            reports.note(f"{brand}, {since[:10]}", beside(workspace, posts, brand, since, until))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weftctl", type=Path)
    options.add_argument("--seeds", type=int, default=6, help="how many generated conversations")
    options.add_argument("--real", type=Path, metavar="FOLDER", help="the real posts of this folder instead; WEFT_SHARED wins")
    asked = options.parse_args()
    reports = Reports()
    if not asked.real:
        for seed in range(1, asked.seeds + 1):
            compare_generated(reports, asked.weftctl, seed)
        return reports.end()
    folder = Path(os.environ["WEFT_SHARED"]) / "data" if "WEFT_SHARED" in os.environ else asked.real
    if not (folder / SUPPORT).exists():
        print(f"skipped: {folder / SUPPORT} is not there", file=sys.stderr)
        return SKIPPED
    compare_real(reports, asked.weftctl, folder)
    return reports.end()


if __name__ == "__main__":
    sys.exit(main())
