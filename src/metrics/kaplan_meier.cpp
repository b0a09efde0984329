// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/kaplan_meier.h"

#include "metrics/interval.h"

#include <algorithm>
#include <cmath>

namespace weft::metrics {

namespace {

SurvivalShare shareOf(const SurvivalStep& step) {
    if (step.survival <= 0) return {1, 0, 1, 1};
    const double logSurvival = std::log(step.survival);
    const double root = std::sqrt(step.greenwoodSum);
    const double stretch = std::exp(kNormal975 * root / -logSurvival);
    return {1 - step.survival, step.survival * root, 1 - std::exp(logSurvival / stretch),
            1 - std::exp(logSurvival * stretch)};
}

} // namespace

SurvivalCurve SurvivalCurve::estimate(std::vector<Observation> observations) {
    SurvivalCurve curve;
    std::ranges::sort(observations, {}, &Observation::duration);
    curve.m_durations.reserve(observations.size());
    for (const auto& observation : observations)
        curve.m_durations.push_back(observation.duration);
    double survival = 1;
    double greenwoodSum = 0;
    for (std::size_t i = 0; i < observations.size();) {
        const double time = observations[i].duration;
        const auto atRisk = observations.size() - i;
        std::size_t events = 0;
        for (; i < observations.size() && observations[i].duration == time; ++i)
            events += observations[i].event ? 1 : 0;
        if (events == 0) continue;
        const auto watched = static_cast<double>(atRisk);
        const auto came = static_cast<double>(events);
        survival *= 1 - came / watched;
        if (events < atRisk) greenwoodSum += came / (watched * (watched - came));
        curve.m_steps.push_back({time, static_cast<std::int64_t>(atRisk), static_cast<std::int64_t>(events),
                                 survival, greenwoodSum});
    }
    return curve;
}

const SurvivalStep* SurvivalCurve::stepAt(double t) const {
    const auto after = std::ranges::upper_bound(m_steps, t, {}, &SurvivalStep::time);
    return after == m_steps.begin() ? nullptr : &*std::prev(after);
}

std::optional<double> SurvivalCurve::shareWithin(double t) const {
    if (m_durations.empty()) return std::nullopt;
    const auto* step = stepAt(t);
    const double survival = step == nullptr ? 1 : step->survival;
    if (t > m_durations.back() && survival > 0) return std::nullopt;
    return 1 - survival;
}

std::optional<SurvivalShare> SurvivalCurve::estimateWithin(double t) const {
    if (!shareWithin(t)) return std::nullopt;
    const auto* step = stepAt(t);
    return step == nullptr ? SurvivalShare{} : shareOf(*step);
}

std::optional<double> SurvivalCurve::quantile(double share) const {
    // Products of exact fractions miss their value by a few units in the last place.
    constexpr double kSlack = 1e-12;
    const auto reached = std::ranges::find_if(
        m_steps, [&](const SurvivalStep& step) { return step.survival <= 1 - share + kSlack; });
    if (reached == m_steps.end()) return std::nullopt;
    return reached->time;
}

std::optional<double> SurvivalCurve::eventQuantile(double share) const {
    const auto count = events();
    if (count == 0) return std::nullopt;
    const double position = share * static_cast<double>(count - 1);
    const auto below = static_cast<std::int64_t>(position);
    const auto above = std::min(below + 1, count - 1);
    return std::lerp(eventTime(below), eventTime(above), position - static_cast<double>(below));
}

double SurvivalCurve::eventTime(std::int64_t place) const {
    for (const auto& step : m_steps) {
        if (place < step.events) return step.time;
        place -= step.events;
    }
    return m_durations.back();
}

std::int64_t SurvivalCurve::events() const {
    std::int64_t count = 0;
    for (const auto& step : m_steps)
        count += step.events;
    return count;
}

std::int64_t SurvivalCurve::atRisk(double t) const {
    return m_durations.end() - std::ranges::lower_bound(m_durations, t);
}

double SurvivalCurve::effectiveCount(double t) const {
    const auto share = estimateWithin(t);
    if (!share) return 0;
    if (share->se > 0)
        return std::min(share->p * (1 - share->p) / (share->se * share->se), static_cast<double>(size()));
    std::int64_t known = m_durations.end() - std::ranges::upper_bound(m_durations, t);
    for (const auto& step : m_steps)
        known += step.time <= t ? step.events : 0;
    return static_cast<double>(known);
}

} // namespace weft::metrics
