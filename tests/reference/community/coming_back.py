# SPDX-License-Identifier: GPL-3.0-or-later
"""A10 to A12: who is new, who stays, who comes back."""

from .forest import Community
from .people import FIRST_MONDAY, week_of
from .posts import DAY, Post, iso
from .proportions import ratio
from .survival import Curve, Wait

WEEK = 7 * DAY
RETURNS = {"by_7d": 7, "by_30d": 30, "by_90d": 90}


def week_start(week: int) -> int:
    return FIRST_MONDAY + week * WEEK


def weeks_of_window(community: Community, since: int, until: int) -> range:
    end = min(until, community.as_of)
    return range(week_of(since), week_of(end - 1) + 1) if since < end else range(0)


def active_weeks(community: Community) -> dict[str, set[int]]:
    return {author: {week_of(post.t) for post in posts} for author, posts in community.of_member.items()}


def growth_row(weeks: dict[str, set[int]], week: int, as_of: int) -> dict:
    active = {author for author, held in weeks.items() if week in held}
    before = {author for author, held in weeks.items() if week - 1 in held}
    seen = {author for author in active if min(weeks[author]) < week}
    new, retained, resurrected, churned = active - seen, active & before, seen - before, before - active
    return {"week_start": iso(week_start(week)), "active": len(active), "new": len(new), "retained": len(retained),
            "resurrected": len(resurrected), "churned": len(churned), "retention": ratio(len(retained), len(before)),
            "returning_share": ratio(len(seen), len(active)), "complete": week_start(week + 1) <= as_of,
            "quick_ratio": ratio(len(new) + len(resurrected), len(churned))}


def growth(community: Community, since: int, until: int) -> list[dict]:
    weeks = active_weeks(community)
    first = min((week for held in weeks.values() for week in held), default=None)
    return [growth_row(weeks, week, community.as_of) for week in weeks_of_window(community, since, until)
            if first is not None and week >= first]


def cohorts(community: Community, since: int, until: int) -> list[dict]:
    shown, rows = weeks_of_window(community, since, until), []
    for first in shown:
        cohort = [held for held in active_weeks(community).values() if min(held) == first]
        if cohort:
            rows.append({"week_start": iso(week_start(first)), "size": len(cohort),
                         "active": [sum(week in held for held in cohort) for week in range(first, shown.stop)]})
    return rows


def wait_for_return(community: Community, posts: list[Post]) -> Wait:
    """Seconds from the first post to the first one at least a day later."""
    first = posts[0].t
    later = [post.t for post in posts if post.t >= first + DAY]
    return (min(later, default=community.as_of) - first) / 1000, bool(later)


def answered_in_a_day(community: Community, post: Post) -> bool:
    return any(0 <= child.t - post.t <= DAY and community.flow(child) in ("AA", "BA")
               for child in community.forest.children[post.id])


def return_shares(waits: list[Wait]) -> dict:
    curve = Curve(waits)
    return {"newcomers": len(waits), "returned": sum(came for _, came in waits),
            **{name: curve.by(days * DAY / 1000) for name, days in RETURNS.items()}}


def newcomers(community: Community, since: int, until: int) -> list[list[Post]]:
    """All posts of everyone whose first one is in the window."""
    return [posts for posts in community.of_member.values() if since <= posts[0].t < until]


def loyalty(community: Community, since: int, until: int) -> dict:
    new = newcomers(community, since, until)
    waits = [(wait_for_return(community, posts), answered_in_a_day(community, posts[0])) for posts in new]
    return {**return_shares([wait for wait, _ in waits]),
            "if_replied_24h": return_shares([wait for wait, replied in waits if replied]),
            "if_not_replied_24h": return_shares([wait for wait, replied in waits if not replied])}


def stickiness(community: Community) -> dict:
    """Thirty slices of 24 hours that end at as_of."""
    start = community.as_of - 30 * DAY
    slices = [community.active_members(start + day * DAY, start + (day + 1) * DAY) for day in range(30)]
    monthly, mean = len(set().union(*slices)), sum(map(len, slices)) / 30
    return {"mau": monthly, "mean_dau": mean, "dau_mau": ratio(mean, monthly)}
