// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"

#include <QString>

namespace weft::charts {

/// "Tuesday 8 September 2026", or "Week of …" where intervals are longer than a day.
[[nodiscard]] QString intervalName(const report::StackedBarsSpec& chart, std::size_t interval,
                                   const QLocale& locale);

/// One interval as a spoken sentence: its date, the sum, each series, notes, and whether it is over.
[[nodiscard]] QString intervalSpoken(const report::StackedBarsSpec& chart, std::size_t interval,
                                     const QLocale& locale);

/// The same as rich text for a tool tip, with the colours of the legend.
[[nodiscard]] QString intervalToolTip(const report::StackedBarsSpec& chart, std::size_t interval,
                                      const ChartStyle& style);

} // namespace weft::charts
