// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/topic_facts.h"

#include "format/languages.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"
#include "models/topics_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace weft::panels {

namespace {

/// Below this many posts a percentage says more than is known.
constexpr std::int64_t kFewPosts = 30;
constexpr std::size_t kQueryTerms = 4;

QString languagesOf(const topics::Topic& topic) {
    std::int64_t all = 0;
    for (const auto& [language, count] : topic.languages)
        all += count;
    QStringList names;
    for (const auto& [language, count] : topic.languages)
        names += QStringLiteral("%1 %2").arg(
            format::languageName(language),
            all < kFewPosts ? format::count(count)
                            : format::percent(static_cast<double>(count) / static_cast<double>(all)));
    return names.mid(0, 4).join(QStringLiteral(", "));
}

QString saidWith(const topics::Topic& topic) {
    QStringList words;
    for (const auto& [word, count] : topic.saidWith)
        words += format::fromUtf8(word);
    return words.join(QStringLiteral(", "));
}

QString quoted(QString text) {
    return QStringLiteral("\"%1\"").arg(text.remove(u'"'));
}

QString partOf(const topics::TopicTerm& term) {
    const QString surface = format::fromUtf8(term.surface);
    if (term.standing.term.kind != text::TermKind::Tag) return quoted(surface);
    const QString tag = surface.startsWith(u'#') ? surface.mid(1) : surface;
    return QStringLiteral("%1 OR tag:%2").arg(quoted(tag), quoted(tag));
}

/// Posts of the local days that the 24 hours before a moment touch.
QString daysBefore(base::Instant at, const QTimeZone& zone) {
    const QDate first = format::localDate(at - std::chrono::hours(24), zone);
    const QDate last = format::localDate(at - std::chrono::milliseconds(1), zone);
    return QStringLiteral("since:%1 until:%2")
        .arg(first.toString(Qt::ISODate), last.addDays(1).toString(Qt::ISODate));
}

QString queryOf(const topics::Topic& topic, base::Instant at, const QTimeZone& zone) {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(topic.terms.size(), kQueryTerms); ++i)
        parts += partOf(topic.terms[i]);
    return QStringLiteral("(%1) %2").arg(parts.join(QStringLiteral(" OR ")), daysBefore(at, zone));
}

QString brandHint(const app::TopicView& view) {
    if (!view.brand) return {};
    const auto all = static_cast<int>(view.topic.threads.size());
    const auto larger = static_cast<int>(view.brand->largerWithout);
    QString text = QCoreApplication::translate("topics", "You are in %1 of %Ln threads.", nullptr, all)
                       .arg(format::count(view.brand->threads));
    if (view.brand->threads == 0 || larger == 0) return text;
    return text + u' ' +
           QCoreApplication::translate("topics", "%Ln larger ones have no post of yours yet.", nullptr,
                                       larger);
}

QString alertText(const app::TopicView& view, const TopicTime& time) {
    const QString moment = format::shortDateTime(*view.alertedAt, time.now, time.zone);
    return view.alertHeldBack
               ? QCoreApplication::translate("topics", "held back at %1: the queries had changed").arg(moment)
               : moment;
}

/// "rising · stands out since 27 Sept 08:00", "over since 29 Sept 10:15".
QString sinceText(const app::TopicEntry& entry, const TopicTime& time) {
    const auto& topic = entry.view.topic;
    if (entry.overSince)
        return QCoreApplication::translate("topics", "over since %1")
            .arg(format::shortDateTime(*entry.overSince, time.now, time.zone));
    return QCoreApplication::translate("topics", "%1 · stands out since %2", "phase, moment")
        .arg(models::phaseTitle(topic.phase),
             format::shortDateTime(topic.standsOutSince, time.now, time.zone));
}

QString spanText(const app::TermCourse& course, const topics::Burst& burst, const QTimeZone& zone) {
    return format::dateRange(
        base::TimeRange{course.steps.startOf(burst.first),
                        std::min(course.steps.startOf(burst.end), course.steps.range.until)},
        zone);
}

