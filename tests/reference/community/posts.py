# SPDX-License-Identifier: GPL-3.0-or-later
"""Posts of a file in the import's plain shape."""

import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator, Optional

SECOND, HOUR, DAY = 1000, 3_600_000, 86_400_000
BRAND = "\0brand"  # no handle holds a NUL
HANDLE = re.compile(r"(?<![A-Za-z0-9_])@([A-Za-z0-9._]+)")
COUNTERS = ("likes", "replies", "reposts", "quotes", "shares", "views")


@dataclass(frozen=True)
class Post:
    id: str
    author: Optional[str]
    text: str
    t: int
    parent_id: Optional[str]
    root_id: Optional[str]
    quoted_id: Optional[str]
    counters: dict

    @property
    def order(self) -> tuple[int, str]:
        return self.t, self.id

    @property
    def asks(self) -> bool:
        return any(mark in self.text for mark in "?？؟")


class Brand:
    """Accounts that are one author, known without regard to case."""

    def __init__(self, handles: Iterable[str]) -> None:
        self.handles = {handle.casefold() for handle in handles}

    def wrote(self, post: Post) -> bool:
        return post.author is not None and post.author.casefold() in self.handles

    def is_named_in(self, text: str) -> bool:
        return any(found.rstrip(".").casefold() in self.handles for found in HANDLE.findall(text))

    def person(self, post: Post) -> Optional[str]:
        return BRAND if self.wrote(post) else post.author


def moment(text: str) -> int:
    """Milliseconds since 1970 of an ISO 8601 time."""
    when = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    since_epoch = when - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return since_epoch // datetime.timedelta(milliseconds=1)


def iso(t: int) -> str:
    when = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=t)
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + f"{t % 1000:03d}Z"


def posts_of_lines(lines: Iterable[str]) -> dict[str, Post]:
    """Later lines take the place of earlier ones with their id; counters that they do not give stay."""
    posts = {}
    for line in lines:
        if not line.strip():
            continue
        given = json.loads(line)
        id, parent, known = str(given["id"]), given.get("parent_id"), {}
        if id in posts:
            known = {name: value for name, value in posts[id].counters.items() if value is not None}
        given = {**given, **{name: value for name, value in known.items() if given.get(name) is None}}
        post = Post(id=id, author=given.get("author") or None, text=given.get("text") or "",
                    t=moment(given["timestamp"]), parent_id=None if parent == id else parent, root_id=given.get("root_id"),
                    quoted_id=given.get("quoted_id"), counters={name: given.get(name) for name in COUNTERS})
        posts[post.id] = post
    return posts


def lines_of_file(path: Path) -> Iterator[str]:
    with open(path, encoding="utf-8", newline="\n") as lines:
        yield from lines
