// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/engagement_snapshot.h"
#include "zone/time_zone.h"

#include <string>

namespace weft::app {

/// How a post of the brand grew, beside the median of those of the twelve weeks that end with the filter's
/// period. Empty for a post that started no thread of the brand.
[[nodiscard]] base::Result<GrowthSnapshot> computeGrowth(store::Database& database, const Analysis& analysis,
                                                         const Filter& filter, std::string postId,
                                                         const zone::TimeZone& zone, base::Instant asOf);

} // namespace weft::app
