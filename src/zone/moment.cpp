// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone/moment.h"

#include <algorithm>
#include <string>

namespace weft::zone {

base::Result<base::Instant> readMoment(std::string_view text, const TimeZone& zone) {
    constexpr std::string_view kMonth = "2026-03";
    constexpr std::string_view kDate = "2026-03-04";
    if (text.size() == kMonth.size())
        if (auto start = readMoment(std::string(text) + "-01", zone)) return start;
    auto instant = base::parseInstant(text);
    if (!instant || text.size() != kDate.size()) return instant;
    // West of Greenwich the midnight of UTC still lies in the day before.
    auto start = zone.dayStart(*instant);
    if (zone.date(start) < text) start = zone.addDays(start, 1);
    return std::max(start, base::kEarliestInstant);
}

} // namespace weft::zone
