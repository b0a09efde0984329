# SPDX-License-Identifier: GPL-3.0-or-later
"""A6 and A7: where the brand talks, and what its posts set off."""

from collections import Counter
from typing import Optional

from .forest import Community
from .posts import Post
from .proportions import ratio, wilson

FULL_OUTREACH = 0.40
REPLIES = ("home", "summoned", "joined", "away_unclear", "unknown_thread")


def kind_of_brand_post(community: Community, post: Post) -> str:
    forest = community.forest
    if forest.is_root(post):
        return "root"
    if community.flow(post) == "B_self":
        return "self"
    thread = forest.thread_of[post.id]
    if thread.home:
        return "home"
    if not thread.away:
        return "unknown_thread"
    if any(held.t <= post.t and not community.brand.wrote(held) and community.brand.is_named_in(held.text)
           for held in thread.posts):
        return "summoned"
    return "away_unclear" if post.id in forest.orphans else "joined"


def harmonic_index(answered_in_a_day: Optional[float], outreach: Optional[float]) -> float:
    if not answered_in_a_day or not outreach:
        return 0.0
    joining = min(1.0, outreach / FULL_OUTREACH)
    return 100 * 2 * answered_in_a_day * joining / (answered_in_a_day + joining)


def hyper(community: Community, since: int, until: int, answered_in_a_day: Optional[float]) -> dict:
    own = [(post, kind_of_brand_post(community, post)) for post in community.own(since, until)]
    kinds = Counter(kind for _, kind in own)
    to_others = sum(kinds[kind] for kind in REPLIES)
    away = kinds["summoned"] + kinds["joined"] + kinds["away_unclear"]
    known = kinds["home"] + kinds["summoned"] + kinds["joined"]
    outreach = ratio(kinds["joined"], known)
    away_threads = {id(community.forest.thread_of[post.id]) for post, kind in own
                    if kind in ("summoned", "joined", "away_unclear")}
    return {"brand_roots": kinds["root"], "brand_self_replies": kinds["self"],
            **{f"replies_{kind}": kinds[kind] for kind in REPLIES}, "away_threads": len(away_threads),
            "conversational_share": ratio(to_others, to_others + kinds["root"]),
            "outbound_share": ratio(away, kinds["home"] + away),
            "outreach_share": outreach, "outreach_ci": wilson(kinds["joined"], known),
            "hyper_conversation_index": harmonic_index(answered_in_a_day, outreach)}


def known_sum(values: list) -> Optional[int]:
    known = [value for value in values if value is not None]
    return sum(known) if known or not values else None


def engagement(community: Community, since: int, until: int) -> dict:
    threads = community.home_threads(since, until)
    replies = {thread.root.id: community.audience_replies(thread) for thread in threads}
    roots = [thread.root for thread in threads]
    sums = {name: known_sum([root.counters[name] for root in roots]) for name in ("likes", "quotes", "reposts")}
    viewed = [root for root in roots if root.counters["views"]]
    talk = sum(replies.values())
    active, passive = talk + (sums["quotes"] or 0), (sums["likes"] or 0) + (sums["reposts"] or 0)
    anything_known = any(value is not None for value in sums.values())
    talk_of_viewed = sum(replies[root.id] + (root.counters["quotes"] or 0) for root in viewed)
    views = sum(root.counters["views"] for root in viewed)
    return {**sums, "audience_replies": talk, "views": known_sum([root.counters["views"] for root in roots]),
            "posts_with_views": len(viewed),
            "active_share": ratio(active, active + passive) if anything_known else None,
            "conversations_per_1000_views": ratio(1000 * talk_of_viewed, views)}
