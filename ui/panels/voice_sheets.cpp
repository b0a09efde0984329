// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/voice_sheets.h"

#include "charts/plot.h"
#include "format/text.h"
#include "models/voice_figures.h"
#include "models/voice_rows.h"
#include "panels/answer_days.h"
#include "panels/sheet_words.h"
#include "panels/voice_words.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::panels {

namespace {

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
            row.push_back(shareCell(step, &charts::CurveStep::value));
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
    report::Table table{"tone", {}, {}};
    for (const QString& title :
         {QCoreApplication::translate("tone", "Language"), QCoreApplication::translate("tone", "Posts"),
          QCoreApplication::translate("tone", "Negative, %"),
          QCoreApplication::translate("tone", "No clear tone, %"),
          QCoreApplication::translate("tone", "Positive, %"),
          QCoreApplication::translate("tone", "How right it is (macro-F1)")})
        table.columns.push_back(format::toUtf8(title));
    const auto add = [&](const app::ToneShares& shares) {
        std::vector<report::Cell> row{format::toUtf8(models::tonedLanguage(shares.language)), shares.posts()};
        for (const auto& share : shares.shares)
            row.push_back(share ? report::Cell(std::int64_t{std::lround(100 * share->share)})
                                : report::Cell());
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
    const auto words = sheetWords(snapshot, zone);
    std::vector<charts::ChartSheet> sheets{curveSheet(snapshot, words)};
    for (auto& sheet : answerDaySheets(snapshot, zone))
        sheets.push_back(std::move(sheet));
    for (auto& sheet : {hoursSheet("addressed-hours", addressedHours(snapshot), words),
                        hoursSheet("reply-hours", replyHours(snapshot), words),
                        tableSheet("phrases", QCoreApplication::translate("voice", "Hollow phrases"),
                                   phrasesAlone(snapshot), words),
                        tableSheet("openings", QCoreApplication::translate("voice", "How replies begin"),
                                   models::openingRows(snapshot).rows, words),
                        toneSheet(snapshot, words)})
        sheets.push_back(sheet);
    return sheets;
}

} // namespace weft::panels
