// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbers.h"
#include "format/reasons.h"
#include "panels/engagement_words.h"
#include "panels/metric_help.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::panels {

namespace {

constexpr double kViewsOfConversationRate = 1'000;

QString postsText(std::int64_t posts) {
    return QCoreApplication::translate("engagement", "n = %1", "number of posts").arg(format::count(posts));
}

/// How a rate is written: as a percentage, or as so many of something.
using Write = QString (*)(double);

QString asPercent(double rate) {
    return format::percent(rate);
}

QString perThousand(double rate) {
    return format::decimal(rate * kViewsOfConversationRate, 1);
}

QString rangeText(const metrics::Interval& interval, Write write) {
    return QCoreApplication::translate("engagement", "%1 to %2", "an interval")
        .arg(write(interval.lo), write(interval.hi));
}

/// An arrow only for what passed its test; nothing to compare, no words.
format::Delta deltaOf(const app::ComparedRate& rate, bool points) {
    const auto& difference = rate.difference;
    if (!rate.changed || !difference->value || !rate.before) return {};
    const double now = *rate.before + *difference->value;
    if (points) return format::shareDelta(now, rate.before, format::Wish::Up);
    const double change = *difference->value * kViewsOfConversationRate;
    const QString arrow = change > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1");
    return {arrow.arg(format::decimal(std::abs(change), 1)),
            {},
            change > 0 ? format::Verdict::Good : format::Verdict::Bad};
}

QString comparedWords(const app::ComparedRate& rate, Write write) {
    if (!rate.difference) return {};
    if (!rate.before) return QCoreApplication::translate("engagement", "nothing to compare with");
    const QString before = write(*rate.before);
    if (!rate.difference->interval)
        return QCoreApplication::translate("engagement", "before: %1, too few posts to compare").arg(before);
    return rate.changed
               ? QCoreApplication::translate("engagement", "before: %1").arg(before)
               : QCoreApplication::translate("engagement", "no clear change, before: %1").arg(before);
}

/// The interval and what it is of, and how it moved.
QString wordsOf(const app::ComparedRate& rate, Write write) {
    const auto& estimate = rate.estimate;
    QStringList words{postsText(estimate.posts)};
    if (estimate.interval)
        words += QCoreApplication::translate("engagement", "between %1 (95%)")
                     .arg(rangeText(*estimate.interval, write));
    else
        words += QCoreApplication::translate("engagement", "too few posts for an interval");
    if (estimate.rough) words += QCoreApplication::translate("engagement", "rough, from fewer than 30 posts");
    if (const QString compared = comparedWords(rate, write); !compared.isEmpty()) words += compared;
    return words.join(QStringLiteral("; "));
}

/// "4.1% to 5.5% · no clear change", of few posts "n = 7".
QString noteOf(const app::ComparedRate& rate, Write write) {
    QStringList parts{rate.estimate.interval ? rangeText(*rate.estimate.interval, write)
                                             : postsText(rate.estimate.posts)};
    if (rate.difference && rate.difference->interval && !rate.changed)
        parts += QCoreApplication::translate("engagement", "no clear change");
    return parts.join(QStringLiteral(" · "));
}

QString whyNothing(const app::EngagementSnapshot& snapshot, const std::optional<model::Unknown>& reason) {
    if (snapshot.engagement.rates.sums.roots == 0) return format::missingReason(app::Missing::NoPosts);
    return reason ? format::unknownShort(*reason) : format::missingReason(app::Missing::NoCounters);
}

CardContent rateCard(const QString& title, const QString& of, const app::ComparedRate& rate, Write write,
                     const QString& why) {
    CardContent card{.title = title, .figure = format::dash(), .note = why, .caption = of};
    if (!rate.estimate.value) {
        card.delta.words = why;
        return card;
    }
    card.figure = write(*rate.estimate.value);
    card.delta = deltaOf(rate, write == asPercent);
    card.delta.words = wordsOf(rate, write);
    card.note = noteOf(rate, write);
    return card;
}

CardContent followersCard(const app::EngagementSnapshot& snapshot) {
    CardContent card{.title = QCoreApplication::translate("engagement", "Engagement rate"),
                     .figure = format::dash(),
                     .caption = QCoreApplication::translate("engagement", "by followers")};
    const auto& rate = snapshot.engagement.rates.byFollowers;
    if (rate.value) {
        card.figure = format::percent(*rate.value);
        card.note = postsText(rate.posts);
        const QString followers = format::count(*snapshot.followers);
        card.note += QStringLiteral(" · ") +
                     QCoreApplication::translate("engagement", "of %1", "number of followers").arg(followers);
        card.delta.words = QCoreApplication::translate("engagement", "of %1 followers").arg(followers);
    } else if (!snapshot.followers) {
        card.note = QCoreApplication::translate("engagement", "not counted", "followers");
        card.delta.words = QCoreApplication::translate(
            "engagement", "How many followers there were by the end of this period is not known: they are "
                          "counted from the day an account is connected");
    } else {
        card.note = whyNothing(snapshot, snapshot.likesMissing);
    }
    return card;
}

CardContent medianCard(const app::EngagementSnapshot& snapshot) {
    const auto& median = snapshot.engagement.rates.medianPerPost;
    CardContent card{.title = QCoreApplication::translate("engagement", "Median per post"),
                     .figure = format::dash(),
                     .note = whyNothing(snapshot, snapshot.likesMissing)};
    if (!median.value) return card;
    card.figure = format::decimal(*median.value, 1);
    card.note = postsText(median.posts);
    if (snapshot.medianBefore)
        card.note += QStringLiteral(" · ") + QCoreApplication::translate("engagement", "before: %1")
                                                 .arg(format::decimal(*snapshot.medianBefore, 1));
    card.delta.words =
        QCoreApplication::translate("engagement", "Likes, replies, quotes and reposts; mean %1")
            .arg(format::decimal(snapshot.engagement.rates.perPost.value.value_or(0), 1));
    return card;
}

} // namespace

