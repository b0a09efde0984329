// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/scoped_posts.h"
#include "app/snapshots.h"
#include "zone/time_zone.h"

namespace weft::app {

/// Computes everything the Overview shows. The texts of the posts it names are read from the database.
[[nodiscard]] base::Result<OverviewSnapshot> computeOverview(store::Database& database,
                                                             const ScopedPosts& posts, std::string brandName,
                                                             const Filter& filter, const zone::TimeZone& zone,
                                                             base::Instant asOf);

/// The same of the brand that the filter names, all of it read from one state of the database.
[[nodiscard]] base::Result<OverviewSnapshot> readOverview(store::Database& database, AnalysisCache& cache,
                                                          const Filter& filter, const zone::TimeZone& zone,
                                                          base::Instant asOf);

} // namespace weft::app
