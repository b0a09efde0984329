// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/kaplan_meier.h"
#include "metrics/thread_forest.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::metrics {

/// An audience post that speaks to the brand: it replies to a brand post or names a brand handle (metrics.md
/// A4).
struct AddressedPost {
    std::int32_t row = -1;
    /// Replies to a brand post; otherwise it only names the brand.
    bool replyToBrand = false;
    /// When the earliest direct brand reply came, at or after the post.
    std::optional<base::Instant> answeredAt;
};

/// The addressed posts of a range, oldest first (ties by id).
[[nodiscard]] std::vector<AddressedPost> findAddressedPosts(const ThreadForest& forest,
                                                            const base::TimeRange& range);

/// How the brand answers: unanswered posts count as still waiting at `asOf`.
struct BrandResponse {
    std::int64_t addressed = 0;
    std::int64_t answered = 0;
    /// Waiting times in seconds.
    SurvivalCurve curve;

    /// Answered ÷ addressed; biased down for fresh posts. Nothing when nobody spoke to the brand.
    [[nodiscard]] std::optional<double> crudeRate() const;
};

[[nodiscard]] BrandResponse measureResponse(const ThreadForest& forest,
                                            const std::vector<AddressedPost>& posts, base::Instant asOf);

} // namespace weft::metrics
