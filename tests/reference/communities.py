# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole communities without damage, from a seed."""

import datetime
import random
from dataclasses import dataclass, field
from typing import Callable, Optional

from texts import BRAND_SAYS, RING, audience_text, naming

START = 1_736_121_600_000  # Monday 2025-01-06T00:00Z
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


def iso(t: int) -> str:
    when = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=t)
    return when.isoformat(timespec="milliseconds" if t % 1000 else "seconds") + "Z"


@dataclass
class Made:
    """Posts as objects of the plain shape, but with `t` in milliseconds until they are written."""
    rng: random.Random
    brand: str = "acme"
    brands: list = field(default_factory=lambda: ["acme"])
    posts: list = field(default_factory=list)
    days: int = 120

    def add(self, author: Optional[str], text: str, t: int, parent: Optional[dict] = None, **more) -> dict:
        name = f"p{len(self.posts):05d}"
        post = {"id": name, "author": author, "text": text, "t": t, "parent_id": parent["id"] if parent else None,
                "root_id": parent["root_id"] if parent else name, **self._counters(), **more}
        self.posts.append(post)
        return post

    def _counters(self) -> dict:
        known = self.rng.random() < 0.8
        return {name: self.rng.randrange(top) if known and self.rng.random() < 0.95 else None
                for name, top in (("likes", 60), ("quotes", 3), ("reposts", 5), ("views", 3000))}

    def moment(self) -> int:
        return START + self.rng.randrange(self.days * DAY // 1000) * 1000

    def soon(self, t: int, mean_hours: float) -> int:
        return t + 1000 * round(self.rng.expovariate(1 / (mean_hours * 3600)))


@dataclass(frozen=True)
class Habits:
    roots: int
    people: int
    replies: float          # mean for each brand root
    to_each_other: float    # chance that a reply answers somebody of the audience
    answered: float         # chance that the brand answers a reply to it
    away: float             # threads of others, for each brand root
    joined: float           # chance that the brand joins one uninvited
    brand_hours: float = 5


def grow_thread(made: Made, root: dict, people: list, habits: Habits, replies: int) -> None:
    rng, thread = made.rng, [root]
    own = root["author"] == made.brand
    for _ in range(replies):
        others = [post for post in thread if post["author"] != made.brand]
        parent = rng.choice(others) if others and rng.random() < habits.to_each_other else root
        if rng.random() < 0.3:
            parent = thread[-1]
        post = made.add(rng.choice(people), audience_text(rng, made.brand), made.soon(parent["t"], 4), parent)
        thread.append(post)
        to_brand = parent["author"] == made.brand
        if to_brand and rng.random() < habits.answered:
            thread.append(made.add(made.brand, rng.choice(BRAND_SAYS), made.soon(post["t"], habits.brand_hours), post))
    if own and rng.random() < 0.2:
        made.add(made.brand, "(2/2)", root["t"] + 30_000, root)


def away_thread(made: Made, people: list, habits: Habits) -> None:
    rng = made.rng
    called = rng.random() < 0.6
    quoted = rng.choice(made.posts)["id"] if made.posts and rng.random() < 0.3 else None
    text = naming(rng, made.brand) if called else audience_text(rng)
    root = made.add(rng.choice(people[:max(1, len(people) // 5)]), text, made.moment(), quoted_id=quoted)
    grow_thread(made, root, people, habits, rng.randrange(4))
    if rng.random() < (habits.answered if called else habits.joined):
        target = rng.choice([post for post in made.posts if post["root_id"] == root["id"]])
        made.add(made.brand, rng.choice(BRAND_SAYS), made.soon(target["t"], habits.brand_hours), target)


def community(rng: random.Random, habits: Habits) -> Made:
    made = Made(rng)
    # A few are there often: people of the list's beginning are in it several times.
    people = [f"u{number}" for number in range(habits.people) for _ in range(1 + habits.people // (1 + 2 * number))]
    for _ in range(habits.roots):
        root = made.add(made.brand, rng.choice(BRAND_SAYS), made.moment())
        grow_thread(made, root, people, habits, min(60, round(rng.expovariate(1 / habits.replies))))
        if rng.random() < habits.away:
            away_thread(made, people, habits)
    return made


def living(rng: random.Random, size: int = 1) -> Made:
    return community(rng, Habits(25 * size, 15 + 10 * size, 8, 0.6, 0.5, 0.7, 0.5))


def helpdesk(rng: random.Random) -> Made:
    return community(rng, Habits(30, 120, 3, 0.1, 0.9, 3, 0.05, 1))


def broadcast(rng: random.Random) -> Made:
    return community(rng, Habits(60, 200, 4, 0.05, 0.02, 0.1, 0))


def bot_ring(rng: random.Random) -> Made:
    made, members = broadcast(rng), [f"ring{number}" for number in range(6)]
    roots = [post for post in made.posts if post["parent_id"] is None and post["author"] == made.brand]
    for root in roots[:20]:
        first = made.add(members[0], rng.choice(RING), root["t"] + MINUTE, root)
        for number in range(1, 5):
            first = made.add(members[number], rng.choice(RING) + " @u1 https://x.example/" + str(number),
                             first["t"] + MINUTE * number, first)
    return made


def small(rng: random.Random) -> Made:
    return community(rng, Habits(3, 5, 4, 0.5, 0.5, 1, 0.5))


LIVELY: dict[str, Callable[[random.Random], Made]] = {
    "living": living, "helpdesk": helpdesk, "broadcast": broadcast, "bot_ring": bot_ring, "small": small,
    "middle": lambda rng: living(rng, 12),
}
