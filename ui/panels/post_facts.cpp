// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/post_facts.h"

#include "format/kinds.h"
#include "format/languages.h"
#include "format/numbers.h"
#include "format/reasons.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace weft::panels {

namespace {

QString metricTitle(model::Metric metric) {
    switch (metric) {
    case model::Metric::Views:
        return QCoreApplication::translate("facts", "Views");
    case model::Metric::Likes:
        return QCoreApplication::translate("facts", "Likes");
    case model::Metric::Replies:
        return QCoreApplication::translate("facts", "Replies counted by Threads");
    case model::Metric::Reposts:
        return QCoreApplication::translate("facts", "Reposts");
    case model::Metric::Quotes:
        return QCoreApplication::translate("facts", "Quotes");
    case model::Metric::Shares:
        break;
    }
    return QCoreApplication::translate("facts", "Shares");
}

Fact counterFact(model::Metric metric, const model::Measured& measured) {
    if (measured.known()) return {metricTitle(metric), format::count(*measured.value())};
    return {metricTitle(metric), format::dash(), format::unknownShort(measured.reason())};
}

QString mediaTitle(model::MediaType type) {
    switch (type) {
    case model::MediaType::Image:
        return QCoreApplication::translate("facts", "image");
    case model::MediaType::Video:
        return QCoreApplication::translate("facts", "video");
    case model::MediaType::Carousel:
        return QCoreApplication::translate("facts", "carousel");
    case model::MediaType::Audio:
        return QCoreApplication::translate("facts", "audio");
    case model::MediaType::Repost:
        return QCoreApplication::translate("facts", "repost");
    case model::MediaType::Text:
    case model::MediaType::Other:
        break;
    }
    return QCoreApplication::translate("facts", "text");
}

} // namespace

QList<Fact> postFacts(const app::PostRowView& row, const QTimeZone& zone) {
    const model::Post& post = row.stored.post;
    QList<Fact> facts{
        {QCoreApplication::translate("facts", "Kind"), format::kindSentence(row.kind)},
        {QCoreApplication::translate("facts", "Replies held"), format::count(row.stored.repliesHeld)}};
    if (row.stored.counters.anyKnown()) {
        for (const model::Metric metric : model::kMetrics)
            facts.append(counterFact(metric, row.stored.counters[metric]));
    } else {
        facts.append(counterFact(model::Metric::Likes, row.stored.counters[model::Metric::Likes]));
    }
    if (post.language)
        facts.append(
            {QCoreApplication::translate("facts", "Language"), format::languageName(*post.language)});
    if (post.topicTag)
        facts.append({QCoreApplication::translate("facts", "Topic"), format::fromUtf8(*post.topicTag)});
    if (post.mediaType != model::MediaType::Text && post.mediaType != model::MediaType::Other)
        facts.append({QCoreApplication::translate("facts", "Holds"), mediaTitle(post.mediaType)});
    facts.append({QCoreApplication::translate("facts", "Collected"),
                  format::fullDateTime(row.stored.firstSeenAt, zone)});
    return facts;
}

} // namespace weft::panels
