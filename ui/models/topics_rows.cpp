// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topics_rows.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace weft::models {

namespace {

const QString kTopicPrefix = QStringLiteral("topic:");
const QString kTermPrefix = QStringLiteral("term:");
constexpr std::size_t kTrendingRows = 12;

QString burstTitle() {
    return QCoreApplication::translate("topics", "× usual", "column: so many times more people than usual");
}

/// What is usual is seldom nothing at all.
QString smallNumber(double value) {
    constexpr double kLeast = 0.1;
    return value > 0 && value < kLeast ? QStringLiteral("<%1").arg(format::decimal(kLeast, 1))
                                       : format::decimal(value, 1);
}

Cell numberCell(std::int64_t value) {
    return {.text = format::count(value), .alignRight = true};
}

Cell dashCell(const QString& why) {
    return {.text = format::dash(), .look = Look::Quiet, .toolTip = why, .alignRight = true};
}

/// The numbers are there for who does not see the line, and for files.
Cell trendCell(const std::vector<std::optional<double>>& values, report::ColourRole role) {
    QStringList numbers;
    for (const auto& value : values)
        numbers += value ? format::count(std::llround(*value)) : format::dash();
    return {.text = numbers.join(u' '), .trend = values, .role = role};
}

Cell phaseCell(topics::Phase phase) {
    return {.text = phaseTitle(phase), .look = Look::Badge, .role = phaseRole(phase)};
}

Cell burstCell(double burst, const topics::WindowScore& score) {
    return {.text = burstText(burst),
            .look = Look::Strong,
            .toolTip = scoreText(score),
            .alignRight = true,
            .value = burst};
}

Cell brandCell(const app::TopicView& view) {
    if (!view.brand) return dashCell(QCoreApplication::translate("topics", "No brand is named yet"));
    const auto threads = static_cast<std::int64_t>(view.topic.threads.size());
    return {.text = QCoreApplication::translate("topics", "%1 of %2", "threads with the brand, all threads")
                        .arg(format::count(view.brand->threads), format::count(threads)),
            .toolTip = QCoreApplication::translate("topics", "Threads with a post of yours, of its threads"),
            .alignRight = true};
}

/// The languages of a tenth of the posts at least, the most frequent first.
Cell languageCell(const topics::Topic& topic) {
    constexpr std::size_t kMost = 3;
    constexpr std::int64_t kLeastPart = 10;
    Cell cell{.look = Look::Quiet};
    QStringList all;
    QStringList shown;
    const auto posts = static_cast<std::int64_t>(topic.posts.size());
    for (const auto& [language, count] : topic.languages) {
        const QString code = format::fromUtf8(language).toUpper();
        all += QStringLiteral("%1 %2").arg(code, format::count(count));
        if (count * kLeastPart >= posts && static_cast<std::size_t>(shown.size()) < kMost) shown += code;
    }
    cell.text = shown.isEmpty() ? format::dash() : shown.join(u' ');
    cell.toolTip = all.join(QStringLiteral(", "));
    return cell;
}

Cell overCell(base::Instant since, base::Instant now, const QTimeZone& zone) {
    return {.text = QCoreApplication::translate("topics", "over", "phase of a topic"),
            .look = Look::Badge,
            .toolTip = QCoreApplication::translate("topics", "over since %1")
                           .arg(format::shortDateTime(since, now, zone)),
            .role = report::ColourRole::Muted};
}

/// What is marked, and the day of what is over.
QString asideOf(const app::TopicEntry& entry, base::Instant now, const QTimeZone& zone) {
    QStringList parts;
    if (entry.view.watched) parts += QCoreApplication::translate("topics", "watched");
    if (entry.muted) parts += QCoreApplication::translate("topics", "muted");
    if (entry.overSince)
        parts += format::shortDate(format::localDate(entry.strongestAt, zone), format::localDate(now, zone));
    return parts.join(QStringLiteral(" · "));
}

Row topicRow(const app::TopicEntry& entry, base::Instant now, const QTimeZone& zone) {
    const auto& topic = entry.view.topic;
    Cell name{.text = format::fromUtf8(topic.label), .look = entry.muted ? Look::Quiet : Look::Strong};
    name.aside = asideOf(entry, now, zone);
    name.toolTip = name.text;
    Cell burst = burstCell(entry.burst, entry.strongest.best);
    burst.toolTip = datedScore(entry, zone);
    const auto phase = entry.overSince ? report::ColourRole::Muted : phaseRole(topic.phase);
    Row row;
    row.id = topicKey(entry);
    row.cells = {std::move(name),
                 entry.overSince ? overCell(*entry.overSince, now, zone) : phaseCell(topic.phase),
                 trendCell(entry.course.lastDays, phase),
                 numberCell(static_cast<std::int64_t>(topic.posts.size())),
                 std::move(burst),
                 numberCell(topic.people),
                 brandCell(entry.view),
                 languageCell(topic)};
    return row;
}

/// A term that makes no topic; the numbers that only topics have are left open.
Row termRow(const std::string& term, const QString& aside, const app::WatchedEntry* watched) {
    const QString why = QCoreApplication::translate("topics", "It does not stand out just now");
    Row row;
    row.id = termKey(term);
    row.cells = {{.text = format::fromUtf8(term), .look = Look::Quiet, .aside = aside},
                 {.text = format::dash(), .look = Look::Quiet, .toolTip = why}};
    if (watched == nullptr) return row;
    const auto& now = watched->term.now;
    const auto& days = watched->course.lastDays;
    row.cells.push_back(trendCell(days, report::ColourRole::Muted));
    const bool counted = !days.empty() && days.back().has_value();
    row.cells.push_back(counted ? numberCell(static_cast<std::int64_t>(*days.back())) : dashCell(why));
    row.cells.push_back(
        now ? burstCell(static_cast<double>(now->best.people) / topics::expectedPeople(now->best), now->best)
            : dashCell(QCoreApplication::translate("topics", "Hardly anybody uses it")));
    row.cells.push_back(now ? numberCell(now->best.people) : dashCell(why));
    row.cells.push_back(dashCell(why));
    row.cells.push_back({.text = format::dash(), .look = Look::Quiet, .toolTip = why});
    return row;
}

bool hasTopic(const std::string& term, const std::vector<app::TopicEntry>& topics) {
    return std::ranges::any_of(
        topics, [&](const app::TopicEntry& entry) { return entry.muted && entry.view.markedBy == term; });
}

std::vector<std::optional<double>> trendOf(const topics::HourlyPeople& hourly) {
    std::vector<std::optional<double>> trend;
    for (const auto people : hourly)
        trend.emplace_back(static_cast<double>(people));
    return trend;
}

} // namespace

