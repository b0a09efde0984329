// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/kaplan_meier.h"

#include <algorithm>

namespace weft::metrics {

SurvivalCurve SurvivalCurve::estimate(std::vector<Observation> observations) {
    SurvivalCurve curve;
    if (observations.empty()) return curve;
    curve.m_empty = false;
    std::ranges::sort(observations, {}, &Observation::duration);
    curve.m_longest = observations.back().duration;
    double survival = 1;
    for (std::size_t i = 0; i < observations.size();) {
        const double time = observations[i].duration;
        const auto atRisk = static_cast<double>(observations.size() - i);
        double events = 0;
        for (; i < observations.size() && observations[i].duration == time; ++i)
            events += observations[i].event ? 1 : 0;
        if (events == 0) continue;
        survival *= 1 - events / atRisk;
        curve.m_steps.push_back({time, survival});
    }
    return curve;
}

std::optional<double> SurvivalCurve::shareWithin(double t) const {
    if (m_empty) return std::nullopt;
    const auto after = std::ranges::upper_bound(m_steps, t, {}, &Step::time);
    const double survival = after == m_steps.begin() ? 1 : std::prev(after)->survival;
    if (t > m_longest && survival > 0) return std::nullopt;
    return 1 - survival;
}

std::optional<double> SurvivalCurve::quantile(double share) const {
    // Products of exact fractions miss their value by a few units in the last place.
    constexpr double kSlack = 1e-12;
    const auto reached =
        std::ranges::find_if(m_steps, [&](const Step& step) { return step.survival <= 1 - share + kSlack; });
    if (reached == m_steps.end()) return std::nullopt;
    return reached->time;
}

} // namespace weft::metrics
