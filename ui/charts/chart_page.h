// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_sheet.h"

#include <QSizeF>

class QCPPainter;

namespace weft::charts {

/// Paints what a client gets: title, subtitle, comparison, legend, chart, the texts of notes, source and
/// coverage.
void paintChartPage(QCPPainter& painter, const ChartSheet& sheet, const ChartStyle& style,
                    const QSizeF& size);

} // namespace weft::charts
