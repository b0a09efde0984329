// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time_range.h"
#include "zone/time_zone.h"

#include <string>

namespace weft::cli {

/// The stretch that `with` names: "previous" (as many days right before), "weekday" (whole weeks before, so
/// that weekdays fall together), "year" (52 weeks before) or SINCE/UNTIL. BadArgument for others.
[[nodiscard]] base::Result<base::TimeRange>
comparedRange(const base::TimeRange& range, const zone::TimeZone& zone, const std::string& with);

} // namespace weft::cli
