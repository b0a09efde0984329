// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/kaplan_meier.h"
#include "metrics/scope_table.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft::metrics {

/// A post of the audience, from when it was written until the answer came or it was deleted.
struct WaitingPost {
    base::Instant since{};
    /// Nothing while it waits.
    std::optional<base::Instant> until = std::nullopt;
    bool answered = false;
    bool question = false;
};

/// An answer counts even when the post was deleted.
[[nodiscard]] WaitingPost waitingPost(const ScopeRow& row, const std::optional<base::Instant>& answeredAt);

/// In seconds; what still waits at `asOf` is censored there.
[[nodiscard]] Observation observe(const WaitingPost& post, base::Instant asOf);

[[nodiscard]] double secondsBetween(base::Instant from, base::Instant to);

/// How long something took for many, with those for whom it has not come yet (metrics.md A4). Times are in
/// seconds.
struct WaitingTimes {
    std::int64_t count = 0;
    /// For how many it came.
    std::int64_t came = 0;
    SurvivalCurve curve = {};

    /// Biased down, as it takes what is fresh for what never comes. Nothing when there is nothing.
    [[nodiscard]] std::optional<double> crudeRate() const;

    /// 1 − S(h); nothing beyond the longest observation.
    [[nodiscard]] std::optional<SurvivalShare> within(std::chrono::hours time) const;

    /// Nothing when it is not reached.
    [[nodiscard]] std::optional<double> median() const { return curve.quantile(0.5); }

    [[nodiscard]] std::optional<double> p90() const { return curve.quantile(0.9); }

    /// Of the answered alone, which cannot see what was ignored: to be shown with that label only.
    [[nodiscard]] std::optional<double> answeredOnlyMedian() const { return curve.eventQuantile(0.5); }

    [[nodiscard]] std::optional<double> answeredOnlyP90() const { return curve.eventQuantile(0.9); }
};

[[nodiscard]] WaitingTimes waitingTimes(std::vector<Observation> observations);

} // namespace weft::metrics
