// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_sheet.h"
#include "charts/hour_grid.h"
#include "metrics/coverage.h"
#include "models/rows_model.h"

#include <QTimeZone>

#include <string>

namespace weft::panels {

/// What stands below every chart of a screen: whose, when, from where and how complete.
[[nodiscard]] charts::SheetWords sheetWords(const std::string& brandName, const base::TimeRange& period,
                                            base::Instant asOf, const metrics::Coverage& coverage,
                                            const QTimeZone& zone);

/// The same of a screen's snapshot.
template<typename Snapshot>
[[nodiscard]] charts::SheetWords sheetWords(const Snapshot& snapshot, const QTimeZone& zone) {
    return sheetWords(snapshot.brandName, snapshot.filter.period, snapshot.asOf, snapshot.coverage, zone);
}

/// What a list that is not written to its end says below it; nothing when it is.
[[nodiscard]] QStringList firstOf(std::size_t written, std::int64_t total);

/// Hours by weekdays, with the numbers of all of them.
[[nodiscard]] charts::ChartSheet hoursSheet(const char* name, charts::HourGridSpec hours,
                                            charts::SheetWords words);

/// Rows of the screen, all of them.
[[nodiscard]] charts::ChartSheet tableSheet(const char* name, const QString& title, const models::Rows& rows,
                                            charts::SheetWords words);

} // namespace weft::panels
