// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/topic_words.h"

#include "format/numbers.h"
#include "format/sources.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/metric_help.h"

#include <QCoreApplication>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr std::chrono::hours kFirstHours{24};

bool isLearning(const app::TopicDay& day) {
    return day.learningSince && day.at - *day.learningSince < kFirstHours;
}

QString ruleText(const app::TopicDay& day) {
    return QCoreApplication::translate("topics", "Shown from a surprise of %1, alert from %2, at least %3 "
                                                 "people, three threads, and nobody with "
                                                 "more than 40 % of the posts.")
        .arg(format::decimal(day.sensitivity.show, 1), format::decimal(day.sensitivity.alert, 1),
             format::count(day.sensitivity.fewestPeople));
}

QString dayText(const app::TopicDay& day, const TopicTime& time) {
    const auto posts = static_cast<int>(day.posts);
    const auto copies = static_cast<int>(day.copies);
    const auto terms = static_cast<int>(day.liveTerms);
    const QString held =
        QCoreApplication::translate("topics", "%Ln posts in the 24 hours before %1", nullptr, posts)
            .arg(format::fullDateTime(day.at, time.zone));
    const QString copied = QCoreApplication::translate("topics", "%Ln of them copies", nullptr, copies);
    const QString followed = QCoreApplication::translate("topics", "%Ln terms followed", nullptr, terms);
    QString text = QCoreApplication::translate("topics", "%1, %2; %3.", "posts, copies, terms")
                       .arg(held, copied, followed);
    if (day.learningSince)
        text += u' ' + QCoreApplication::translate("topics", "Learning since %1.")
                           .arg(format::fullDateTime(*day.learningSince, time.zone));
    return text;
}

EmptyState stillLearning(const app::TopicDay& day, const TopicTime& time) {
    return {
        QCoreApplication::translate("topics", "Still learning what is usual"),
        QCoreApplication::translate("topics", "The first 24 hours of posts show no topics; they began %1.")
            .arg(format::fullDateTime(*day.learningSince, time.zone))};
}

QString heldBackBecause(topics::HoldReason reason) {
    switch (reason) {
    case topics::HoldReason::FewPeople:
        return QCoreApplication::translate("topics", "fewer than five people");
    case topics::HoldReason::OnePerson:
        return QCoreApplication::translate("topics", "one person wrote more than 40 %");
    case topics::HoldReason::FewThreads:
        break;
    }
    return QCoreApplication::translate("topics", "fewer than three threads");
}

/// What stands out and is no topic, by the reason; empty for nothing.
QString heldBackText(const app::TopicDay& day) {
    QStringList parts;
    for (const auto reason :
         {topics::HoldReason::FewPeople, topics::HoldReason::OnePerson, topics::HoldReason::FewThreads}) {
        const auto count =
            static_cast<int>(std::ranges::count(day.heldBack, reason, &topics::HeldBack::reason));
        if (count > 0)
            parts += QCoreApplication::translate("topics", "%Ln held back: %1", nullptr, count)
                         .arg(heldBackBecause(reason));
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral("; ")) + u'.';
}

} // namespace

QString changeText(const store::QueryChange& change, const TopicTime& time) {
    const QString moment = format::shortDateTime(change.at, time.now, time.zone);
    const QString what = format::watchTitle(change.kind, change.term);
    switch (change.change) {
    case store::QueryChangeKind::Added:
        return QCoreApplication::translate("topics", "%1: %2 is looked for").arg(moment, what);
    case store::QueryChangeKind::Removed:
        return QCoreApplication::translate("topics", "%1: %2 is looked for no more").arg(moment, what);
    case store::QueryChangeKind::Paused:
        return QCoreApplication::translate("topics", "%1: %2 was paused").arg(moment, what);
    case store::QueryChangeKind::Resumed:
        break;
    }
    return QCoreApplication::translate("topics", "%1: %2 is looked for again").arg(moment, what);
}

