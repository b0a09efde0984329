// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/answer_days.h"

#include "charts/hour_grid.h"
#include "charts/note_dot.h"
#include "charts/plot.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/voice_figures.h"
#include "panels/note_words.h"
#include "panels/sheet_words.h"
#include "report/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace weft::panels {

namespace {

using metrics::AnsweredInterval;
using report::ColourRole;

/// The first interval that is not over.
std::size_t completeIntervals(const app::VoiceSnapshot& snapshot) {
    const auto& grid = snapshot.answersOverTime.grid;
    std::size_t complete = 0;
    while (complete < grid.size() && grid.edges[complete + 1] <= snapshot.asOf)
        ++complete;
    return complete;
}

bool begun(const app::VoiceSnapshot& snapshot, std::size_t interval) {
    return snapshot.answersOverTime.grid.edges[interval] < snapshot.asOf;
}

report::Series seriesOf(const app::VoiceSnapshot& snapshot, const char* key, const QString& label,
                        ColourRole role, std::int64_t AnsweredInterval::*count) {
    report::Series series{key, format::toUtf8(label), role, {}};
    const auto& intervals = snapshot.answersOverTime.intervals;
    for (std::size_t i = 0; i < intervals.size(); ++i)
        series.values.push_back(begun(snapshot, i) ? std::optional(static_cast<double>(intervals[i].*count))
                                                   : std::nullopt);
    return series;
}

QString nameOf(const app::AnswersOverTime& days, std::size_t interval) {
    const QString name =
        format::fullDate(QDate::fromString(format::fromUtf8(days.grid.names[interval]), Qt::ISODate));
    return days.weekly ? QCoreApplication::translate("weft::charts", "Week of %1").arg(name) : name;
}

QString stepWords(const app::VoiceSnapshot& snapshot, std::size_t interval) {
    const auto& days = snapshot.answersOverTime;
    const AnsweredInterval& counts = days.intervals[interval];
    QStringList words;
    if (counts.addressed() == 0) {
        words += QCoreApplication::translate("voice", "nobody spoke to you");
    } else {
        words += QCoreApplication::translate("voice", "%1 of %2 answered within 24 h", "posts to the brand")
                     .arg(format::count(counts.withinDay), format::count(counts.addressed()));
        if (counts.later > 0)
            words +=
                QCoreApplication::translate("voice", "%1 later", "answers").arg(format::count(counts.later));
        if (counts.fresh > 0)
            words += QCoreApplication::translate("voice", "%1 not a day old yet", "posts without an answer")
                         .arg(format::count(counts.fresh));
        words += QCoreApplication::translate("voice", "share %1", "answered within 24 h")
                     .arg(models::writtenShare(counts.shareWithinDay, counts.addressed()).text);
    }
    if (interval >= completeIntervals(snapshot))
        words += QCoreApplication::translate("weft::charts", "not over yet");
    return QStringLiteral("%1: %2").arg(nameOf(days, interval), words.join(QStringLiteral("; ")));
}

report::Table shareTable(const app::VoiceSnapshot& snapshot) {
    report::Table table{
        "answered-share", {"date", "posts", "within_24_h", "not_a_day_old", "share", "lo", "hi"}, {}};
    const auto& days = snapshot.answersOverTime;
    for (std::size_t i = 0; i < completeIntervals(snapshot); ++i) {
        const auto& share = days.intervals[i].shareWithinDay;
        std::vector<report::Cell> row{days.grid.names[i], days.intervals[i].addressed(),
                                      days.intervals[i].withinDay, days.intervals[i].fresh};
        for (const auto part :
             {&metrics::SurvivalShare::p, &metrics::SurvivalShare::lo, &metrics::SurvivalShare::hi})
            row.push_back(share ? report::Cell((*share).*part) : report::Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

report::StackedBarsSpec answersOverTime(const app::VoiceSnapshot& snapshot, const QTimeZone& zone) {
    const auto words = sheetWords(snapshot, zone);
    report::StackedBarsSpec chart;
    chart.name = "answers-over-time";
    chart.title = format::toUtf8(QCoreApplication::translate("voice", "Who spoke to you and was answered"));
    chart.subtitle = format::toUtf8(
        QCoreApplication::translate("voice", "Posts to %1, by when they were written", "brand, period")
            .arg(words.subtitle));
    chart.source = format::toUtf8(words.source);
    chart.coverage = format::toUtf8(words.coverage);
    chart.grid = snapshot.answersOverTime.grid;
    chart.completeIntervals = completeIntervals(snapshot);
    chart.series = {seriesOf(snapshot, "answered_within_24_h",
                             QCoreApplication::translate("voice", "answered within 24 h"), ColourRole::Answer,
                             &AnsweredInterval::withinDay),
                    seriesOf(snapshot, "answered_later",
                             QCoreApplication::translate("voice", "answered later"), ColourRole::Muted,
                             &AnsweredInterval::later),
                    seriesOf(snapshot, "not_answered", QCoreApplication::translate("voice", "not answered"),
                             ColourRole::Vertical, &AnsweredInterval::unanswered)};
    chart.timeTicks = report::timeTicks(chart.grid);
    chart.notes = noteMarks(chart.grid.names, snapshot.answersOverTime.notes);
    std::int64_t highest = 0;
    for (const auto& interval : snapshot.answersOverTime.intervals)
        highest = std::max(highest, interval.addressed());
    const auto steps = report::niceSteps(static_cast<double>(highest));
    for (const auto step : steps)
        chart.valueTicks.push_back({step, {}});
    chart.valueMax = steps.back();
    return chart;
}

charts::ShareLinesSpec answeredShare(const app::VoiceSnapshot& snapshot) {
    const auto& days = snapshot.answersOverTime;
    charts::ShareLinesSpec chart{
        QCoreApplication::translate("voice", "Answered within 24 hours"), {}, {}, {}};
    charts::ShareLine line{
        QCoreApplication::translate("voice", "24 h", "label of a line"), ColourRole::Answer, {}};
    const auto complete = completeIntervals(snapshot);
    chart.notes = noteMarks(days.grid.names, days.notes);
    for (std::size_t i = 0; i < days.intervals.size(); ++i) {
        const auto& share = days.intervals[i].shareWithinDay;
        line.values.push_back(share ? std::optional(share->p) : std::nullopt);
        const AnsweredInterval& counts = days.intervals[i];
        // The day of some of its posts is not over, so neither is theirs.
        chart.steps.push_back({stepWords(snapshot, i) + noteWords(chart.notes, i),
                               counts.addressed() < charts::kThinCell, i >= complete || counts.fresh > 0});
    }
    chart.lines = {std::move(line)};
    chart.timeTicks = report::timeTicks(days.grid);
    chart.intervals = charts::dayIntervals(days.grid);
    return chart;
}

std::vector<charts::ChartSheet> answerDaySheets(const app::VoiceSnapshot& snapshot, const QTimeZone& zone) {
    auto spec = std::make_shared<const charts::ShareLinesSpec>(answeredShare(snapshot));
    auto words = sheetWords(snapshot, zone);
    words.title = spec->title;
    words.subtitle = QCoreApplication::translate("voice", "% of the posts to %1, by when they were written")
                         .arg(words.subtitle);
    words.notes = charts::noteLines(spec->notes, spec->steps.size(), QLocale());
    return {charts::sheetOf(answersOverTime(snapshot, zone), QLocale()),
            {"answered-share", words, shareTable(snapshot),
             [spec](QCPPainter& painter, const QRectF& area, const charts::ChartStyle& style) {
                 drawChart(painter, *spec, area, style);
             }}};
}

} // namespace weft::panels
