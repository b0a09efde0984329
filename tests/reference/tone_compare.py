#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the shares of `weftctl tone`, and their correction, beside numpy. Ends with 1 and the differences, if any."""

import json
import random
import sys
from pathlib import Path

try:
    import numpy as np
    from community.proportions import effective_trials, wilson
except ImportError as missing:
    print(f"{missing.name} is missing; tools/setup installs python3-{missing.name}", file=sys.stderr)
    sys.exit(77)
from weft_runner import Workspace

TONES = ["negative", "none", "positive"]
TEXTS = {"negative": ["c'est nul", "very bad"], "none": ["le colis", "the parcel"],
         "positive": ["c'est génial", "so good"]}
LANGUAGES = ["fr", "en"]
PERIOD = ["--brand", "acme", "--since", "2026-01-01", "--until", "2026-02-01", "--json"]


def make(seed: int) -> list[dict]:
    """A brand's threads with replies, each with the tone that its text has and the tone that it is meant to have."""
    chance, posts = random.Random(seed), []
    for thread in range(12):
        posts.append({"id": f"t{thread}", "author": "acme"})
        mood = chance.choice(TONES)
        for reply in range(chance.randrange(20, 70)):
            heard = chance.choice([mood, *TONES])
            meant = heard if chance.random() < 0.75 else chance.choice(TONES)
            language = chance.randrange(2)
            posts.append({"id": f"t{thread}r{reply}", "author": f"ana{chance.randrange(40)}", "heard": heard, "meant": meant,
                          "language": LANGUAGES[language], "text": TEXTS[heard][language], "thread": thread})
    return posts


def line_of(post: dict) -> str:
    line = {"id": post["id"], "author": post["author"], "timestamp": "2026-01-05T10:00:00Z", "text": post.get("text", "x")}
    if "thread" in post:
        root = f"t{post['thread']}"
        line |= {"parent_id": root, "root_id": root, "lang": post["language"]}
    return json.dumps(line) + "\n"


def corrected(posts: list[dict], judged: list[dict]) -> tuple[np.ndarray, np.ndarray]:
    """The shares as C^-1 makes them, and their interval, with numpy's own chance."""
    def shares(heard: np.ndarray, pairs: np.ndarray) -> np.ndarray:
        matrix = np.zeros((3, 3))
        np.add.at(matrix, (pairs[:, 0], pairs[:, 1]), 1)
        true = np.clip(np.linalg.solve(matrix / matrix.sum(axis=0), np.bincount(heard, minlength=3) / len(heard)), 0, None)
        return true / true.sum()
    heard = np.array([TONES.index(post["heard"]) for post in posts])
    pairs = np.array([(TONES.index(post["heard"]), TONES.index(post["meant"])) for post in judged])
    chance = np.random.default_rng(3)
    strata = [pairs[pairs[:, 1] == tone] for tone in range(3)]
    draws = [shares(chance.choice(heard, len(heard)),
                    np.concatenate([chance.choice(stratum, len(stratum)) for stratum in strata])) for _ in range(4000)]
    return shares(heard, pairs), np.quantile(draws, [0.025, 0.975], axis=0)


def differences(name: str, told: dict, posts: list[dict], judged: list[dict]) -> list[str]:
    found = []

    def expect(what: str, ours, theirs, within: float = 1e-9) -> None:
        if ours is None or abs(ours - theirs) > within:
            found.append(f"{name} {what}: weftctl {ours}, numpy {theirs}")
    expect("posts", told["posts"], len(posts))
    expect("corrections", told["corrections"], len(judged))
    true, interval = corrected(posts, judged)
    for tone, given in ((tone, told[tone]) for tone in TONES):
        threads: dict[int, list[int]] = {}
        for post in posts:
            counts = threads.setdefault(post["thread"], [0, 0])
            counts[0] += post["heard"] == tone
            counts[1] += 1
        share, effective = sum(y for y, _ in threads.values()) / len(posts), effective_trials(list(threads.values()))
        expect(f"{tone} share", given["share"], share)
        for side, bound in enumerate(wilson(share * effective, effective)):
            expect(f"{tone} share_ci", given["share_ci"][side], bound)
            # Two kinds of chance agree to about a hundredth.
            expect(f"{tone} corrected_ci", given["corrected_ci"][side], interval[side][TONES.index(tone)], 0.015)
        expect(f"{tone} corrected", given["corrected"], true[TONES.index(tone)])
    return found


def compare(weftctl: Path, seed: int) -> list[str]:
    posts = make(seed)
    workspace = Workspace(weftctl, [[line_of(post) for post in posts]])
    replies = [post for post in posts if "thread" in post]
    judged = {language: [post for post in replies if post["language"] == language][:205] for language in LANGUAGES}
    for chosen in judged.values():
        workspace.run("tone", *(part for post in chosen for part in ("--correct", f"{post['id']}={post['meant']}")))
    told = json.loads(workspace.run("tone", *PERIOD))
    found = differences("all", told["all"], replies, sum(judged.values(), []))
    for block in told["languages"]:
        language = block["language"]
        found += differences(language, block, [post for post in replies if post["language"] == language], judged[language])
    return [f"seed {seed}: {difference}" for difference in found]


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: tone_compare.py WEFTCTL", file=sys.stderr)
        return 2
    found = [difference for seed in (1, 2, 3) for difference in compare(Path(sys.argv[1]), seed)]
    print("\n".join(found) or "the same in 3 communities")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