QString momentText(base::Instant at, bool past, const TopicTime& time) {
    const QString moment = format::shortDateTime(at, time.now, time.zone);
    return past ? QCoreApplication::translate("topics", "as of %1", "a moment of the past")
                      .arg(format::fullDateTime(at, time.zone))
                : QCoreApplication::translate("topics", "the 24 h to %1").arg(moment);
}

Help burstHelp(const app::TopicDay& day, const TopicTime& time) {
    Help help = metricHelp("topic_burst", "{}");
    // The formula needs no figures: the numbers are those of each topic.
    if (help.parts.size() > 1) help.parts[1].label = QCoreApplication::translate("topics", "The rule");
    help.parts.insert(
        help.parts.begin() + std::min<std::ptrdiff_t>(2, std::ssize(help.parts)),
        {{QCoreApplication::translate("topics", "The column"),
          QCoreApplication::translate(
              "topics", "The people who used the topic’s best term in an hour or three, divided "
                        "by how many are expected: λ* of the rule. How much of a surprise that is, is z.")},
         {QCoreApplication::translate("topics", "This day"), ruleText(day) + u' ' + dayText(day, time)}});
    if (const QString held = heldBackText(day); !held.isEmpty()) help.parts.push_back({{}, held});
    if (day.queryChanges.empty()) return help;
    QStringList changes;
    for (const auto& change : day.queryChanges)
        changes += changeText(change, time);
    help.parts.push_back({QCoreApplication::translate("topics", "No alerts around changed queries"),
                          changes.join(QStringLiteral("; "))});
    return help;
}

QString periodText(const app::TopicsSnapshot& snapshot, const TopicTime& time) {
    const auto topics = static_cast<int>(
        std::ranges::count_if(snapshot.topics, [](const auto& entry) { return !entry.muted; }));
    const QString days = format::dateRange(snapshot.steps.range, time.zone);
    const QString text = QCoreApplication::translate("topics", "%1: %Ln topics", "period", topics).arg(days);
    if (snapshot.more == 0) return text;
    const auto more = static_cast<int>(snapshot.more);
    return text + QStringLiteral("; ") +
           QCoreApplication::translate("topics", "%Ln weaker terms are not listed", nullptr, more);
}

EmptyState noTopics(const app::TopicDay& day, const TopicTime& time) {
    if (day.posts == 0)
        return {QCoreApplication::translate("topics", "No posts in these 24 hours"),
                QCoreApplication::translate("topics", "Nobody wrote anything that is held before %1.")
                    .arg(format::fullDateTime(day.at, time.zone))};
    if (isLearning(day)) return stillLearning(day, time);
    return {QCoreApplication::translate("topics", "Nothing stands out"),
            QCoreApplication::translate("topics", "Nobody talks of anything more than usual.") + u' ' +
                dayText(day, time)};
}

EmptyState emptyPeriod(const app::TopicsSnapshot& snapshot, const TopicTime& time) {
    const auto& day = snapshot.day;
    if (!day.learningSince)
        return {QCoreApplication::translate("topics", "No posts in this period"),
                QCoreApplication::translate("topics", "Nobody wrote anything that is held before %1.")
                    .arg(format::fullDateTime(day.at, time.zone))};
    if (isLearning(day)) return stillLearning(day, time);
    EmptyState empty{QCoreApplication::translate("topics", "Nothing stood out in this period"), {}};
    QStringList hints;
    if (snapshot.before) {
        hints += QCoreApplication::translate("topics", "The last topic was “%1”, %2.")
                     .arg(format::fromUtf8(snapshot.before->label),
                          format::fullDate(format::localDate(snapshot.before->at, time.zone)));
        empty.action = QCoreApplication::translate("topics", "Show those days");
    } else {
        hints += QCoreApplication::translate("topics", "Nobody talked of anything more than usual.");
    }
    const QString held = heldBackText(day);
    hints += held.isEmpty() ? ruleText(day) : held;
    empty.hint = hints.join(u' ');
    return empty;
}

} // namespace weft::panels
