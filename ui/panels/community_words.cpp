// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_words.h"

#include "format/levels.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace weft::panels {

namespace {

using metrics::Level;

/// Under this many events a share is shown with its two counts.
constexpr std::int64_t kFew = 30;
constexpr double kWhole = 0.995;
constexpr std::size_t kCohorts = 9;

QDate utcDate(base::Instant instant) {
    return format::localDate(instant, QTimeZone::utc());
}

report::Tick tickAt(std::size_t step, base::Instant start) {
    return {static_cast<double>(step), format::toUtf8(utcDate(start).toString(Qt::ISODate))};
}

/// "31 %", or "9 of 21" when there are few.
QString share(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return format::dash();
    if (whole < kFew)
        return QCoreApplication::translate("community", "%1 of %2", "counts")
            .arg(format::count(part), format::count(whole));
    return format::percent(static_cast<double>(part) / static_cast<double>(whole));
}

QString weekName(base::Instant start) {
    return QCoreApplication::translate("community", "Week of %1").arg(format::fullDate(utcDate(start)));
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

struct LevelMoves {
    std::int64_t in = 0;
    std::int64_t out = 0;
};

LevelMoves movesOf(const metrics::LevelTransitions& moves, Level level) {
    LevelMoves sum;
    for (std::size_t other = 0; other < metrics::kLevels; ++other) {
        if (static_cast<Level>(other) == level) continue;
        sum.in += moves.count(static_cast<Level>(other), level);
        sum.out += moves.count(level, static_cast<Level>(other));
    }
    return sum;
}

std::int64_t membersOf(const metrics::Levels& levels, Level level) {
    if (level == Level::Core) return levels.core;
    if (level == Level::Regular) return levels.regular;
    return level == Level::Casual ? levels.casual : levels.oneTime;
}

report::ColourRole roleOf(Level level) {
    if (level == Level::Core) return report::ColourRole::Horizontal;
    if (level == Level::Regular) return report::ColourRole::Answer;
    return level == Level::Casual ? report::ColourRole::Vertical : report::ColourRole::Muted;
}

constexpr std::array kLevelsShown{Level::Core, Level::Regular, Level::Casual, Level::OneTime};

/// "AN" of "atelier_nord".
QString initials(const std::string& handle) {
    QString letters;
    bool fresh = true;
    for (const QChar letter : format::fromUtf8(handle)) {
        if (letter.isLetterOrNumber() && fresh && letters.size() < 2) letters += letter.toUpper();
        fresh = !letter.isLetterOrNumber();
    }
    if (letters.size() == 1) letters = format::fromUtf8(handle).left(2).toUpper();
    return letters;
}

} // namespace

charts::NetworkSpec networkChart(const app::CommunitySnapshot& snapshot, const QTimeZone& zone) {
    charts::NetworkSpec chart;
    chart.title = QCoreApplication::translate("community", "Who answers whom");
    for (const auto& person : snapshot.people) {
        charts::NetworkPerson dot;
        dot.handle = models::personName(person.handle);
        dot.place = {person.place.x, person.place.y};
        dot.weight = static_cast<double>(person.exchanged);
        dot.colour =
            person.circle < 0 ? -1 : snapshot.circles[static_cast<std::size_t>(person.circle)].colour;
        dot.words = dot.handle + QStringLiteral(" · ") + personFacts(person, snapshot, zone);
        dot.withBrand = person.activity.toBrand + person.activity.fromBrand;
        chart.people.push_back(std::move(dot));
    }
    for (const auto& tie : snapshot.ties)
        chart.ties.push_back({tie.first, tie.second, static_cast<double>(tie.replies)});
    constexpr std::size_t kNamedCircles = 5;
    for (const auto& circle : snapshot.circles) {
        if (chart.circles.size() == kNamedCircles) break;
        //: a circle of people, named by the one with the most replies; how many people
        chart.circles.push_back({QCoreApplication::translate("community", "around %1 (%2)")
                                     .arg(models::personName(circle.centre), format::count(circle.members)),
                                 circle.colour});
    }
    const auto others =
        static_cast<std::int64_t>(snapshot.circles.size()) - static_cast<std::int64_t>(kNamedCircles);
    if (others > 0)
        chart.circles.push_back(
            {QCoreApplication::translate("community", "other circles (%1)").arg(format::count(others)), -1});
    if (!snapshot.handles.empty()) chart.brand = initials(snapshot.handles.front());
    return chart;
}

QString networkCaption(const app::CommunitySnapshot& snapshot) {
    const auto& graph = snapshot.graph;
    const auto connected = static_cast<int>(graph.nodes - graph.isolated);
    QStringList parts{QCoreApplication::translate("community", "%Ln people", nullptr, connected)};
    if (static_cast<int>(snapshot.people.size()) < connected)
        parts.front() = QCoreApplication::translate("community", "%1 of %2 people")
                            .arg(format::count(static_cast<std::int64_t>(snapshot.people.size())),
                                 format::count(connected));
    const auto circles = static_cast<int>(snapshot.circles.size());
    parts += QCoreApplication::translate("community", "%Ln circles", nullptr, circles);
    if (snapshot.modularity)
        parts += QCoreApplication::translate("community", "modularity %1")
                     .arg(format::decimal(*snapshot.modularity, 2));
    return parts.join(QStringLiteral(" · "));
}

charts::LevelBarsSpec levelChart(const app::CommunitySnapshot& snapshot) {
    const auto& figures = snapshot.figures;
    std::int64_t replies = 0;
    for (const auto count : figures.repliesByLevel)
        replies += count;
    charts::LevelBarsSpec chart{QCoreApplication::translate("community", "Circles of belonging"), {}};
    for (const Level level : kLevelsShown) {
        const auto members = static_cast<int>(membersOf(figures.levels, level));
        const auto moves = movesOf(figures.moves, level);
        charts::LevelBar bar;
        bar.name = format::levelTitle(level);
        bar.role = roleOf(level);
        bar.value = members;
        bar.figure = QCoreApplication::translate("community", "%Ln people", nullptr, members);
        if (replies > 0)
            bar.figure += QStringLiteral(" · ") +
                          QCoreApplication::translate("community", "%1 of replies")
                              .arg(share(figures.repliesByLevel[static_cast<std::size_t>(level)], replies));
        bar.moves = QCoreApplication::translate("community", "▲ %1 in  ▼ %2 out")
                        .arg(format::count(moves.in), format::count(moves.out));
        bar.words = QStringLiteral("%1: %2, %3").arg(bar.name, bar.figure, bar.moves);
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

QString movesCaption(const app::CommunitySnapshot& snapshot) {
    const auto core = movesOf(snapshot.figures.moves, Level::Core);
    return QCoreApplication::translate("community", "Since the period began: %1 became core, %2 left it")
        .arg(format::count(core.in), format::count(core.out));
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
                .arg(weekName(week.start), share(counts[0], all), share(counts[1], all),
                     share(counts[2], all), format::count(all));
        if (!week.complete)
            text += QStringLiteral("; ") + QCoreApplication::translate("weft::charts", "not over yet");
        chart.steps.push_back({text, all < kFew, !week.complete});
    }
    chart.timeTicks = weekTicks(snapshot.figures.flowWeeks);
    return chart;
}

bool cohortsAreMonths(const app::CommunitySnapshot& snapshot) {
    constexpr std::size_t kEnoughMonths = 4;
    return snapshot.figures.months.cohorts.size() >= kEnoughMonths;
}

namespace {

charts::CohortCell cohortCell(const metrics::Cohort& cohort, std::size_t later, const QString& column,
                              const QString& name) {
    const auto active = cohort.active[later];
    charts::CohortCell cell;
    cell.share = cohort.size > 0 ? static_cast<double>(active) / static_cast<double>(cohort.size) : 0;
    cell.open = later >= cohort.completeCells;
    cell.text = cohort.size < kFew ? format::count(active)
                                   : QLocale().toString(static_cast<int>(std::lround(100 * cell.share)));
    //: name of a month or week, "M2" for two months later, counts, the share
    cell.words =
        QCoreApplication::translate("community", "%1, %2: %3 of %4 active (%5)")
            .arg(name, column, format::count(active), format::count(cohort.size), share(active, cohort.size));
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
    const auto& cohorts = months ? snapshot.figures.months.cohorts : snapshot.figures.weeks.cohorts;
    charts::CohortMapSpec chart{QCoreApplication::translate("community", "Do they come back?"), {}, {}};
    const std::size_t first = cohorts.size() > kCohorts ? cohorts.size() - kCohorts : 0;
    std::size_t columns = 0;
    for (std::size_t i = first; i < cohorts.size(); ++i)
        columns = std::max(columns, cohorts[i].active.size());
    for (std::size_t column = 0; column < columns; ++column)
        chart.columns += (months ? QCoreApplication::translate("community", "M%1", "months later")
                                 : QCoreApplication::translate("community", "W%1", "weeks later"))
                             .arg(column);
    for (std::size_t i = first; i < cohorts.size(); ++i) {
        const QDate start = utcDate(cohorts[i].start);
        charts::CohortRow row;
        row.name = months ? QLocale().toString(start, QStringLiteral("MMM"))
                          : format::shortDate(start, utcDate(snapshot.asOf));
        row.size = format::count(cohorts[i].size);
        row.thin = cohorts[i].size < kFew;
        row.hatched = cohorts[i].leftTruncated;
        const QString name =
            months ? QLocale().toString(start, QStringLiteral("MMMM yyyy")) : weekName(cohorts[i].start);
        for (std::size_t later = 0; later < cohorts[i].active.size(); ++later)
            row.cells.push_back(
                cohortCell(cohorts[i], later, chart.columns[static_cast<qsizetype>(later)], name));
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
    return chart;
}

charts::LorenzSpec lorenzChart(const app::CommunitySnapshot& snapshot) {
    const auto& deciles = snapshot.figures.inequality.lorenzDeciles;
    charts::LorenzSpec chart;
    chart.title = QCoreApplication::translate("community", "How unequal?");
    chart.peopleAxis = QCoreApplication::translate("community", "% of people, the quietest first");
    chart.postsAxis = QCoreApplication::translate("community", "% of posts");
    for (std::size_t i = 0; i < deciles.size(); ++i) {
        const double people = static_cast<double>(i) / static_cast<double>(deciles.size() - 1);
        chart.curve.push_back(
            {people, deciles[i],
             QCoreApplication::translate("community", "The quietest %1 of the people wrote %2 of the posts")
                 .arg(format::percent(people), format::percent(deciles[i]))});
    }
    return chart;
}

QString lorenzCaption(const app::CommunitySnapshot& snapshot) {
    const auto& inequality = snapshot.figures.inequality;
    if (!inequality.giniUnbiased) return {};
    QString caption =
        QCoreApplication::translate("community", "Gini %1").arg(format::decimal(*inequality.giniUnbiased, 2));
    if (inequality.topTenthShare)
        caption += QStringLiteral(" · ") + QCoreApplication::translate("community", "top tenth: %1 of posts")
                                               .arg(format::percent(*inequality.topTenthShare));
    return caption;
}

QString coverageWords(const app::CommunitySnapshot& snapshot) {
    if (!snapshot.coverage || *snapshot.coverage >= kWhole) return {};
    return QCoreApplication::translate(
               "community", "%1 of the replies that Threads declares are held: who answers whom is "
                            "known in part, and ties, circles and levels are lower bounds.")
        .arg(format::percent(*snapshot.coverage));
}

} // namespace weft::panels