QString burstsText(const app::TermCourse& course, const QTimeZone& zone) {
    constexpr std::size_t kMost = 4;
    if (course.bursts.empty()) return QCoreApplication::translate("topics", "none in this period");
    auto bursts = course.bursts;
    std::ranges::stable_sort(bursts, std::greater(), &topics::Burst::weight);
    QStringList spans;
    for (const auto& burst : bursts)
        if (static_cast<std::size_t>(spans.size()) < kMost) spans += spanText(course, burst, zone);
    return spans.join(QStringLiteral("; "));
}

QString nowText(const app::WatchedEntry* watched) {
    if (watched == nullptr) return {};
    if (!watched->term.now) return QCoreApplication::translate("topics", "Hardly anybody uses it");
    return models::scoreText(watched->term.now->best);
}

} // namespace

std::vector<std::string> topicNumberPosts(const app::TopicEntry& entry, TopicNumber number) {
    const auto& brand = entry.view.brand;
    switch (number) {
    case TopicNumber::WithBrand:
        return brand ? brand->withBrand : std::vector<std::string>();
    case TopicNumber::LargerWithout:
        return brand ? brand->larger : std::vector<std::string>();
    case TopicNumber::Posts:
        break;
    }
    return entry.view.topic.posts;
}

TopicFacts factsOf(const app::TopicEntry& entry, const TopicTime& time) {
    const auto& topic = entry.view.topic;
    TopicFacts facts;
    facts.title = format::fromUtf8(topic.label);
    facts.caption = sinceText(entry, time);
    const auto posts = static_cast<int>(topic.posts.size());
    const auto people = static_cast<int>(topic.people);
    facts.posts = QStringLiteral("%1 %2").arg(
        QCoreApplication::translate("topics", "%Ln posts", nullptr, posts),
        QCoreApplication::translate("topics", "from %Ln people", nullptr, people));
    facts.summary = models::datedScore(entry, time.zone);
    const QString words = saidWith(topic);
    if (!words.isEmpty()) facts.lines.append({QCoreApplication::translate("topics", "Said with it:"), words});
    facts.lines.append(
        {QCoreApplication::translate("topics", "Started by:"),
         QStringLiteral("%1, %2").arg(models::personName(topic.firstAuthor),
                                      format::shortDateTime(topic.firstAt, time.now, time.zone))});
    if (!topic.languages.empty())
        facts.lines.append({QCoreApplication::translate("topics", "Languages:"), languagesOf(topic)});
    if (entry.view.alertedAt)
        facts.lines.append({QCoreApplication::translate("topics", "Loud enough for an alert:"),
                            alertText(entry.view, time)});
    facts.hint = brandHint(entry.view);
    if (const auto& brand = entry.view.brand) {
        facts.withBrand = static_cast<int>(brand->withBrand.size());
        facts.largerWithout = static_cast<int>(brand->larger.size());
    }
    if (entry.first && entry.first->permalink) facts.firstLink = format::fromUtf8(*entry.first->permalink);
    facts.query = queryOf(topic, entry.at, time.zone);
    facts.term = topic.label;
    facts.markedBy = entry.view.markedBy;
    facts.watched = entry.view.watched;
    facts.muted = entry.muted;
    return facts;
}

TopicFacts factsOf(const app::TermCourse& course, const app::WatchedEntry* watched, const TopicTime& time) {
    TopicFacts facts;
    facts.title = format::fromUtf8(course.term);
    facts.watched = course.mark == store::TopicMarkKind::Watched;
    facts.muted = course.mark == store::TopicMarkKind::Muted;
    if (facts.watched) facts.caption = QCoreApplication::translate("topics", "watched");
    if (facts.muted) facts.caption = QCoreApplication::translate("topics", "muted");
    const auto uses = static_cast<int>(course.uses);
    facts.summary = QCoreApplication::translate(
                        "topics", "Used %Ln times in %1, each person once in three hours", nullptr, uses)
                        .arg(format::dateRange(course.steps.range, time.zone));
    facts.lines.append(
        {QCoreApplication::translate("topics", "Above its usual rhythm:"), burstsText(course, time.zone)});
    if (const QString now = nowText(watched); !now.isEmpty())
        facts.lines.append({QCoreApplication::translate("topics", "Now:"), now});
    facts.query = course.term.starts_with('#') ? QStringLiteral("tag:%1").arg(quoted(facts.title.mid(1)))
                                               : quoted(facts.title);
    facts.term = facts.markedBy = course.term;
    return facts;
}

} // namespace weft::panels
