// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/day_interval.h"

#include <QString>

#include <algorithm>

namespace weft::charts {

std::vector<DayInterval> dayIntervals(const base::TimeGrid& grid) {
    std::vector<DayInterval> intervals;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const auto first = QDate::fromString(QString::fromStdString(grid.names[i]), Qt::ISODate);
        if (!first.isValid()) return {};
        // Days of 23 and 25 hours are days.
        const auto days = std::chrono::round<std::chrono::days>(grid.edges[i + 1] - grid.edges[i]).count();
        intervals.push_back({first, first.addDays(std::max<qint64>(days, 1) - 1)});
    }
    return intervals;
}

} // namespace weft::charts
