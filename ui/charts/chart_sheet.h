// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"
#include "report/table.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>

class QCPPainter;

namespace weft::charts {

/// What stands above and below a chart that leaves the window.
struct SheetWords {
    /// States the finding.
    QString title;
    /// What is measured, in which unit, of whom, when.
    QString subtitle = {};
    QString comparison = {};
    /// Where the numbers come from, and when they were read.
    QString source = {};
    QString coverage = {};
    /// Notes on days, each with its date.
    QStringList notes = {};
};

/// A chart or a table as data: everything a page, a file or the clipboard needs. It does not know what is
/// scrolled into view.
struct ChartSheet {
    /// Stable: `weft chart NAME`, and the name of the file.
    std::string name;
    SheetWords words;
    report::Table table;
    /// Paints the chart into a rectangle of whole pixels; without it the table itself is drawn.
    std::function<void(QCPPainter&, const QRectF&, const ChartStyle&)> paint = {};
};

/// A stacked chart; dates are written in the reader's way.
[[nodiscard]] ChartSheet sheetOf(report::StackedBarsSpec chart, const QLocale& locale);

} // namespace weft::charts
