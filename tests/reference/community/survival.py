# SPDX-License-Identifier: GPL-3.0-or-later
"""A4: Kaplan and Meier's estimate of how long something takes, when some of it was not seen to the end."""

from typing import Optional, Sequence

import numpy as np
from scipy.stats import norm
from statsmodels.duration.survfunc import SurvfuncRight

Wait = tuple[float, bool]  # duration, whether the event came
FRACTION_SLACK = 1e-10
Z95 = norm.ppf(0.975)


class Curve:
    def __init__(self, waits: Sequence[Wait]) -> None:
        self.durations = np.array([duration for duration, _ in waits], dtype=float)
        self.events = np.array([came for _, came in waits], dtype=float)
        if len(waits):
            self.estimate = SurvfuncRight(self.durations, self.events)

    def _step(self, t: float) -> int:
        return int(np.searchsorted(self.estimate.surv_times, t, side="right")) - 1

    def survival(self, t: float) -> float:
        step = self._step(t)
        return float(self.estimate.surv_prob[step]) if step >= 0 else 1.0

    def by(self, t: float) -> Optional[dict]:
        """p = 1 − S(t) with Greenwood's error and the log(−log) interval."""
        if not len(self.durations):
            return None
        if t > self.durations.max() and self.survival(self.durations.max()) > FRACTION_SLACK:
            return None
        survival = self.survival(t)
        if survival == 1.0 or survival < FRACTION_SLACK:
            share = 1.0 - round(survival)
            return {"p": share, "se": 0.0, "lo": share, "hi": share}
        error = float(self.estimate.surv_prob_se[self._step(t)])
        spread = np.exp(Z95 * error / (survival * abs(np.log(survival))))
        return {"p": 1 - survival, "se": error,
                "lo": float(1 - survival ** (1 / spread)), "hi": float(1 - survival ** spread)}

    def reached(self, remaining: float) -> Optional[float]:
        """The smallest t with S(t) <= remaining."""
        if not len(self.durations):
            return None
        low_enough = np.flatnonzero(self.estimate.surv_prob <= remaining + FRACTION_SLACK)
        return float(self.estimate.surv_times[low_enough[0]]) if len(low_enough) else None

    def effective_trials(self, t: float) -> float:
        """A14: how many people a share by t weighs like."""
        share = self.by(t)
        if share is None:
            return 0.0
        if share["se"] == 0.0:
            return float(np.sum((self.events > 0) | (self.durations >= t)))
        return min(share["p"] * (1 - share["p"]) / share["se"] ** 2, float(len(self.durations)))
