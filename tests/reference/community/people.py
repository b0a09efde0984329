# SPDX-License-Identifier: GPL-3.0-or-later
"""A8 and A9: how unequally people speak, and how often they come."""

from collections import Counter
from typing import Optional

import numpy as np

from .forest import Community
from .posts import DAY, Post
from .proportions import ratio

FIRST_MONDAY = 4 * DAY  # 1970-01-05
SEASON = 90 * DAY
LAYERS = ("core", "regular", "casual", "one_time")


def week_of(t: int) -> int:
    return (t - FIRST_MONDAY) // (7 * DAY)


def gini(posts_of_members: list[int]) -> float:
    x = np.sort(np.array(posts_of_members, dtype=float))
    i, n = np.arange(1, len(x) + 1), len(x)
    return float(((2 * i - n - 1) * x).sum() / (n * x.sum()))


def inequality(community: Community, since: int, until: int) -> dict:
    x = sorted(Counter(post.author for post in community.audience(since, until)
                       if post.author is not None).values(), reverse=True)
    n, total = len(x), sum(x)
    unequal = gini(x) if n else None

    def share_of_first(members: int) -> Optional[float]:
        return ratio(sum(x[:members]), total)
    return {"members": n, "posts": total, "gini": unequal, "gini_unbiased": unequal * n / (n - 1) if n > 1 else None,
            "top1pct_share": share_of_first(-(-n // 100)), "top10pct_share": share_of_first(-(-n // 10)),
            "top10_members_share": share_of_first(10), "one_post_members": x.count(1),
            "effective_members": ratio(total ** 2, sum(value ** 2 for value in x))}


def layer(days: int, weeks: int) -> Optional[str]:
    if days >= 12 and weeks >= 6:
        return "core"
    if days >= 4 and weeks >= 3:
        return "regular"
    if days >= 2:
        return "casual"
    return "one_time" if days else None


def members_answered(community: Community, posts: list[Post]) -> int:
    targets = (community.forest.target(post) for post in posts if community.flow(post) == "AA")
    return len({target.author for target in targets if target.author is not None})


def names_brand(community: Community, post: Post) -> bool:
    quoted = community.forest.posts.get(post.quoted_id)
    return community.brand.is_named_in(post.text) or (quoted is not None and community.brand.wrote(quoted))


def member_row(community: Community, author: str) -> dict:
    """What a member did in the 90 days."""
    posts = [post for post in community.of_member[author] if post.t >= community.as_of - SEASON]
    days, weeks = {post.t // DAY for post in posts}, {week_of(post.t) for post in posts}
    naming = [post for post in posts if community.forest.is_root(post) and names_brand(community, post)]
    return {"author": author, "posts": len(posts), "days": len(days), "weeks": len(weeks),
            "layer": layer(len(days), len(weeks)) or "lapsed", "members_answered": members_answered(community, posts),
            "advocate_days": len({post.t // DAY for post in naming})}


def member_rows(community: Community) -> list[dict]:
    rows = [member_row(community, author) for author in community.of_member]
    return sorted(rows, key=lambda row: (-row["weeks"], -row["members_answered"], row["author"]))


def levels(community: Community) -> dict:
    rows = member_rows(community)
    counts = Counter(row["layer"] for row in rows)
    active = sum(counts[name] for name in LAYERS)
    shown = [row for row in rows if row["author"] not in community.flagged]
    return {**{name: counts[name] for name in (*LAYERS, "lapsed")}, "active": active,
            "regular_plus_share": ratio(counts["core"] + counts["regular"], active),
            "super_fans": [row["author"] for row in shown
                           if row["layer"] in ("core", "regular") and row["members_answered"] >= 3],
            "advocates": [row["author"] for row in shown if row["advocate_days"] >= 2]}
