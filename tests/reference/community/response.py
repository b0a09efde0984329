# SPDX-License-Identifier: GPL-3.0-or-later
"""A4 and A5: is it answered, by the brand or by others, and does talk go on without the brand?"""

from typing import Callable, Optional

import numpy as np

from .flow import kinds_in
from .forest import UNKNOWN_TARGET, Community
from .posts import DAY, HOUR, SECOND, Post
from .proportions import ratio
from .survival import Curve, Wait

HORIZONS = {"km_by_1h": HOUR, "km_by_6h": 6 * HOUR, "km_by_24h": DAY, "km_by_72h": 3 * DAY, "km_by_7d": 7 * DAY}


def wait_of(community: Community, post: Post, answers: Callable[[Post], bool]) -> Wait:
    """Seconds until the earliest direct child that `answers`, or until as_of."""
    times = [child.t for child in community.forest.children[post.id] if child.t >= post.t and answers(child)]
    return (min(times, default=community.as_of) - post.t) / SECOND, bool(times)


def addressed(community: Community, since: int, until: int) -> list[Post]:
    def speaks_to_brand(post: Post) -> bool:
        target = community.forest.target(post)
        to_brand = target not in (None, UNKNOWN_TARGET) and community.brand.wrote(target)
        return to_brand or community.brand.is_named_in(post.text)
    return [post for post in community.audience(since, until) if speaks_to_brand(post)]


def by_horizon(curve: Curve, names: list[str]) -> dict:
    return {name: curve.by(HORIZONS[name] / SECOND) for name in names}


def brand_waits(community: Community, posts: list[Post]) -> list[Wait]:
    return [wait_of(community, post, community.brand.wrote) for post in posts]


def response(waits: list[Wait]) -> dict:
    curve = Curve(waits)
    answered = [duration for duration, came in waits if came]
    return {"addressable": len(waits), "answered": len(answered), "crude_rate": ratio(len(answered), len(waits)),
            "answered_only_median": float(np.median(answered)) if answered else None,
            "answered_only_p90": float(np.quantile(answered, 0.9)) if answered else None,
            "km_median": curve.reached(0.5), "km_p90": curve.reached(0.1), **by_horizon(curve, list(HORIZONS))}


def peer_answers(community: Community, posts: list[Post]) -> dict:
    waits = [wait_of(community, post, lambda child: community.flow(child) == "AA") for post in posts]
    return {"posts": len(waits), "answered": sum(came for _, came in waits),
            **by_horizon(Curve(waits), ["km_by_24h", "km_by_7d"])}


def last_brand_post(community: Community, post: Post) -> Optional[int]:
    thread = community.forest.thread_of[post.id]
    return max((held.t for held in thread.posts if community.brand.wrote(held)), default=None)


def peer(community: Community, since: int, until: int) -> dict:
    posts = community.audience(since, until)
    goes_on = spoken = 0
    last_of = {id(thread): last_brand_post(community, thread.posts[0]) for thread in community.threads}
    for post, kind in kinds_in(community, since, until):
        last = last_of[id(community.forest.thread_of[post.id])]
        if last is None or kind not in ("AA", "AB", "BA"):
            continue
        spoken += 1
        goes_on += kind == "AA" and post.t > last
    return {"all": peer_answers(community, posts),
            "questions": peer_answers(community, [post for post in posts if post.asks]),
            "goes_on_replies": goes_on, "goes_on_share": ratio(goes_on, spoken)}
