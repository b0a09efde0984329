// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/voice_sheets.h"

#include "charts/plot.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/row_table.h"
#include "models/voice_figures.h"
#include "models/voice_rows.h"
#include "panels/voice_words.h"
#include "panels/weave_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

charts::SheetWords wordsOf(const app::VoiceSnapshot& snapshot, const QTimeZone& zone) {
    const QString brand = format::fromUtf8(snapshot.brandName);
    charts::SheetWords words;
    words.subtitle = QCoreApplication::translate("voice", "%1, %2", "brand, period")
                         .arg(brand, format::dateRange(snapshot.filter.period, zone));
    words.source = sourceLine(brand, snapshot.asOf, zone);
    const auto& coverage = snapshot.coverage;
    if (coverage.partialThreads > 0)
        words.coverage = QCoreApplication::translate("voice", "%1 of %2 conversations complete")
                             .arg(format::count(coverage.threads - coverage.partialThreads),
                                  format::count(coverage.threads));
    return words;
}

report::Cell shareCell(const std::optional<charts::CurveStep>& step, double charts::CurveStep::*value) {
    return step ? report::Cell((*step).*value) : report::Cell();
}

charts::ChartSheet curveSheet(const app::VoiceSnapshot& snapshot, charts::SheetWords words) {
    const auto spec = std::make_shared<const charts::StepCurveSpec>(answerCurve(snapshot));
    words.title = spec->title;
    report::Table table{"answers", {"seconds"}, {}};
    for (const auto& curve : spec->curves)
        for (const char* part : {"", " lo", " hi"})
            table.columns.push_back(format::toUtf8(curve.label) + part);
    for (const auto& tick : spec->ticks) {
        std::vector<report::Cell> row{tick.time};
        for (const auto& curve : spec->curves) {
            const auto step = charts::curveAt(curve, tick.time);
            row.push_back(shareCell(step, &charts::CurveStep::share));
            row.push_back(shareCell(step, &charts::CurveStep::lo));
            row.push_back(shareCell(step, &charts::CurveStep::hi));
        }
        table.rows.push_back(std::move(row));
    }
    return {"answers", words, std::move(table),
            [spec](QCPPainter& painter, const QRectF& area, const charts::ChartStyle& style) {
                charts::StepCurveDrawing(*spec, style).paint(painter, area);
            }};
}

charts::ChartSheet hoursSheet(const char* name, charts::HourGridSpec hours, charts::SheetWords words) {
    const auto spec = std::make_shared<const charts::HourGridSpec>(std::move(hours));
    words.title = spec->title;
    report::Table table{name, {"weekday", "hour", "posts"}, {}};
    for (std::int64_t hour = 0; hour < charts::kHoursOfDay * charts::kDaysOfWeek; ++hour)
        table.rows.push_back({hour / charts::kHoursOfDay + 1, hour % charts::kHoursOfDay,
                              spec->cells[static_cast<std::size_t>(hour)].count});
    return {name, words, std::move(table),
            [spec](QCPPainter& painter, const QRectF& area, const charts::ChartStyle& style) {
                charts::HourGridDrawing(*spec, style).paint(painter, area);
            }};
}

charts::ChartSheet tableSheet(const char* name, const QString& title, const models::Rows& rows,
                              charts::SheetWords words) {
    words.title = title;
    return {name, words, models::tableOf(name, rows)};
}

/// What mutes a phrase stays in the window.
models::Rows phrasesAlone(const app::VoiceSnapshot& snapshot) {
    auto rows = models::phraseRows(snapshot).rows;
    rows.titles.removeLast();
    rows.rightAligned.pop_back();
    for (auto& row : rows.rows)
        row.cells.pop_back();
    return rows;
}

charts::ChartSheet toneSheet(const app::VoiceSnapshot& snapshot, charts::SheetWords words) {
    words.title = QCoreApplication::translate("tone", "Tone of the audience’s posts");
    report::Table table{"tone", {"language", "posts", "negative", "none", "positive", "macro_f1"}, {}};
    const auto add = [&](const app::ToneShares& shares) {
        std::vector<report::Cell> row{format::toUtf8(models::tonedLanguage(shares.language)), shares.posts()};
        for (const auto& share : shares.shares)
            row.push_back(share ? report::Cell(share->share) : report::Cell());
        row.push_back(shares.accuracy ? report::Cell(shares.accuracy->macroF1) : report::Cell());
        table.rows.push_back(std::move(row));
    };
    add(snapshot.tone.all);
    for (const auto& shares : snapshot.tone.languages)
        add(shares);
    return {"tone", words, std::move(table)};
}

} // namespace

std::vector<charts::ChartSheet> voiceSheets(const app::VoiceSnapshot& snapshot, const QTimeZone& zone) {
    const auto words = wordsOf(snapshot, zone);
    return {curveSheet(snapshot, words),
            hoursSheet("addressed-hours", addressedHours(snapshot), words),
            hoursSheet("reply-hours", replyHours(snapshot), words),
            tableSheet("phrases", QCoreApplication::translate("voice", "Hollow phrases"),
                       phrasesAlone(snapshot), words),
            tableSheet("openings", QCoreApplication::translate("voice", "How replies begin"),
                       models::openingRows(snapshot).rows, words),
            toneSheet(snapshot, words)};
}

} // namespace weft::panels
