# SPDX-License-Identifier: GPL-3.0-or-later
"""A0: texts that come again and again."""

import re
import unicodedata
from collections import defaultdict

from .posts import DAY, Brand, Post

DROPPED = re.compile(r"https?://\S+|www\.\S+|@[A-Za-z0-9._]+")
TIMES, SPAN, LETTERS = 5, 7 * DAY, 20


def signature(text: str) -> str:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in DROPPED.sub(" ", folded) if c.isalpha())


def repeated_posts(posts: dict[str, Post], brand: Brand) -> set[str]:
    """Ids of the audience's posts whose signature came five times within some seven days."""
    of_signature = defaultdict(list)
    for post in posts.values():
        if not brand.wrote(post):
            of_signature[signature(post.text)].append(post)
    repeated = set()
    for text, same in of_signature.items():
        times = sorted(post.t for post in same)
        if len(text) >= LETTERS and any(last - first < SPAN for first, last in zip(times, times[TIMES - 1:])):
            repeated.update(post.id for post in same)
    return repeated
