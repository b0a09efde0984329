// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_sheet.h"

#include "charts/axis_labels.h"
#include "charts/plot.h"
#include "charts/stacked_bars_drawing.h"
#include "charts/stacked_columns.h"

#include <memory>
#include <utility>

namespace weft::charts {

namespace {

constexpr qsizetype kLongestNote = 200;

QStringList notesOf(const report::StackedBarsSpec& chart, const QLocale& locale) {
    QStringList notes;
    for (std::size_t i = 0; i < chart.notes.size(); ++i) {
        const auto& note = chart.notes[i];
        if (note.interval >= chart.grid.names.size()) continue;
        const auto date =
            QDate::fromString(QString::fromStdString(chart.grid.names[note.interval]), Qt::ISODate);
        notes << QStringLiteral("(%1) %2: %3")
                     .arg(locale.toString(static_cast<qulonglong>(i + 1)), shortDate(date, locale),
                          QString::fromStdString(note.text).left(kLongestNote));
    }
    return notes;
}

} // namespace

ChartSheet sheetOf(report::StackedBarsSpec chart, const QLocale& locale) {
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    ChartSheet sheet{chart.name,
                     {text(chart.title), text(chart.subtitle), text(chart.comparison), text(chart.source),
                      text(chart.coverage), notesOf(chart, locale)},
                     report::chartTable(chart)};
    auto shared = std::make_shared<const report::StackedBarsSpec>(std::move(chart));
    sheet.paint = [shared](QCPPainter& painter, const QRectF& where, const ChartStyle& style) {
        StackedBarsDrawing(shared, style).paint(painter, where, {});
    };
    return sheet;
}

} // namespace weft::charts
