// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "zone/time_zone.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// Why nobody knows how many follow a brand.
enum class FollowersMissing {
    Nothing,
    /// Nobody looked at one of the accounts: it is not connected, and its profile is not watched.
    NeverLooked,
    /// The first look came after the moment that is asked for.
    LookedLater,
    /// Threads did not give the number.
    NotGiven,
};

/// How many follow all accounts of a brand, from dated looks at them; what was seen stands until the next
/// look. Some of the accounts alone are no number.
struct BrandFollowers {
    /// At the end of the filter's period; now, when the period goes on or ended with yesterday.
    std::optional<std::int64_t> value = {};
    FollowersMissing missing = FollowersMissing::Nothing;
    /// The accounts without a number.
    std::vector<std::string> uncounted = {};
    /// The oldest of the looks that the number is of.
    std::optional<base::Instant> lookedAt = {};
    /// At the end of the comparison period.
    std::optional<std::int64_t> previous = {};
    /// At the end of each day or week of the period, as the Overview cuts it.
    std::vector<std::optional<double>> trend = {};
};

/// The brands of so many filters, in their order.
struct FollowersSnapshot {
    std::vector<BrandFollowers> brands;
};

[[nodiscard]] base::Result<BrandFollowers> computeFollowers(store::Database& database,
                                                            const std::vector<std::string>& handles,
                                                            const Filter& filter, const zone::TimeZone& zone,
                                                            base::Instant asOf);

/// The same of the brand that each filter names.
[[nodiscard]] base::Result<FollowersSnapshot> readFollowers(store::Database& database,
                                                            const std::vector<Filter>& filters,
                                                            const zone::TimeZone& zone, base::Instant asOf);

} // namespace weft::app
