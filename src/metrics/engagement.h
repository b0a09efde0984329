// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/thread_forest.h"
#include "model/post_row.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::metrics {

/// Active against passive (metrics.md A7): sums over the brand's roots in the range. Unknown counters are in
/// no sum.
struct Engagement {
    std::int64_t roots = 0;
    /// Roots with likes, reposts or quotes known; without any the share says nothing.
    std::int64_t rootsWithCounters = 0;
    std::int64_t likes = 0;
    std::int64_t reposts = 0;
    std::int64_t quotes = 0;
    std::int64_t views = 0;
    std::int64_t rootsWithViews = 0;
    /// Audience posts held in the threads of these roots, whenever they came.
    std::int64_t audienceReplies = 0;

    /// (R + Q) ÷ (L + RP + R + Q). Nothing without counters or with a sum of 0.
    [[nodiscard]] std::optional<double> activeShare() const;
};

/// `counters` are the newest known ones; posts without are unknown.
[[nodiscard]] Engagement measureEngagement(const ThreadForest& forest,
                                           const std::vector<model::PostCounters>& counters,
                                           const base::TimeRange& range);

/// The same for each interval of a grid.
[[nodiscard]] std::vector<Engagement>
measureEngagementByInterval(const ThreadForest& forest, const std::vector<model::PostCounters>& counters,
                            const base::TimeGrid& grid);

} // namespace weft::metrics
