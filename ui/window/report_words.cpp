// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/report_words.h"

#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace weft::window {

namespace {

/// Texts for lupdate to find; translated when they are read.
constexpr std::array<std::pair<std::string_view, const char*>, 31> kAbouts{{
    {"weave", QT_TRANSLATE_NOOP("reports", "Posts and replies over time, by who talks to whom")},
    {"waiting", QT_TRANSLATE_NOOP("reports", "Posts to the brand that nobody answered yet")},
    {"depth", QT_TRANSLATE_NOOP("reports", "The parts of the depth score, with their points")},
    {"brands", QT_TRANSLATE_NOOP("reports", "The figures of the Overview for each of the compared brands")},
    {"active-passive", QT_TRANSLATE_NOOP("reports", "Replies and quotes against likes and reposts, by week")},
    {"audience-hours", QT_TRANSLATE_NOOP("reports", "At which hours and weekdays people reply")},
    {"share-of-voice",
     QT_TRANSLATE_NOOP("reports", "Each brand’s part of the posts that name one, and of their people")},
    {"brand-profiles",
     QT_TRANSLATE_NOOP("reports",
                       "The followers of the compared brands, and what their profiles got in seven days")},
    {"engagement-posts",
     QT_TRANSLATE_NOOP("reports", "Every post with its counters, and how far it is above the own median")},
    {"post-growth",
     QT_TRANSLATE_NOOP("reports", "What the chosen post brought hour by hour, beside the own median")},
    {"formats",
     QT_TRANSLATE_NOOP("reports", "How many replies half of the posts have, by format and topic tag")},
    {"engagement-days", QT_TRANSLATE_NOOP("reports", "What the posts of each day brought")},
    {"topic-bursts", QT_TRANSLATE_NOOP("reports", "When topics were said more often than usual")},
    {"topics", QT_TRANSLATE_NOOP("reports", "Topics with their phase, posts, people and the brand’s part")},
    {"network", QT_TRANSLATE_NOOP("reports", "Who answers whom, and in which circles")},
    {"levels", QT_TRANSLATE_NOOP("reports", "How many people are core, regular, casual and one-time")},
    {"flow", QT_TRANSLATE_NOOP("reports", "Where replies go: to the brand or among the audience, by week")},
    {"cohorts", QT_TRANSLATE_NOOP("reports", "How many came back later, by when they were first seen")},
    {"connecting", QT_TRANSLATE_NOOP("reports", "People without whom parts of the community would not meet")},
    {"growth", QT_TRANSLATE_NOOP("reports", "People who arrived, came back and left, by week")},
    {"inequality", QT_TRANSLATE_NOOP("reports", "How much of the posts a few people write")},
    {"conversations",
     QT_TRANSLATE_NOOP("reports", "The listed conversations with their size, depth and people")},
    {"thread", QT_TRANSLATE_NOOP("reports", "Every post of the open conversation, in its order")},
    {"answers", QT_TRANSLATE_NOOP("reports", "How many posts to the brand were answered within which time")},
    {"answers-over-time",
     QT_TRANSLATE_NOOP("reports", "How the posts to the brand were answered, by day or week")},
    {"answered-share",
     QT_TRANSLATE_NOOP("reports", "The share of the posts to the brand that was answered within 24 hours")},
    {"addressed-hours", QT_TRANSLATE_NOOP("reports", "At which hours and weekdays people address the brand")},
    {"reply-hours", QT_TRANSLATE_NOOP("reports", "At which hours and weekdays the brand replies")},
    {"phrases", QT_TRANSLATE_NOOP("reports", "Phrases that say little, and how often the brand used them")},
    {"openings", QT_TRANSLATE_NOOP("reports", "With which words the brand’s replies begin")},
    {"tone", QT_TRANSLATE_NOOP("reports", "How the audience sounds over time, by rules")},
}};

} // namespace

QString reportTitle(const Hosts& hosts) {
    const QString period =
        format::dateRange(hosts.filter.state().range, format::zoneFromName(hosts.filter.zone().name()));
    const auto& workspace = hosts.workspace.snapshot();
    if (!workspace) return period;
    const auto id = hosts.filter.filter().brandId;
    const auto brand = std::ranges::find_if(
        workspace->brands, [id](const model::Brand& known) { return id == 0 || known.id == id; });
    const std::string& name = brand == workspace->brands.end() ? workspace->name : brand->name;
    return QStringLiteral("%1 · %2").arg(format::fromUtf8(name), period);
}

QString reportFileName(const Hosts& hosts) {
    const QTimeZone zone = format::zoneFromName(hosts.filter.zone().name());
    const base::TimeRange& range = hosts.filter.state().range;
    return QStringLiteral("report-%1-%2.pdf")
        .arg(format::localDate(range.since, zone).toString(Qt::ISODate),
             format::localDate(range.until - std::chrono::milliseconds(1), zone).toString(Qt::ISODate));
}

QString sheetAbout(const std::string& name) {
    const auto about = std::ranges::find(kAbouts, name, [](const auto& one) { return one.first; });
    return about == kAbouts.end() ? QString() : QCoreApplication::translate("reports", about->second);
}

} // namespace weft::window
