// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/posts_reading.h"
#include "zone/time_zone.h"

#include <optional>

namespace weft::window {

/// The 28 local days that end with the day of the newest post; nothing when no post is held.
[[nodiscard]] std::optional<base::TimeRange> lastDaysHeld(const store::CacheCounts& counts,
                                                          const zone::TimeZone& zone);

/// The last 28 complete days, or, when the data ends earlier, the 28 days that end with the newest post.
[[nodiscard]] base::TimeRange picturePeriod(const store::CacheCounts& counts, base::Instant now,
                                            const zone::TimeZone& zone);

/// From the day of the oldest post to that of the newest.
[[nodiscard]] std::optional<base::TimeRange> wholePeriod(const store::CacheCounts& counts,
                                                         const zone::TimeZone& zone);

} // namespace weft::window
