// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/interval.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// What a post brings to a ratio of sums, such as its engagements and its views.
struct RatioTerm {
    double numerator = 0;
    /// Posts without a positive one do not count.
    double denominator = 1;
};

struct BootstrapSettings {
    std::int32_t draws = 2'000;
    std::uint64_t seed = 1;
    double certainty = 0.95;
    /// Below `fewestPosts` there is no interval, below `enoughPosts` it is rough.
    std::int64_t fewestPosts = 10;
    std::int64_t enoughPosts = 30;
};

/// A figure over posts.
struct BootstrapEstimate {
    /// Nothing without posts.
    std::optional<double> value = std::nullopt;
    std::int64_t posts = 0;
    std::optional<Interval> interval = std::nullopt;
    /// The interval is from so few posts that it is only a hint.
    bool rough = false;
};

/// now − before of two figures.
struct BootstrapDifference {
    /// Nothing without posts on either side.
    std::optional<double> value = std::nullopt;
    std::int64_t postsBefore = 0;
    std::int64_t postsNow = 0;
    std::optional<Interval> interval = std::nullopt;
    bool rough = false;
    /// How probable so large a difference would be if there was none, two-sided; with the interval.
    std::optional<double> probability = std::nullopt;
};

/// Sum of numerators ÷ sum of denominators. Nothing without posts that count.
[[nodiscard]] std::optional<double> ratioOfSums(std::span<const RatioTerm> posts);

/// The ratio of sums with the percentile interval of a bootstrap over posts (Efron
/// 1979; metrics.md B). One seed gives one answer.
[[nodiscard]] BootstrapEstimate bootstrapRatio(std::span<const RatioTerm> posts,
                                               const BootstrapSettings& settings = {});

/// The difference of two such ratios of different posts.
[[nodiscard]] BootstrapDifference bootstrapDifference(std::span<const RatioTerm> before,
                                                      std::span<const RatioTerm> now,
                                                      const BootstrapSettings& settings = {});

} // namespace weft::metrics
