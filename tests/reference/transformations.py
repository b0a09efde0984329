# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of a file that may not change its numbers."""

import hashlib
import json
import random
from dataclasses import dataclass
from typing import Callable, Optional


@dataclass(frozen=True)
class Transformed:
    """`batches` are imported one after the other. `names` gives people their old names back."""
    batches: list
    names: Optional[dict] = None
    keeps_order: bool = True
    input_changes: bool = False


def shuffled(lines: list[str], _: list[str]) -> Transformed:
    mixed = lines[:]
    random.Random(5).shuffle(mixed)
    return Transformed([mixed])


def duplicated(lines: list[str], _: list[str]) -> Transformed:
    return Transformed([[line for line in lines for _ in range(2)] + lines[::3]])


def in_two_batches(lines: list[str], _: list[str]) -> Transformed:
    batches = lines[len(lines) // 3:], lines[:len(lines) // 3]
    return Transformed([batch for batch in batches if batch])


def renamed(lines: list[str], brands: list[str], new_names: Callable[[list[str]], dict], keeps: bool) -> Transformed:
    posts = [json.loads(line) for line in lines]
    own = {handle.casefold() for handle in brands}
    people = sorted({post["author"] for post in posts if post["author"] and post["author"].casefold() not in own})
    new = new_names(people)
    changed = [{**post, "author": new.get(post["author"], post["author"])} for post in posts]
    return Transformed([[json.dumps(post, ensure_ascii=False) + "\n" for post in changed]],
                       {name: old for old, name in new.items()}, keeps)


def renamed_in_order(lines: list[str], brands: list[str]) -> Transformed:
    return renamed(lines, brands, lambda people: {old: f"v{rank:06d}" for rank, old in enumerate(people)}, True)


def renamed_at_random(lines: list[str], brands: list[str]) -> Transformed:
    return renamed(lines, brands, lambda people: {
        old: "n" + hashlib.sha256(old.encode()).hexdigest()[:12] for old in people}, False)


def with_an_unrelated_thread(lines: list[str], _: list[str]) -> Transformed:
    root = json.loads(lines[0]) | {"id": "unrelated", "author": "stranger", "text": "what about us?", "parent_id": None,
                                   "root_id": "unrelated", "quoted_id": None}
    replies = [root | {"id": f"unrelated{number}", "author": f"stranger{number % 3}", "text": "yes",
                       "parent_id": "unrelated"} for number in range(6)]
    more = [json.dumps(post, ensure_ascii=False) + "\n" for post in [root, *replies]]
    return Transformed([lines + more], input_changes=True)


TRANSFORMATIONS = (shuffled, duplicated, in_two_batches, renamed_in_order, renamed_at_random, with_an_unrelated_thread)


def with_old_names(value, names: Optional[dict]):
    if isinstance(value, dict):
        return {key: with_old_names(part, names) for key, part in value.items()}
    if isinstance(value, list):
        return [with_old_names(part, names) for part in value]
    return names.get(value, value) if names and isinstance(value, str) else value


def comparable(numbers: dict, change: Transformed) -> dict:
    """What must be the same before and after."""
    numbers = with_old_names(numbers, change.names)
    if change.input_changes:
        numbers["input"] = {key: value for key, value in numbers["input"].items() if key not in ("posts", "threads")}
    if not change.keeps_order:
        # Names break ties in these lists, and grouping visits members by name.
        for key in ("super_fans", "advocates"):
            if key in numbers.get("levels", {}):
                numbers["levels"][key] = sorted(numbers["levels"][key], key=json.dumps)
        if "betweenness_top" in numbers.get("graph", {}):
            numbers["graph"]["betweenness_top"] = []
    return numbers