std::array<std::vector<std::string>, 5> engagementCardPosts(const app::EngagementSnapshot& snapshot) {
    const auto& rates = snapshot.engagement.rates;
    const auto known = [](bool any, const std::vector<std::string>& posts) {
        return any ? posts : std::vector<std::string>();
    };
    const auto of = [&](const app::ComparedRate& rate) {
        return known(rate.estimate.value.has_value(), rate.posts);
    };
    return {of(snapshot.byViews), known(rates.byFollowers.value.has_value(), snapshot.weighed),
            of(snapshot.conversations), of(snapshot.activeShare),
            known(rates.medianPerPost.value.has_value(), snapshot.weighed)};
}

QString viewsMissing(const app::EngagementSnapshot& snapshot) {
    return snapshot.viewsMissing ? format::unknownReason(*snapshot.viewsMissing) : QString();
}

std::array<CardContent, 5> engagementCards(const app::EngagementSnapshot& snapshot) {
    const QString noViews = whyNothing(snapshot, snapshot.viewsMissing);
    std::array cards{rateCard(QCoreApplication::translate("engagement", "Engagement rate"),
                              QCoreApplication::translate("engagement", "by views"), snapshot.byViews,
                              asPercent, noViews),
                     followersCard(snapshot),
                     rateCard(QCoreApplication::translate("engagement", "Conversations"),
                              QCoreApplication::translate("engagement", "per 1,000 views"),
                              snapshot.conversations, perThousand, noViews),
                     rateCard(QCoreApplication::translate("engagement", "Active share"),
                              QCoreApplication::translate("engagement", "of all engagement"),
                              snapshot.activeShare, asPercent, whyNothing(snapshot, snapshot.likesMissing)),
                     medianCard(snapshot)};
    constexpr std::array kMetricIds{"engagement_rate_views", "engagement_rate_followers",
                                    "conversations_per_1000_views", "active_share", "engagement_per_post"};
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i].help = metricHelp(kMetricIds[i], snapshot.figures);
    return cards;
}

} // namespace weft::panels
