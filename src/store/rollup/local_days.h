// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "zone/time_zone.h"

#include <map>

namespace weft::store {

/// Which local day an instant lies in. Remembers the days it was asked for, because asking ICU costs more
/// than everything else that is done with a post.
class LocalDays {
public:
    explicit LocalDays(zone::TimeZone zone) : m_zone(std::move(zone)) {}

    /// Midnight at the start of the day.
    [[nodiscard]] base::Instant startOf(base::Instant at);

private:
    zone::TimeZone m_zone;
    base::TimeRange m_last;
    /// Ends of days by their starts.
    std::map<base::Instant, base::Instant> m_days;
};

} // namespace weft::store