QString phaseTitle(topics::Phase phase) {
    switch (phase) {
    case topics::Phase::New:
        return QCoreApplication::translate("topics", "new", "phase of a topic");
    case topics::Phase::Rising:
        return QCoreApplication::translate("topics", "rising", "phase of a topic");
    case topics::Phase::Peak:
        return QCoreApplication::translate("topics", "peak", "phase of a topic");
    case topics::Phase::Fading:
        return QCoreApplication::translate("topics", "fading", "phase of a topic");
    case topics::Phase::Steady:
        break;
    }
    return QCoreApplication::translate("topics", "steady", "phase of a topic");
}

QStringList phaseTitles() {
    using topics::Phase;
    QStringList titles;
    for (const Phase phase : {Phase::New, Phase::Rising, Phase::Peak, Phase::Fading, Phase::Steady})
        titles += phaseTitle(phase) + QStringLiteral("  ");
    return titles;
}

report::ColourRole phaseRole(topics::Phase phase) {
    switch (phase) {
    case topics::Phase::New:
        return report::ColourRole::Outbound;
    case topics::Phase::Rising:
        return report::ColourRole::Horizontal;
    case topics::Phase::Peak:
        return report::ColourRole::Vertical;
    case topics::Phase::Fading:
        return report::ColourRole::Muted;
    case topics::Phase::Steady:
        break;
    }
    return report::ColourRole::Answer;
}

QString topicKey(const std::string& label) {
    return kTopicPrefix + format::fromUtf8(label);
}

QString topicKey(const app::TopicEntry& entry) {
    const QString key = topicKey(entry.view.topic.label);
    if (!entry.overSince) return key;
    return key + u'\n' + QString::number(entry.overSince->time_since_epoch().count());
}

QString termKey(const std::string& term) {
    return kTermPrefix + format::fromUtf8(term);
}

std::optional<std::string> termOfKey(const QString& key) {
    if (!key.startsWith(kTermPrefix)) return std::nullopt;
    return format::toUtf8(key.mid(kTermPrefix.size()));
}

