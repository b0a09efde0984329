// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brand_followers.h"
#include "model/insight.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// What a look at a profile sums up over its posts of the seven days before.
inline constexpr std::array kWeekTotals{model::Metric::Views, model::Metric::Likes, model::Metric::Replies,
                                        model::Metric::Quotes, model::Metric::Reposts};

/// The newest looks at the profiles of a brand's accounts, and its followers.
struct ComparedProfiles {
    BrandFollowers followers = {};
    /// Of all accounts, in the order of kWeekTotals. Nothing where one of them does not say.
    std::array<std::optional<std::int64_t>, kWeekTotals.size()> week = {};
    /// The oldest of these looks.
    std::optional<base::Instant> lookedAt = {};
    /// The accounts at whose profiles nobody looked; they leave no totals.
    std::vector<std::string> notLookedAt = {};
};

[[nodiscard]] base::Result<ComparedProfiles>
readComparedProfiles(store::Database& database, const std::vector<std::string>& handles, const Filter& filter,
                     const zone::TimeZone& zone, base::Instant asOf);

} // namespace weft::app
