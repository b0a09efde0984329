// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/topic_sheets.h"

#include "charts/curves_drawing.h"
#include "charts/note_dot.h"
#include "charts/plot.h"
#include "format/text.h"
#include "format/times.h"
#include "models/row_table.h"
#include "models/topics_rows.h"
#include "panels/weave_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

/// Moments as programs read them: the reader's way has no year.
report::Table tableOf(const charts::CurvesSpec& chart, const app::TopicSteps& steps) {
    report::Table table{"topic-bursts", {"from"}, {}};
    for (const auto& curve : chart.curves)
        table.columns.push_back(format::toUtf8(curve.label));
    for (std::size_t step = 0; step < chart.size(); ++step) {
        std::vector<report::Cell> row;
        row.emplace_back(base::formatInstant(steps.startOf(step)));
        for (const auto& curve : chart.curves)
            row.emplace_back(curve.values[step]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::vector<charts::ChartSheet> topicSheets(const app::TopicsSnapshot& snapshot, const TopicTime& time) {
    const auto chart = std::make_shared<const charts::CurvesSpec>(topicCurves(snapshot, {}, nullptr, time));
    charts::SheetWords words{.title = chart->title, .subtitle = curvesCaption(snapshot)};
    words.source = sourceLine(format::fromUtf8(snapshot.brandName), snapshot.day.at, time.zone);
    words.notes = charts::noteLines(chart->notes, chart->days.size(), QLocale());
    for (const auto& mark : chart->marks)
        words.notes += mark.text;
    const auto paint = [chart](QCPPainter& painter, const QRectF& where, const charts::ChartStyle& style) {
        charts::CurvesDrawing(chart, style).paint(painter, where, {});
    };
    std::vector<charts::ChartSheet> sheets{{"topic-bursts", words, tableOf(*chart, snapshot.steps), paint}};
    words.title = QCoreApplication::translate("topics", "What people talk about");
    words.subtitle = periodText(snapshot, time);
    words.notes.clear();
    sheets.push_back({"topics", words,
                      models::tableOf("topics", models::topicRows(snapshot, false, time.now, time.zone))});
    return sheets;
}

} // namespace weft::panels
