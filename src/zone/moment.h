// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zone/time_zone.h"

#include <string_view>

namespace weft::zone {

/// Reads a moment that somebody wrote: what base::parseInstant() reads, but a date without a time is the
/// start of that day in the zone, and a month ("2026-09") the start of its first day.
[[nodiscard]] base::Result<base::Instant> readMoment(std::string_view text, const TimeZone& zone);

} // namespace weft::zone
