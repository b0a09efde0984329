// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/community_rows.h"

#include "format/levels.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"

#include <QCoreApplication>

#include <numeric>

namespace weft::models {

namespace {

/// Below it two decimals would say nothing.
constexpr double kSmall = 0.01;

Cell number(std::int64_t value) {
    return {.text = format::count(value), .alignRight = true};
}

Cell weeksCell(const app::Connecting& one) {
    Cell cell;
    for (const auto week : one.weeks)
        cell.trend.emplace_back(static_cast<double>(week));
    const auto sum = std::accumulate(one.weeks.begin(), one.weeks.end(), std::int64_t{0});
    const auto posts = static_cast<int>(sum);
    cell.text = QCoreApplication::translate("community", "%Ln posts in 12 weeks", nullptr, posts);
    cell.toolTip = cell.text;
    cell.role = report::ColourRole::Horizontal;
    return cell;
}

QString tagOf(const app::UnansweredNewcomer& newcomer) {
    if (newcomer.question) return QCoreApplication::translate("waiting", "question", "tag of a post");
    if (newcomer.toBrand) return QCoreApplication::translate("community", "to you", "tag of a post");
    return QCoreApplication::translate("community", "first post", "tag of a post");
}

} // namespace

Rows connectingRows(const app::CommunitySnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("community", "Member"),
                           QCoreApplication::translate("community", "Level"),
                           QCoreApplication::translate("community", "Replies"),
                           QCoreApplication::translate("community", "To members"),
                           QCoreApplication::translate("community", "Threads"),
                           QCoreApplication::translate("community", "Bridging"),
                           QCoreApplication::translate("community", "Cut off"),
                           QCoreApplication::translate("community", "12 weeks")},
                .rightAligned = {false, false, true, true, true, true, true, false},
                .rows = {}};
    for (const auto& one : snapshot.connecting) {
        const auto& activity = one.person.activity;
        Row row;
        row.id = format::fromUtf8(one.person.handle);
        row.cells.push_back({.text = personName(one.person.handle), .look = Look::Strong});
        row.cells.push_back({.text = format::levelTitle(one.person.level), .look = Look::Quiet});
        row.cells.push_back(number(activity.toMembers + activity.toBrand));
        row.cells.push_back(number(activity.toMembers));
        row.cells.push_back(number(activity.roots));
        Cell bridging{.text = format::decimal(one.pathShare, one.pathShare < kSmall ? 3 : 2),
                      .alignRight = true};
        bridging.toolTip = QCoreApplication::translate(
                               "community", "The shortest way of %1 of the pairs of others leads over "
                                            "this person")
                               .arg(format::percent(one.pathShare));
        row.cells.push_back(std::move(bridging));
        Cell cutOff = number(one.cutOff);
        cutOff.toolTip = QCoreApplication::translate(
            "community", "So many people would lose their connection to the others without this person");
        row.cells.push_back(std::move(cutOff));
        row.cells.push_back(weeksCell(one));
        result.rows.push_back(std::move(row));
    }
    return result;
}

Rows unansweredRows(const app::CommunitySnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("community", "Newcomer"),
                           QCoreApplication::translate("waiting", "Tag"),
                           QCoreApplication::translate("waiting", "Waiting for")},
                .rightAligned = {false, false, true},
                .rows = {}};
    for (const auto& newcomer : snapshot.unanswered) {
        const QString text = format::fromUtf8(newcomer.text);
        const auto age = std::chrono::floor<std::chrono::seconds>(snapshot.asOf - newcomer.createdAt);
        Row row;
        row.id = format::fromUtf8(newcomer.handle);
        if (newcomer.permalink) row.link = format::fromUtf8(*newcomer.permalink);
        row.cells.push_back(
            {.text = personName(newcomer.handle),
             .look = Look::Strong,
             .detail = text.isEmpty() ? QCoreApplication::translate("posts", "(no text)") : oneLine(text),
             .toolTip = text.left(1500)});
        row.cells.push_back({.text = tagOf(newcomer), .look = Look::Chip});
        row.cells.push_back({.text = format::duration(age), .look = Look::Late, .alignRight = true});
        result.rows.push_back(std::move(row));
    }
    return result;
}

Rows quietRows(const app::CommunitySnapshot& snapshot, const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("community", "Member"),
                           QCoreApplication::translate("community", "Last post")},
                .rightAligned = {false, true},
                .rows = {}};
    for (const auto& one : snapshot.quiet) {
        Row row;
        row.id = format::fromUtf8(one.handle);
        //: level, then how many weeks of the 90 days before
        const QString detail =
            QCoreApplication::translate("community", "%1 · %Ln weeks", nullptr, one.activeWeeks)
                .arg(format::levelTitle(one.level));
        row.cells.push_back({.text = personName(one.handle), .look = Look::Strong, .detail = detail});
        row.cells.push_back({.text = format::shortDate(format::localDate(one.lastAt, zone),
                                                       format::localDate(snapshot.asOf, zone)),
                             .look = Look::Quiet,
                             .alignRight = true});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
