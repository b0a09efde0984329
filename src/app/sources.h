// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "base/result.h"
#include "store/database.h"
#include "zone/time_zone.h"

namespace weft::app {

/// How many days a coverage strip shows.
inline constexpr int kCoverageDays = 60;

/// Everything the Sources screen shows.
[[nodiscard]] base::Result<SourcesSnapshot> readSources(store::Database& database, const zone::TimeZone& zone,
                                                        base::Instant now, bool hasToken);

/// The moment at which a collection last ended well.
[[nodiscard]] std::optional<base::Instant> lastSuccess(const std::vector<store::Run>& runs);

} // namespace weft::app
