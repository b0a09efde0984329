// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_sheet.h"

#include "charts/note_dot.h"
#include "charts/plot.h"
#include "charts/stacked_bars_drawing.h"
#include "charts/stacked_columns.h"

#include <memory>
#include <utility>

namespace weft::charts {

ChartSheet sheetOf(report::StackedBarsSpec chart, const QLocale& locale) {
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    ChartSheet sheet{chart.name,
                     {text(chart.title), text(chart.subtitle), text(chart.comparison), text(chart.source),
                      text(chart.coverage), noteLines(chart.notes, chart.grid.size(), locale)},
                     report::chartTable(chart)};
    auto shared = std::make_shared<const report::StackedBarsSpec>(std::move(chart));
    sheet.paint = [shared](QCPPainter& painter, const QRectF& where, const ChartStyle& style) {
        StackedBarsDrawing(shared, style).paint(painter, where, {});
    };
    return sheet;
}

} // namespace weft::charts
