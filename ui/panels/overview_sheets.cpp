// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_sheets.h"

#include "format/text.h"
#include "format/times.h"
#include "models/overview_rows.h"
#include "models/row_table.h"
#include "panels/depth_words.h"
#include "panels/sheet_words.h"
#include "panels/weave_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

report::Cell cellOf(const QString& text) {
    return text.isEmpty() ? report::Cell() : report::Cell(format::toUtf8(text));
}

report::Table depthTable(const app::DepthSnapshot& depth) {
    using format::toUtf8;
    report::Table table{"depth",
                        {toUtf8(QCoreApplication::translate("depth", "Part", "of the depth score")),
                         toUtf8(QCoreApplication::translate("depth", "What it says")),
                         toUtf8(QCoreApplication::translate("depth", "Share")),
                         toUtf8(QCoreApplication::translate("depth", "Points")),
                         toUtf8(QCoreApplication::translate("depth", "Of")),
                         toUtf8(QCoreApplication::translate("depth", "Change"))},
                        {}};
    for (const DepthBar& bar : depthBars(depth))
        table.rows.push_back({cellOf(bar.name), cellOf(bar.explanation), cellOf(bar.percent),
                              cellOf(bar.points), cellOf(bar.weight.section(u' ', -1)), cellOf(bar.change)});
    return table;
}

} // namespace

std::vector<charts::ChartSheet> overviewSheets(const app::OverviewSnapshot& snapshot,
                                               const app::DepthSnapshot* depth, const QTimeZone& zone) {
    std::vector<charts::ChartSheet> sheets{charts::sheetOf(weaveChart(snapshot, zone), QLocale())};
    // The same account, period and source stand on all of them.
    charts::SheetWords words = sheets.front().words;
    words.comparison.clear();
    words.notes.clear();
    words.title = QCoreApplication::translate("overview", "Waiting for an answer");
    words.subtitle =
        QCoreApplication::translate("overview", "Posts to %1 without an answer, %2", "brand, period")
            .arg(format::fromUtf8(snapshot.brandName), format::dateRange(snapshot.filter.period, zone));
    words.notes = firstOf(snapshot.waiting.size(), snapshot.waitingTotal);
    sheets.push_back({"waiting", words, models::tableOf("waiting", models::waitingRows(snapshot))});
    words.notes.clear();
    if (depth == nullptr) return sheets;
    words.title = QCoreApplication::translate("overview", "Depth score");
    words.subtitle = depthSummary(*depth);
    sheets.push_back({"depth", words, depthTable(*depth)});
    return sheets;
}

} // namespace weft::panels
