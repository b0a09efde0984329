// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/engagement_snapshot.h"
#include "zone/time_zone.h"

namespace weft::app {

/// What the Engagement screen shows of the filter's period.
[[nodiscard]] base::Result<EngagementSnapshot>
computeEngagement(store::Database& database, const Analysis& analysis, const Filter& filter,
                  const zone::TimeZone& zone, base::Instant asOf);

/// The twelve weeks that end with a period, or the period where that is longer, as far as they are observed.
[[nodiscard]] base::TimeRange engagementStretch(const base::TimeRange& period,
                                                const base::TimeRange& observed, const zone::TimeZone& zone);

} // namespace weft::app
