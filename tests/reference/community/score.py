# SPDX-License-Identifier: GPL-3.0-or-later
"""A14: the Depth score."""

from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy.stats import beta

from . import brand_side, coming_back, flow, people, response, shape
from .forest import Community
from .people import SEASON
from .posts import DAY
from .survival import Curve

PRIOR_WEIGHT, HALF_EVIDENCE = 8, 20
PILLARS = {"audience": ("horizontal", "reciprocity"), "brand": ("answers", "outreach"),
           "depth": ("living_threads",), "loyalty": ("loyalty", "core")}


@dataclass(frozen=True)
class Rule:
    weight: int
    prior: float
    full: float


RULES = {"horizontal": Rule(20, 0.15, 0.60), "reciprocity": Rule(15, 0.20, 0.60),
         "living_threads": Rule(15, 0.15, 0.60), "answers": Rule(15, 0.30, 0.90), "outreach": Rule(10, 0.05, 0.40),
         "loyalty": Rule(15, 0.15, 0.40), "core": Rule(10, 0.05, 0.20)}


def shares(community: Community) -> dict[str, tuple[Optional[float], float]]:
    """Raw share and n of each component, on the 90 days that end at as_of."""
    window = community.as_of - SEASON, community.as_of
    talk, mutual = flow.flow(community, *window), flow.reciprocity(community, *window)["audience_only"]
    rows = shape.threads(shape.thread_rows(community, *window))
    answers = Curve(response.brand_waits(community, response.addressed(community, *window)))
    in_a_day = answers.by(DAY / 1000)
    reach = brand_side.hyper(community, *window, in_a_day and in_a_day["p"])
    returns = Curve([coming_back.wait_for_return(community, posts)
                     for posts in coming_back.newcomers(community, *window)])
    in_a_month = returns.by(30 * DAY / 1000)
    layers = people.levels(community)
    return {
        "horizontal": (talk["horizontal_share"], talk["n_eff"]),
        "reciprocity": (mutual["dyadic"], mutual["mutual"] + mutual["asymmetric"]),
        "living_threads": (rows["living_share"], rows["mature"]),
        "answers": (in_a_day and in_a_day["p"], answers.effective_trials(DAY / 1000)),
        "outreach": (reach["outreach_share"],
                     reach["replies_home"] + reach["replies_summoned"] + reach["replies_joined"]),
        "loyalty": (in_a_month and in_a_month["p"], returns.effective_trials(30 * DAY / 1000)),
        "core": (layers["regular_plus_share"], layers["active"]),
    }


def component(rule: Rule, raw: Optional[float], n: float) -> dict:
    n, p = (0.0, 0.0) if raw is None else (float(n), raw)
    a, b = p * n + PRIOR_WEIGHT * rule.prior, (1 - p) * n + PRIOR_WEIGHT * (1 - rule.prior)
    shrunk = a / (a + b)

    def points(share: float) -> float:
        return rule.weight * float(np.clip(share / rule.full, 0, 1))
    return {"weight": rule.weight, "raw": raw, "n_eff": n, "shrunk": shrunk,
            "scaled": points(shrunk) / rule.weight, "points": points(shrunk),
            "points_90": [points(beta.ppf(level, a, b)) for level in (0.05, 0.95)],
            "confidence": n / (n + HALF_EVIDENCE)}


def label(components: dict) -> str:
    fill = {pillar: sum(components[name]["points"] for name in names) / sum(RULES[name].weight for name in names)
            for pillar, names in PILLARS.items()}
    if fill["audience"] >= 0.5 and fill["brand"] >= 0.5 and fill["loyalty"] >= 0.3:
        return "living community"
    if fill["audience"] >= 0.5 and fill["brand"] < 0.25:
        return "crowd without the brand"
    if fill["brand"] >= 0.5 and fill["audience"] < 0.35:
        return "help desk"
    return "broadcast" if max(fill.values()) < 0.35 else "emerging"


def score(community: Community) -> dict:
    components = {name: component(RULES[name], *share) for name, share in shares(community).items()}
    points = sum(part["points"] for part in components.values())
    half = np.sqrt(sum(((part["points_90"][1] - part["points_90"][0]) / 2) ** 2 for part in components.values()))
    evidence = sum(part["weight"] * part["confidence"] for part in components.values()) / 100
    return {"score": points, "interval_90": [points - float(half), points + float(half)], "confidence": evidence,
            "shown": evidence >= 0.5, "label": label(components), "components": components}
