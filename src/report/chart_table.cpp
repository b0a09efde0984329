// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include <algorithm>
#include <cmath>

namespace weft::report {

namespace {

/// Counts stay whole numbers, so that no file says 12.0 posts.
Cell cellOf(const std::optional<double>& value) {
    constexpr double kLargestExact = 9007199254740992.0;
    if (!value || !std::isfinite(*value)) return {};
    if (std::floor(*value) == *value && std::abs(*value) <= kLargestExact)
        return static_cast<std::int64_t>(*value);
    return *value;
}

} // namespace

Table chartTable(const StackedBarsSpec& chart) {
    Table table{chart.name, {"date"}, {}};
    for (const auto& series : chart.series)
        table.columns.push_back(series.key);
    const auto complete = std::min(chart.grid.size(), chart.completeIntervals);
    for (std::size_t i = 0; i < complete; ++i) {
        std::vector<Cell> row;
        row.reserve(table.columns.size());
        row.emplace_back(i < chart.grid.names.size() ? Cell(chart.grid.names[i]) : Cell());
        for (const auto& series : chart.series)
            row.push_back(i < series.values.size() ? cellOf(series.values[i]) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace weft::report
