// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/table.h"

#include <QRectF>

class QPainter;

namespace weft::charts {

/// Draws a table as a page shows it: titles, thin lines, numbers at the right, as many rows as there is room
/// for and how many more there are.
void drawTable(QPainter& painter, const report::Table& table, const QRectF& where, const ChartStyle& style);

/// A cell as people read it; a dash for what is not known.
[[nodiscard]] QString cellText(const report::Cell& cell, const QLocale& locale);

} // namespace weft::charts
