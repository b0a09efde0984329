// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// How long something was watched, and whether what was waited for came (else it is right-censored).
struct Observation {
    double duration = 0;
    bool event = false;
};

/// A share by some time with its standard error and 95 % interval. Without spread, at 0 and 1, the interval
/// is the share itself.
struct SurvivalShare {
    double p = 0;
    double se = 0;
    double lo = 0;
    double hi = 0;

    friend bool operator==(const SurvivalShare&, const SurvivalShare&) = default;
};

/// Where a survival curve falls.
struct SurvivalStep {
    double time = 0;
    /// How many were still watched without it just before.
    std::int64_t atRisk = 0;
    std::int64_t events = 0;
    /// S from here to the next step.
    double survival = 1;
    /// Greenwood's Σ d/(n(n − d)) up to here, as far as it is finite.
    double greenwoodSum = 0;

    friend bool operator==(const SurvivalStep&, const SurvivalStep&) = default;
};

/// The product-limit estimate of survival (Kaplan & Meier 1958): S(t) = Π (1 − d/n) over event times up to t,
/// events before censorings at ties.
class SurvivalCurve {
public:
    [[nodiscard]] static SurvivalCurve estimate(std::vector<Observation> observations);
    /// The same of observations in order of their durations.
    [[nodiscard]] static SurvivalCurve estimateOrdered(std::span<const Observation> observations);

    /// 1 − S(t): the share for which it came within t. Nothing when t lies beyond the longest observation
    /// while S > 0.
    [[nodiscard]] std::optional<double> shareWithin(double t) const;

    /// The same with Greenwood's standard error and the 95 % interval on the scale log(−log S) (Kalbfleisch &
    /// Prentice 1980; metrics.md A4).
    [[nodiscard]] std::optional<SurvivalShare> estimateWithin(double t) const;

    /// The smallest t with S(t) ≤ 1 − share: 0.5 gives the median. Nothing when it is not reached.
    [[nodiscard]] std::optional<double> quantile(double share) const;

    /// The quantile (type 7) of the durations of those alone for which it came: what tools print that cannot
    /// see the others. Nothing without events.
    [[nodiscard]] std::optional<double> eventQuantile(double share) const;

    /// The number of observations.
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_durations.size()); }

    [[nodiscard]] std::int64_t events() const;

    /// One for each time at which it came, for drawing.
    [[nodiscard]] std::span<const SurvivalStep> steps() const { return m_steps; }

    /// How many were still watched at t, those included for whom it came at t.
    [[nodiscard]] std::int64_t atRisk(double t) const;

    /// How many independent observations the share within t is worth (metrics.md A14): p(1 − p)/se², at most
    /// all; without spread those watched past t or with the event. 0 when the share is not known.
    [[nodiscard]] double effectiveCount(double t) const;

private:
    /// The last step at or before t.
    [[nodiscard]] const SurvivalStep* stepAt(double t) const;
    /// The duration of the event at a place in order of time, from 0.
    [[nodiscard]] double eventTime(std::int64_t place) const;

    std::vector<SurvivalStep> m_steps;
    /// Of all observations, ascending.
    std::vector<double> m_durations;
};

} // namespace weft::metrics
