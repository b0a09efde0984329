# SPDX-License-Identifier: GPL-3.0-or-later
"""All numbers under the contract's key names."""

from typing import Iterable

from . import brand_side, coming_back, flow, network, people, response, score, shape
from .forest import Community
from .hygiene import repeated_posts
from .posts import Brand, Post, iso, moment


def input_counts(community: Community, handles: Iterable[str], window: tuple[int, int]) -> dict:
    forest = community.forest
    return {"posts": len(forest.posts), "threads": len(forest.threads),
            "brands": sorted(handle.casefold() for handle in handles),
            "since": iso(window[0]), "until": iso(window[1]), "as_of": iso(community.as_of),
            "spam_dropped": community.dropped, "orphans": len(forest.orphans),
            "ghost_threads": sum(thread.root is None for thread in forest.threads.values()),
            "scope_threads": len(community.threads), "scope_posts": len(community.posts)}


def measure(posts: dict[str, Post], handles: list[str], since: str, until: str, as_of: str, hygiene: bool = False,
            per_thread: bool = False, per_person: bool = False) -> dict:
    window = moment(since), moment(until)
    community = Community(posts, Brand(handles), moment(as_of), repeated_posts if hygiene else None)
    rows = shape.thread_rows(community, *window)
    asked = response.addressed(community, *window)
    answers = response.response(response.brand_waits(community, asked))
    in_a_day = answers["km_by_24h"]
    return {
        "input": input_counts(community, handles, window),
        "threads": {**shape.threads(rows), **({"rows": rows} if per_thread else {})},
        "flow": flow.flow(community, *window),
        "reciprocity": flow.reciprocity(community, *window),
        "response": answers,
        "response_questions": response.response(
            response.brand_waits(community, [post for post in asked if post.asks])),
        "peer": {**response.peer(community, *window), "solo_share": shape.solo_share(rows)},
        "hyper": brand_side.hyper(community, *window, in_a_day and in_a_day["p"]),
        "engagement": brand_side.engagement(community, *window),
        "inequality": people.inequality(community, *window),
        "levels": people.levels(community),
        "growth": coming_back.growth(community, *window),
        "cohorts": coming_back.cohorts(community, *window),
        "loyalty": coming_back.loyalty(community, *window),
        "stickiness": coming_back.stickiness(community),
        "graph": network.network(community, *window),
        "score": score.score(community),
        **({"people": people.member_rows(community)} if per_person else {}),
    }
