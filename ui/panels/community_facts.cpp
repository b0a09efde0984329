// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_words.h"

#include "format/levels.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

constexpr std::chrono::hours kDay{24};

/// A share of so many, or why there is none.
Fact shareFact(const QString& name, std::optional<double> share, std::int64_t of, const QString& why) {
    if (!share) return {name, format::dash(), why};
    if (of < kFewEvents)
        return {name,
                QCoreApplication::translate("community", "%1 of %2", "counts")
                    .arg(format::count(std::llround(*share * static_cast<double>(of))), format::count(of)),
                {},
                true};
    return {name, format::percent(*share),
            QCoreApplication::translate("community", "of %1", "a count").arg(format::count(of)), true};
}

/// What a survival curve says of a time, with its interval.
Fact withinFact(const QString& name, const metrics::WaitingTimes& times, std::chrono::hours time,
                const QString& nobody) {
    if (times.count == 0) return {name, format::dash(), nobody};
    const auto share = times.within(time);
    if (!share)
        return {name, format::dash(), QCoreApplication::translate("community", "too early to say"), true};
    if (times.count < kFewEvents)
        return {name,
                QCoreApplication::translate("community", "%1 of %2 so far", "counts")
                    .arg(format::count(times.came), format::count(times.count)),
                {},
                true};
    return {name, format::percent(share->p),
            QCoreApplication::translate("community", "%1 to %2", "an interval")
                .arg(format::percent(share->lo), format::percent(share->hi)),
            true};
}

} // namespace

const metrics::GrowthPeriod* lastWholeWeek(const app::CommunitySnapshot& snapshot) {
    const metrics::GrowthPeriod* last = nullptr;
    for (const auto& week : snapshot.figures.weeks.periods)
        if (week.complete) last = &week;
    return last;
}

QList<Fact> withoutUsFacts(const app::CommunitySnapshot& snapshot) {
    const auto& peers = snapshot.figures.peers;
    const auto& graph = snapshot.graph;
    const QString nobody = QCoreApplication::translate("community", "no posts of the audience");
    return {
        shareFact(QCoreApplication::translate("community", "Goes on without us"), peers.goesOnShare(),
                  peers.replies, QCoreApplication::translate("community", "no replies in threads with us")),
        withinFact(QCoreApplication::translate("community", "A member answers in a day"), peers.all, kDay,
                   nobody),
        withinFact(QCoreApplication::translate("community", "… in seven days"), peers.all, 7 * kDay, nobody),
        withinFact(QCoreApplication::translate("community", "Questions, in a day"), peers.questions, kDay,
                   QCoreApplication::translate("community", "no questions")),
        shareFact(QCoreApplication::translate("community", "Connected without us"), graph.connectedShare,
                  graph.nodes, nobody),
        shareFact(QCoreApplication::translate("community", "In the largest part"),
                  graph.largestComponentShare, graph.nodes, nobody),
        shareFact(QCoreApplication::translate("community", "In the 2-core"), graph.shareIn2Core, graph.nodes,
                  nobody)};
}

QList<Fact> stayingFacts(const app::CommunitySnapshot& snapshot) {
    const auto& loyalty = snapshot.figures.loyalty;
    const auto& stickiness = snapshot.figures.stickiness;
    const QString nobody = QCoreApplication::translate("community", "no newcomers");
    QList<Fact> facts{withinFact(QCoreApplication::translate("community", "Write again in 30 days"),
                                 loyalty.all, 30 * kDay, nobody),
                      withinFact(QCoreApplication::translate("community", "… after a reply in a day"),
                                 loyalty.ifReplied, 30 * kDay, nobody),
                      withinFact(QCoreApplication::translate("community", "… without one"),
                                 loyalty.ifNotReplied, 30 * kDay, nobody),
                      withinFact(QCoreApplication::translate("community", "Regular in 90 days"),
                                 loyalty.conversion, 90 * kDay, nobody)};
    const QString noWeek = QCoreApplication::translate("community", "no week before the last whole one");
    const metrics::GrowthPeriod* last = lastWholeWeek(snapshot);
    const auto stayed = last == nullptr ? std::nullopt : last->retention();
    facts += shareFact(QCoreApplication::translate("community", "Stayed from week to week"), stayed,
                       last == nullptr ? 0 : last->activeBefore, noWeek);
    const QString nobodyWrote = QCoreApplication::translate("community", "nobody wrote in 30 days");
    if (stickiness.weeklyOfMonthly())
        facts += shareFact(QCoreApplication::translate("community", "Week’s voices of the month’s"),
                           stickiness.weeklyOfMonthly(), stickiness.monthly, nobodyWrote);
    else
        facts += shareFact(QCoreApplication::translate("community", "Day’s voices of the month’s"),
                           stickiness.dailyOfMonthly(), stickiness.monthly, nobodyWrote);
    return facts;
}

QString postsOf(const QString& handle, const app::CommunitySnapshot& snapshot, const QTimeZone& zone) {
    // Names from imported files may have spaces.
    const QString query = handle.contains(u' ') ? QStringLiteral("author:\"%1\"").arg(handle)
                                                : QStringLiteral("author:") + handle;
    const bool silent = std::ranges::find(snapshot.quiet, format::toUtf8(handle),
                                          &app::QuietRegular::handle) != snapshot.quiet.end();
    if (!silent) return query;
    const auto since = format::localDate(snapshot.figures.quietSince - metrics::kLevelSpan, zone);
    return query + QStringLiteral(" since:") + since.toString(Qt::ISODate);
}

QString weekPosts(base::Instant start) {
    return QStringLiteral("since:%1 until:%2")
        .arg(format::fromUtf8(base::formatInstant(start)),
             format::fromUtf8(base::formatInstant(start + std::chrono::weeks{1})));
}

QString personFacts(const app::CommunityPerson& person, const app::CommunitySnapshot& snapshot,
                    const QTimeZone& zone) {
    const auto& activity = person.activity;
    const QDate today = format::localDate(snapshot.asOf, zone);
    QStringList parts{
        format::levelTitle(person.level),
        QCoreApplication::translate("community", "%Ln days of 90", "active", person.activeDays)};
    parts += QCoreApplication::translate("community", "members: %1 replies to, %2 from")
                 .arg(format::count(activity.toMembers), format::count(activity.fromMembers));
    parts += QCoreApplication::translate("community", "brand: %1 to, %2 from", "replies")
                 .arg(format::count(activity.toBrand), format::count(activity.fromBrand));
    const auto threads = static_cast<int>(activity.roots);
    parts += QCoreApplication::translate("community", "%Ln threads started", nullptr, threads);
    parts += QCoreApplication::translate("community", "first %1, last %2", "dates of posts")
                 .arg(format::shortDate(format::localDate(person.firstAt, zone), today),
                      format::shortDate(format::localDate(person.lastAt, zone), today));
    if (person.participation)
        parts += QCoreApplication::translate("community", "ties to other circles %1", "from 0 to 1")
                     .arg(format::decimal(*person.participation, 2));
    return parts.join(QStringLiteral(" · "));
}

} // namespace weft::panels
