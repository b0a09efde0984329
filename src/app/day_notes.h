// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/day_notes.h"
#include "zone/time_zone.h"

#include <vector>

namespace weft::app {

/// The notes on the local days that a range touches, by day.
[[nodiscard]] base::Result<std::vector<store::DayNote>>
readDayNotes(store::Database& database, const base::TimeRange& range, const zone::TimeZone& zone);

} // namespace weft::app
