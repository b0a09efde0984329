// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace weft::metrics {

/// How long something was watched, and whether what was waited for came (else it is right-censored).
struct Observation {
    double duration = 0;
    bool event = false;
};

/// The product-limit estimate of survival (Kaplan & Meier 1958): S(t) = Π (1 − d/n) over event times up to t,
/// events before censorings at ties.
class SurvivalCurve {
public:
    [[nodiscard]] static SurvivalCurve estimate(std::vector<Observation> observations);

    /// 1 − S(t): the share for which it came within t. Nothing when t lies beyond the longest observation
    /// while S > 0.
    [[nodiscard]] std::optional<double> shareWithin(double t) const;

    /// The smallest t with S(t) ≤ 1 − share: 0.5 gives the median. Nothing when it is not reached.
    [[nodiscard]] std::optional<double> quantile(double share) const;

private:
    struct Step {
        double time;
        double survival;
    };

    std::vector<Step> m_steps;
    double m_longest = 0;
    bool m_empty = true;
};

} // namespace weft::metrics
