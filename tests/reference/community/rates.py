# SPDX-License-Identifier: GPL-3.0-or-later
"""B: rates of engagement, and whether two periods differ."""

from collections import Counter
from typing import Optional, Sequence

import numpy as np
from scipy.stats import beta, t
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

from .forest import Community
from .posts import HANDLE
from .proportions import ratio

DRAWS, FEWEST_FOR_INTERVAL = 2000, 10


def bootstrap(parts: Sequence[float], wholes: Sequence[float], seed: int = 1) -> Optional[list[float]]:
    """Percentile interval of Σparts/Σwholes over posts."""
    if len(parts) < FEWEST_FOR_INTERVAL:
        return None
    chosen = np.random.default_rng(seed).integers(len(parts), size=(DRAWS, len(parts)))
    drawn = np.asarray(parts)[chosen].sum(axis=1) / np.asarray(wholes)[chosen].sum(axis=1)
    return [float(edge) for edge in np.quantile(drawn, [0.025, 0.975])]


def rates(community: Community, since: int, until: int) -> dict:
    threads = community.home_threads(since, until)
    engaged = [community.audience_replies(thread)
               + sum(thread.root.counters[name] or 0 for name in ("likes", "quotes", "reposts")) for thread in threads]
    views = [thread.root.counters["views"] or 0 for thread in threads]
    viewed = [(e, v) for e, v in zip(engaged, views) if v]
    parts, wholes = zip(*viewed) if viewed else ((), ())
    return {"er_by_views": ratio(sum(parts), sum(wholes)), "er_by_views_ci": bootstrap(parts, wholes),
            "er_by_views_mean_of_posts": float(np.mean([e / v for e, v in viewed])) if viewed else None,
            "engagements_per_post": ratio(sum(engaged), len(threads)),
            "engagements_median": float(np.median(engaged)) if threads else None,
            "audience_replies_per_post": ratio(sum(map(community.audience_replies, threads)), len(threads))}


def share_of_voice(texts: Sequence[str], brands: dict[str, set[str]]) -> dict[str, Optional[float]]:
    """`brands` are folded handles by name. A post naming k of them gives 1/k to each."""
    given, naming = Counter(), 0
    for text in texts:
        handles = {found.rstrip(".").casefold() for found in HANDLE.findall(text)}
        named = [name for name, own in brands.items() if handles & own]
        naming += bool(named)
        given.update({name: 1 / len(named) for name in named})
    return {name: ratio(given[name], naming) for name in brands}


def difference_of_shares(now: tuple[int, int], before: tuple[int, int]) -> list[float]:
    """Newcombe's hybrid-score interval of now − before, each (count, n)."""
    return [float(edge) for edge in confint_proportions_2indep(*now, *before, method="newcomb", compare="diff")]


def growth_of_counts(now: Sequence[int], before: Sequence[int]) -> Optional[dict]:
    """Quasi-Poisson ratio of two periods' counts a day, of equal lengths."""
    total_now, total_before, freedom = sum(now), sum(before), len(now) + len(before) - 2
    if not total_now or not total_before or freedom < 1:
        return None
    x2 = sum(((np.asarray(days) - np.mean(days)) ** 2 / np.mean(days)).sum() for days in (now, before))
    phi = max(1.0, float(x2) / freedom)
    error = np.sqrt(phi * (1 / total_now + 1 / total_before))
    log_ratio = np.log(total_now / total_before)
    reach = t.ppf(0.975, freedom) * error
    return {"ratio": float(np.exp(log_ratio)), "phi": phi, "lo": float(np.exp(log_ratio - reach)),
            "hi": float(np.exp(log_ratio + reach)), "p": float(2 * t.sf(abs(log_ratio) / error, freedom))}


def exact_ratio(now: int, before: int) -> tuple[float, float]:
    """Conditional Poisson interval of the ratio of two rare counts (Clopper and Pearson)."""
    low = beta.ppf(0.025, now, before + 1) if now else 0.0
    high = beta.ppf(0.975, now + 1, before) if before else 1.0
    return float(low / (1 - low)), float(high / (1 - high)) if high < 1 else float("inf")


def coloured(p_values: Sequence[float]) -> list[bool]:
    """Benjamini and Hochberg at 10 %."""
    return [bool(reject) for reject in multipletests(p_values, alpha=0.10, method="fdr_bh")[0]]
