# SPDX-License-Identifier: GPL-3.0-or-later
"""A0: quantiles, Wilson's interval, and shares of replies that come in threads."""

from typing import Optional, Sequence

import numpy as np
from statsmodels.stats.proportion import proportion_confint


def ratio(part: float, whole: float) -> Optional[float]:
    return part / whole if whole else None


def wilson(successes: float, trials: float) -> Optional[list[float]]:
    if not trials:
        return None
    low, high = proportion_confint(successes, trials, alpha=0.05, method="wilson")
    return [float(low), float(high)]


def effective_trials(per_thread: Sequence[tuple[int, int]]) -> float:
    """n_eff of Σy/Σm for pairs (y, m) of threads with m > 0."""
    k = len(per_thread)
    y, m = (np.array(column, dtype=float) for column in zip(*per_thread)) if k else (np.zeros(0), np.zeros(0))
    if k < 2 or y.sum() in (0, m.sum()):
        return float(k)
    n, p = m.sum(), y.sum() / m.sum()
    variance = k / (k - 1) * ((y - p * m) ** 2).sum() / n ** 2
    # A spread of nothing but rounding is none.
    if variance < 1e-25:
        return float(n)
    return float(np.clip(p * (1 - p) / variance, 1, n))


def summary(values: Sequence[float]) -> dict:
    """Over threads. Quantiles are numpy's linear ones (type 7)."""
    if not len(values):
        return {"n": 0, "mean": None, "median": None, "p90": None, "max": None, "min": None}
    return {"n": len(values), "mean": float(np.mean(values)), "median": float(np.median(values)),
            "p90": float(np.quantile(values, 0.9)), "max": float(max(values)), "min": float(min(values))}
