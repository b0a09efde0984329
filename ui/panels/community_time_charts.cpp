// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_words.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/note_words.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

constexpr std::size_t kCohorts = 9;

QDate utcDate(base::Instant instant) {
    return format::localDate(instant, QTimeZone::utc());
}

report::Tick tickAt(std::size_t step, base::Instant start) {
    return {static_cast<double>(step), format::toUtf8(utcDate(start).toString(Qt::ISODate))};
}

/// The first week of each month; weeks themselves where there are few.
template<typename Starts>
std::vector<report::Tick> weekTicks(const Starts& starts) {
    std::vector<report::Tick> ticks;
    int month = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const QDate date = utcDate(starts[i].start);
        if (starts.size() > 9 && date.month() == month) continue;
        month = date.month();
        // Months are named where ticks are at least four weeks apart.
        ticks.push_back(tickAt(i, starts[i].start));
    }
    return ticks;
}

/// The days of the weeks of a chart.
template<typename Starts>
std::vector<charts::DayInterval> weekIntervals(const Starts& starts) {
    std::vector<charts::DayInterval> weeks;
    for (const auto& week : starts)
        weeks.push_back({utcDate(week.start), utcDate(week.start).addDays(6)});
    return weeks;
}

/// Puts the notes onto the weeks of a chart, and their words behind those of each week.
template<typename Starts, typename Steps>
std::vector<report::NoteMark> addNotes(const app::CommunitySnapshot& snapshot, const Starts& starts,
                                       Steps& steps) {
    std::vector<std::string> days;
    for (const auto& week : starts)
        days.push_back(format::toUtf8(utcDate(week.start).toString(Qt::ISODate)));
    auto notes = noteMarks(days, snapshot.notes);
    for (std::size_t step = 0; step < steps.size(); ++step)
        steps[step].words += noteWords(notes, step);
    return notes;
}

} // namespace

QString weekName(base::Instant start) {
    return QCoreApplication::translate("community", "Week of %1").arg(format::fullDate(utcDate(start)));
}

charts::ShareLinesSpec flowChart(const app::CommunitySnapshot& snapshot) {
    charts::ShareLinesSpec chart{
        QCoreApplication::translate("community", "Vertical or horizontal?"), {}, {}, {}};
    chart.lines = {{QCoreApplication::translate("community", "A ↔ A", "audience to audience"),
                    report::ColourRole::Horizontal,
                    {}},
                   {QCoreApplication::translate("community", "A → B", "audience to brand"),
                    report::ColourRole::Vertical,
                    {}},
                   {QCoreApplication::translate("community", "B → A", "brand to audience"),
                    report::ColourRole::Answer,
                    {}}};
    for (const auto& week : snapshot.figures.flowWeeks) {
        const std::array counts{week.replies.audienceToAudience, week.replies.audienceToBrand,
                                week.replies.brandToAudience};
        const auto all = counts[0] + counts[1] + counts[2];
        for (std::size_t line = 0; line < counts.size(); ++line)
            chart.lines[line].values.push_back(
                all > 0 ? std::optional(static_cast<double>(counts[line]) / static_cast<double>(all))
                        : std::nullopt);
        QString text =
            QCoreApplication::translate(
                "community", "%1: audience to audience %2, audience to brand %3, brand to audience "
                             "%4 of %5 replies")
                .arg(weekName(week.start), shareWords(counts[0], all), shareWords(counts[1], all),
                     shareWords(counts[2], all), format::count(all));
        if (!week.complete)
            text += QStringLiteral("; ") + QCoreApplication::translate("weft::charts", "not over yet");
        chart.steps.push_back({text, all < kFewEvents, !week.complete});
    }
    chart.timeTicks = weekTicks(snapshot.figures.flowWeeks);
    chart.notes = addNotes(snapshot, snapshot.figures.flowWeeks, chart.steps);
    chart.intervals = weekIntervals(snapshot.figures.flowWeeks);
    return chart;
}

bool cohortsAreMonths(const app::CommunitySnapshot& snapshot) {
    constexpr std::size_t kEnoughMonths = 4;
    return snapshot.figures.months.cohorts.size() >= kEnoughMonths;
}

std::span<const metrics::Cohort> shownCohorts(const app::CommunitySnapshot& snapshot) {
    const auto& figures = snapshot.figures;
    const std::span cohorts = cohortsAreMonths(snapshot) ? figures.months.cohorts : figures.weeks.cohorts;
    return cohorts.last(std::min(cohorts.size(), kCohorts));
}

