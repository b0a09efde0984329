// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace weft::metrics {

/// Somebody's post that names a brand.
struct Naming {
    std::string_view postId;
    /// Empty when nobody knows.
    std::string_view author;
};

/// What was said of one tracked brand. The texts belong to the table (or to the caller, who may find namings
/// in other ways, as by keywords).
struct BrandVoice {
    std::vector<Naming> namings = {};
    /// Audience replies in the brand's threads.
    std::int64_t audienceReplies = 0;
};

/// One brand's part of what was said of all tracked brands. Each share adds up to 1 over the brands and is
/// nothing when nobody said anything.
struct BrandShare {
    /// Distinct posts and distinct people naming the brand.
    std::int64_t posts = 0;
    std::int64_t authors = 0;
    std::int64_t audienceReplies = 0;
    /// A post naming k brands gives 1/k to each; ÷ posts naming any.
    std::optional<double> byPosts = std::nullopt;
    /// A person naming k brands gives 1/k to each; ÷ people naming any: shows when few are loud.
    std::optional<double> byAuthors = std::nullopt;
    std::optional<double> byReplies = std::nullopt;
};

/// Share of voice (metrics.md B). It depends on how namings were looked for, which must be said beside it.
struct ShareOfVoice {
    /// In the order of the brands given.
    std::vector<BrandShare> brands = {};
    /// Distinct, naming any of the brands.
    std::int64_t posts = 0;
    std::int64_t authors = 0;
    std::int64_t audienceReplies = 0;
};

/// The audience's posts in the range that name one of the brand's handles, and its replies in the range in
/// home threads. The brand's own posts are no voice of others. The table must outlive the result.
[[nodiscard]] BrandVoice findBrandVoice(const ScopeTable& table, const base::TimeRange& range);

[[nodiscard]] ShareOfVoice shareVoice(std::span<const BrandVoice> brands);

} // namespace weft::metrics