QString burstText(double burst) {
    constexpr double kWholeFrom = 100;
    return QStringLiteral("×%1").arg(QLocale().toString(burst, 'f', burst >= kWholeFrom ? 0 : 1));
}

QString scoreText(const topics::WindowScore& score) {
    const auto hours = score.window / topics::kBinsPerHour;
    const auto people = static_cast<int>(score.people);
    return QCoreApplication::translate(
               "topics", "%Ln people in %1 h; usual %2, highest of 14 days %3; surprise %4", nullptr, people)
        .arg(format::count(hours), smallNumber(score.usual), smallNumber(score.peak), smallNumber(score.z));
}

QString datedScore(const app::TopicEntry& entry, const QTimeZone& zone) {
    return QStringLiteral("%1 (%2)").arg(scoreText(entry.strongest.best),
                                         format::fullDateTime(entry.strongestAt, zone));
}

Rows topicRows(const app::TopicsSnapshot& snapshot, bool withMuted, base::Instant now,
               const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("topics", "Topic"),
                           QCoreApplication::translate("topics", "Phase"),
                           QCoreApplication::translate("topics", "14 days"),
                           QCoreApplication::translate("topics", "Posts"), burstTitle(),
                           QCoreApplication::translate("topics", "People"),
                           QCoreApplication::translate("topics", "Brand in it"),
                           QCoreApplication::translate("topics", "Lang.", "languages, in a narrow column")},
                .rightAligned = {false, false, false, true, true, true, true, false},
                .rows = {}};
    for (const auto& entry : snapshot.topics)
        if (!entry.muted) result.rows.push_back(topicRow(entry, now, zone));
    for (const auto& entry : snapshot.watched)
        result.rows.push_back(
            termRow(entry.term.term, QCoreApplication::translate("topics", "watched"), &entry));
    if (!withMuted) return result;
    for (const auto& entry : snapshot.topics)
        if (entry.muted) result.rows.push_back(topicRow(entry, now, zone));
    for (const auto& term : snapshot.day.mutedTerms)
        if (!hasTopic(term, snapshot.topics))
            result.rows.push_back(termRow(term, QCoreApplication::translate("topics", "muted"), nullptr));
    return result;
}

Rows trendingRows(const app::TrendingSnapshot& snapshot) {
    Rows result{.titles = {QCoreApplication::translate("topics", "Topic"),
                           QCoreApplication::translate("topics", "Phase"),
                           QCoreApplication::translate("topics", "24 h"),
                           QCoreApplication::translate("topics", "Posts"), burstTitle(),
                           QCoreApplication::translate("topics", "People")},
                .rightAligned = {false, false, false, true, true, true},
                .rows = {}};
    for (const auto& view : snapshot.report.topics) {
        if (result.rows.size() == kTrendingRows) break;
        const auto& topic = view.topic;
        const auto& best = topic.terms.front().standing.term.best;
        const QString label = format::fromUtf8(topic.label);
        Row row;
        row.id = topicKey(topic.label);
        row.cells = {{.text = label, .look = Look::Strong, .toolTip = label},
                     phaseCell(topic.phase),
                     trendCell(trendOf(topic.hourly), phaseRole(topic.phase)),
                     numberCell(static_cast<std::int64_t>(topic.posts.size())),
                     burstCell(static_cast<double>(best.people) / topics::expectedPeople(best), best),
                     numberCell(topic.people)};
        result.rows.push_back(std::move(row));
    }
    return result;
}

Rows topicPostRows(const app::TopicEntry& entry, base::Instant now, const QTimeZone& zone) {
    Rows result{
        .titles = {QCoreApplication::translate("topics", "Post")}, .rightAligned = {false}, .rows = {}};
    for (const auto& post : entry.posts) {
        const QString text = format::fromUtf8(post.text);
        QString aside = format::shortDateTime(post.createdAt, now, zone);
        if (post.likes) aside.prepend(QStringLiteral("♥ %1 · ").arg(format::count(*post.likes)));
        Row row;
        row.id = format::fromUtf8(post.id);
        if (post.permalink) row.link = format::fromUtf8(*post.permalink);
        row.cells.push_back(
            {.text = personName(post.author),
             .look = Look::Strong,
             .detail = text.isEmpty() ? QCoreApplication::translate("posts", "(no text)") : oneLine(text),
             .toolTip = text.left(1500),
             .aside = aside});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