QString cohortName(const app::CommunitySnapshot& snapshot, const metrics::Cohort& cohort) {
    return cohortsAreMonths(snapshot) ? QLocale().toString(utcDate(cohort.start), QStringLiteral("MMMM yyyy"))
                                      : weekName(cohort.start);
}

namespace {

charts::CohortCell cohortCell(const metrics::Cohort& cohort, std::size_t later, const QString& column,
                              const QString& name) {
    const auto active = cohort.active[later];
    charts::CohortCell cell;
    cell.share = cohort.size > 0 ? static_cast<double>(active) / static_cast<double>(cohort.size) : 0;
    cell.open = later >= cohort.completeCells;
    cell.text = cohort.size < kFewEvents
                    ? QStringLiteral("%1/%2").arg(format::count(active), format::count(cohort.size))
                    : QLocale().toString(static_cast<int>(std::lround(100 * cell.share)));
    //: name of a month or week, "M2" for two months later, counts, the share
    cell.words = QCoreApplication::translate("community", "%1, %2: %3 of %4 active (%5)")
                     .arg(name, column, format::count(active), format::count(cohort.size),
                          shareWords(active, cohort.size));
    if (cell.open)
        cell.words += QStringLiteral("; ") + QCoreApplication::translate("weft::charts", "not over yet");
    if (cohort.leftTruncated)
        cell.words +=
            QStringLiteral("; ") +
            QCoreApplication::translate("community", "some wrote before the first post that is held");
    return cell;
}

} // namespace

charts::CohortMapSpec cohortChart(const app::CommunitySnapshot& snapshot) {
    const bool months = cohortsAreMonths(snapshot);
    const auto cohorts = shownCohorts(snapshot);
    charts::CohortMapSpec chart{QCoreApplication::translate("community", "Do they come back?"), {}, {}};
    std::size_t columns = 0;
    for (const auto& cohort : cohorts)
        columns = std::max(columns, cohort.active.size());
    for (std::size_t column = 0; column < columns; ++column)
        chart.columns += (months ? QCoreApplication::translate("community", "M%1", "months later")
                                 : QCoreApplication::translate("community", "W%1", "weeks later"))
                             .arg(column);
    for (const auto& cohort : cohorts) {
        const QDate start = utcDate(cohort.start);
        charts::CohortRow row;
        row.name = months ? QLocale().toString(start, QStringLiteral("MMM"))
                          : format::shortDate(start, utcDate(snapshot.asOf));
        row.size = format::count(cohort.size);
        row.thin = cohort.size < kFewEvents;
        row.hatched = cohort.leftTruncated;
        const QString name = cohortName(snapshot, cohort);
        for (std::size_t later = 0; later < cohort.active.size(); ++later)
            row.cells.push_back(
                cohortCell(cohort, later, chart.columns[static_cast<qsizetype>(later)], name));
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

charts::GrowthBarsSpec growthChart(const app::CommunitySnapshot& snapshot) {
    charts::GrowthBarsSpec chart;
    chart.title = QCoreApplication::translate("community", "Arrivals and losses");
    chart.freshLabel = QCoreApplication::translate("community", "new", "people");
    chart.backLabel = QCoreApplication::translate("community", "back again", "people");
    chart.goneLabel = QCoreApplication::translate("community", "gone", "people");
    for (const auto& week : snapshot.figures.weeks.periods) {
        charts::GrowthBar bar{static_cast<double>(week.fresh),
                              static_cast<double>(week.resurrected),
                              static_cast<double>(week.churned),
                              {},
                              !week.complete};
        bar.words = QCoreApplication::translate("community",
                                                "%1: %2 new, %3 back again, %4 of the week before stayed, %5 "
                                                "did not write")
                        .arg(weekName(week.start), format::count(week.fresh), format::count(week.resurrected),
                             format::count(week.retained), format::count(week.churned));
        if (bar.open)
            bar.words += QStringLiteral("; ") + QCoreApplication::translate("weft::charts", "not over yet");
        chart.bars.push_back(std::move(bar));
    }
    chart.timeTicks = weekTicks(snapshot.figures.weeks.periods);
    chart.notes = addNotes(snapshot, snapshot.figures.weeks.periods, chart.bars);
    chart.intervals = weekIntervals(snapshot.figures.weeks.periods);
    return chart;
}

} // namespace weft::panels
