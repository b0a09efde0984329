// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "conversation/scoped_post.h"
#include "metrics/thread_forest.h"
#include "model/post_row.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::metrics {

/// One of a post's newest known counters.
[[nodiscard]] std::optional<std::int64_t> knownCounter(const conversation::KnownCounters& counters,
                                                       model::Metric metric);

/// Active against passive (metrics.md A7): sums over the brand's roots in the range. Unknown counters are in
/// no sum.
struct Engagement {
    std::int64_t roots = 0;
    /// Roots with likes, reposts or quotes known; without any the share says nothing.
    std::int64_t rootsWithCounters = 0;
    /// Roots with this counter known.
    std::int64_t rootsWithLikes = 0;
    std::int64_t rootsWithReposts = 0;
    std::int64_t rootsWithQuotes = 0;
    std::int64_t rootsWithKnownViews = 0;
    std::int64_t likes = 0;
    std::int64_t reposts = 0;
    std::int64_t quotes = 0;
    std::int64_t views = 0;
    /// Roots with more than 0 views.
    std::int64_t rootsWithViews = 0;
    /// Audience posts held in the threads of these roots, whenever they came.
    std::int64_t audienceReplies = 0;

    /// Adds a thread that the brand started.
    void add(const conversation::OwnThread& thread);

    /// The sums, each of them nothing when there are roots and it is known of none.
    [[nodiscard]] std::optional<std::int64_t> knownLikes() const { return known(likes, rootsWithLikes); }

    [[nodiscard]] std::optional<std::int64_t> knownReposts() const {
        return known(reposts, rootsWithReposts);
    }

    [[nodiscard]] std::optional<std::int64_t> knownQuotes() const { return known(quotes, rootsWithQuotes); }

    [[nodiscard]] std::optional<std::int64_t> knownViews() const { return known(views, rootsWithKnownViews); }

    /// (R + Q) ÷ (L + RP + R + Q). Nothing without counters or with a sum of 0.
    [[nodiscard]] std::optional<double> activeShare() const;

private:
    [[nodiscard]] std::optional<std::int64_t> known(std::int64_t sum, std::int64_t rootsWithIt) const {
        return roots > 0 && rootsWithIt == 0 ? std::nullopt : std::optional(sum);
    }
};

/// The threads that the brand started in a range, oldest first. `counters` are the newest known ones; posts
/// without are unknown.
[[nodiscard]] std::vector<conversation::OwnThread>
findOwnThreads(const ThreadForest& forest, const std::vector<model::PostCounters>& counters,
               const base::TimeRange& range);

} // namespace weft::metrics
