// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"

#include <QDate>

#include <vector>

namespace weft::charts {

/// An interval of a time axis as local days, both included.
struct DayInterval {
    QDate first;
    QDate last;

    friend bool operator==(const DayInterval&, const DayInterval&) = default;
};

/// The intervals of a grid of days or weeks; none where one has no date for a name.
[[nodiscard]] std::vector<DayInterval> dayIntervals(const base::TimeGrid& grid);

} // namespace weft::charts
