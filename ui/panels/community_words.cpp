// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_words.h"

#include "format/levels.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

using metrics::Level;

constexpr double kWhole = 0.995;

report::ColourRole roleOf(Level level) {
    if (level == Level::Core) return report::ColourRole::Horizontal;
    if (level == Level::Regular) return report::ColourRole::Answer;
    return level == Level::Casual ? report::ColourRole::Vertical : report::ColourRole::Muted;
}

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

LevelCounts countsOf(const figures::CommunityFigures& figures, Level level) {
    const auto& levels = figures.levels;
    LevelCounts counts{.members = levels.oneTime};
    if (level == Level::Core) counts.members = levels.core;
    if (level == Level::Regular) counts.members = levels.regular;
    if (level == Level::Casual) counts.members = levels.casual;
    for (std::size_t other = 0; other < metrics::kLevels; ++other) {
        if (static_cast<Level>(other) == level) continue;
        counts.in += figures.moves.count(static_cast<Level>(other), level);
        counts.out += figures.moves.count(level, static_cast<Level>(other));
    }
    return counts;
}

QString shareWords(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return format::dash();
    if (whole < kFewEvents)
        return QCoreApplication::translate("community", "%1 of %2", "counts")
            .arg(format::count(part), format::count(whole));
    return format::percent(static_cast<double>(part) / static_cast<double>(whole));
}

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

/// Modularity in words: above 0.3 the circles are more than chance makes (Newman and Girvan 2004).
QString apartText(double modularity) {
    constexpr double kClear = 0.3;
    const QString number = format::decimal(modularity, 2);
    return modularity >= kClear ? QCoreApplication::translate("community", "clearly apart (%1)").arg(number)
                                : QCoreApplication::translate("community", "hardly apart (%1)").arg(number);
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
    if (snapshot.modularity && circles > 1) parts += apartText(*snapshot.modularity);
    return parts.join(QStringLiteral(" · "));
}

charts::LevelBarsSpec levelChart(const app::CommunitySnapshot& snapshot) {
    const auto& figures = snapshot.figures;
    std::int64_t replies = 0;
    for (const auto count : figures.repliesByLevel)
        replies += count;
    charts::LevelBarsSpec chart{QCoreApplication::translate("community", "Circles of belonging"), {}};
    for (const Level level : kLevelsShown) {
        const auto moves = countsOf(figures, level);
        const auto members = static_cast<int>(moves.members);
        charts::LevelBar bar;
        bar.name = format::levelTitle(level);
        bar.role = roleOf(level);
        bar.value = members;
        bar.figure = QCoreApplication::translate("community", "%Ln people", nullptr, members);
        if (replies > 0)
            bar.figure +=
                QStringLiteral(" · ") +
                QCoreApplication::translate("community", "%1 of replies")
                    .arg(shareWords(figures.repliesByLevel[static_cast<std::size_t>(level)], replies));
        bar.moves = QCoreApplication::translate("community", "▲ %1 in  ▼ %2 out")
                        .arg(format::count(moves.in), format::count(moves.out));
        bar.words = QStringLiteral("%1: %2, %3").arg(bar.name, bar.figure, bar.moves);
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

QString movesCaption(const app::CommunitySnapshot& snapshot) {
    const auto core = countsOf(snapshot.figures, Level::Core);
    return QCoreApplication::translate("community", "Since the period began: %1 became core, %2 left it")
        .arg(format::count(core.in), format::count(core.out));
}

std::vector<Quietest> quietestByTenth(const app::CommunitySnapshot& snapshot) {
    constexpr std::size_t kTenths = 10;
    std::vector<std::int64_t> written;
    for (const auto& activity : snapshot.figures.activity)
        if (activity.posts > 0) written.push_back(activity.posts);
    if (written.empty()) return {};
    std::ranges::sort(written);
    std::vector<Quietest> quietest;
    std::size_t people = 0;
    std::int64_t posts = 0;
    for (std::size_t tenth = 0; tenth <= kTenths; ++tenth) {
        for (; people < written.size() * tenth / kTenths; ++people)
            posts += written[people];
        quietest.push_back({static_cast<std::int64_t>(people), posts});
    }
    return quietest;
}

charts::LorenzSpec lorenzChart(const app::CommunitySnapshot& snapshot) {
    const auto& deciles = snapshot.figures.inequality.lorenzDeciles;
    charts::LorenzSpec chart;
    chart.title = QCoreApplication::translate("community", "How unequal?");
    chart.peopleAxis = QCoreApplication::translate("community", "% of people, the quietest first");
    chart.postsAxis = QCoreApplication::translate("community", "% of posts");
    const auto quietest = quietestByTenth(snapshot);
    for (std::size_t i = 0; i < deciles.size(); ++i) {
        const double people = static_cast<double>(i) / static_cast<double>(deciles.size() - 1);
        QString words =
            QCoreApplication::translate("community", "The quietest %1 of the people wrote %2 of the posts")
                .arg(format::percent(people), format::percent(deciles[i]));
        if (i < quietest.size())
            words += u'\n' + QCoreApplication::translate("community", "people: %1, posts: %2")
                                 .arg(format::count(quietest[i].people), format::count(quietest[i].posts));
        chart.curve.push_back({people, deciles[i], words});
    }
    return chart;
}

QString lorenzCaption(const app::CommunitySnapshot& snapshot) {
    const auto& inequality = snapshot.figures.inequality;
    if (!inequality.giniUnbiased) return {};
    QString caption = QCoreApplication::translate("community", "inequality %1 of 1")
                          .arg(format::decimal(*inequality.giniUnbiased, 2));
    if (inequality.topTenthShare)
        caption += QStringLiteral(" · ") + QCoreApplication::translate("community", "top tenth: %1 of posts")
                                               .arg(format::percent(*inequality.topTenthShare));
    return caption;
}

QString coverageWords(const app::CommunitySnapshot& snapshot) {
    QStringList parts;
    if (snapshot.coverage && *snapshot.coverage < kWhole)
        parts += QCoreApplication::translate(
                     "community", "%1 of the replies that Threads declares are held: who answers whom is "
                                  "known in part, and ties, circles and levels are lower bounds.")
                     .arg(format::percent(*snapshot.coverage));
    const auto copies = static_cast<int>(snapshot.copies);
    if (copies > 0)
        parts += QCoreApplication::translate("community", "%Ln copied posts are left out.", nullptr, copies);
    return parts.join(u' ');
}

} // namespace weft::panels
