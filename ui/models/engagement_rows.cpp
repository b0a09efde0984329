// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement_rows.h"

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

using model::Metric;

Cell numberCell(std::int64_t number) {
    return {.text = format::count(number), .alignRight = true};
}

Cell timesCell(const app::EngagedPost& post) {
    if (!post.timesMedian)
        return {.text = format::dash(),
                .look = Look::Quiet,
                .toolTip = post.weight
                               ? QCoreApplication::translate("engagement", "The median of the period is 0")
                               : QCoreApplication::translate("engagement", "Its counters are not known"),
                .alignRight = true};
    return {.text = QLocale().toString(*post.timesMedian, 'f', 1),
            .look = Look::Strong,
            .toolTip =
                QCoreApplication::translate("engagement", "%1 in all", "likes, replies, quotes, reposts")
                    .arg(format::count(std::llround(*post.weight))),
            .alignRight = true};
}

Row postRow(const app::EngagedPost& post) {
    const auto& counters = post.stored.counters;
    Row row;
    row.id = format::fromUtf8(post.stored.post.id);
    row.link = format::fromUtf8(post.stored.post.permalink.value_or(std::string()));
    row.cells = {storedTextCell(post.stored),
                 {.text = formatTitle(post.format), .look = Look::Chip},
                 counterCell(counters[Metric::Views]),
                 counterCell(counters[Metric::Likes]),
                 numberCell(post.audienceReplies),
                 counterCell(counters[Metric::Quotes]),
                 counterCell(counters[Metric::Reposts]),
                 numberCell(post.people),
                 timesCell(post)};
    return row;
}

Row groupRow(const app::PostGroup& group) {
    QString name = group.format ? formatTitle(*group.format) : u'#' + format::fromUtf8(group.tag);
    if (group.format) name[0] = name[0].toUpper();
    const bool thin = group.posts.size() < app::kThinGroup;
    const QString why = thin ? QCoreApplication::translate("engagement", "Fewer than %1 posts say little")
                                   .arg(format::count(app::kThinGroup))
                             : QString();
    const QString posts = QCoreApplication::translate("engagement", "n %1", "number of posts")
                              .arg(format::count(static_cast<std::int64_t>(group.posts.size())));
    return {
        .cells = {{.text = name, .look = thin ? Look::Quiet : Look::Strong, .toolTip = why, .aside = posts},
                  {.text = format::decimal(group.medianReplies, 1),
                   .look = thin ? Look::Quiet : Look::Plain,
                   .toolTip = why,
                   .alignRight = true}}};
}

Cell shareCell(const std::optional<double>& share) {
    return {.text = share ? format::percent(*share) : format::dash(), .alignRight = true};
}

Cell dayNumber(const std::optional<std::int64_t>& number, const QString& whyNot) {
    if (number) return numberCell(*number);
    return {.text = format::dash(), .look = Look::Quiet, .toolTip = whyNot, .alignRight = true};
}

Row dayRow(const QDate& day, const QDate& today, const app::PublishedInterval& published) {
    const bool silent = published.sums.roots == 0;
    const QString whyNot = silent ? QCoreApplication::translate("engagement", "No post on this day")
                                  : QCoreApplication::translate("engagement", "Its counters are not known");
    const auto replies = silent ? std::nullopt : std::optional(published.sums.audienceReplies);
    const auto counter = [&](Metric metric) {
        return dayNumber(published.counters[static_cast<std::size_t>(metric)], whyNot);
    };
    return {.cells = {{.text = format::shortDate(day, today), .look = silent ? Look::Quiet : Look::Strong},
                      numberCell(published.sums.roots),
                      counter(Metric::Views),
                      counter(Metric::Likes),
                      dayNumber(replies, whyNot),
                      counter(Metric::Quotes),
                      counter(Metric::Reposts),
                      counter(Metric::Shares)},
            .id = day.toString(Qt::ISODate)};
}

} // namespace

QString formatTitle(app::PostFormat format) {
    using app::PostFormat;
    switch (format) {
    case PostFormat::Text:
        return QCoreApplication::translate("facts", "text");
    case PostFormat::Link:
        return QCoreApplication::translate("facts", "link");
    case PostFormat::Poll:
        return QCoreApplication::translate("facts", "poll");
    case PostFormat::Image:
        return QCoreApplication::translate("facts", "image");
    case PostFormat::Video:
        return QCoreApplication::translate("facts", "video");
    case PostFormat::Carousel:
        return QCoreApplication::translate("facts", "carousel");
    case PostFormat::Audio:
        return QCoreApplication::translate("facts", "audio");
    case PostFormat::Other:
        break;
    }
    return QCoreApplication::translate("facts", "other");
}

Rows engagedPostRows(const app::EngagementSnapshot& snapshot, std::size_t most) {
    Rows rows{.titles = {QCoreApplication::translate("engagement", "Post"),
                         QCoreApplication::translate("engagement", "Format", "column title"),
                         QCoreApplication::translate("engagement", "Views"),
                         QCoreApplication::translate("engagement", "Likes"),
                         QCoreApplication::translate("engagement", "Replies"),
                         QCoreApplication::translate("engagement", "Quotes"),
                         QCoreApplication::translate("engagement", "Reposts"),
                         QCoreApplication::translate("engagement", "People"),
                         QCoreApplication::translate("engagement", "× median", "column title")},
              .rightAligned = {false, false, true, true, true, true, true, true, true},
              .rows = {}};
    for (std::size_t i = 0; i < std::min(most, snapshot.posts.size()); ++i)
        rows.rows.push_back(postRow(snapshot.posts[i]));
    return rows;
}

RowsBehind postGroupRows(const app::EngagementSnapshot& snapshot, std::size_t most) {
    RowsBehind rows{.rows = {.titles = {QCoreApplication::translate("engagement", "Format or tag"),
                                        QCoreApplication::translate("engagement", "Median replies")},
                             .rightAligned = {false, true},
                             .rows = {}}};
    std::size_t formats = 0;
    std::size_t tags = 0;
    for (const auto& group : snapshot.groups)
        if (std::size_t& shown = group.format ? formats : tags; shown++ < most)
            rows.add(groupRow(group), group.posts);
    return rows;
}

Rows shareOfVoiceRows(const app::EngagementSnapshot& snapshot) {
    Rows rows{.titles = {QCoreApplication::translate("engagement", "Brand"),
                         QCoreApplication::translate("engagement", "Posts"),
                         QCoreApplication::translate("engagement", "Share of posts"),
                         QCoreApplication::translate("engagement", "People"),
                         QCoreApplication::translate("engagement", "Share of people"),
                         QCoreApplication::translate("engagement", "Replies"),
                         QCoreApplication::translate("engagement", "Share of replies")},
              .rightAligned = {false, true, true, true, true, true, true},
              .rows = {}};
    if (!snapshot.engagement.voice) return rows;
    const auto& brands = snapshot.engagement.voice->brands;
    for (const auto& brand : brands) {
        const auto& share = brand.share;
        rows.rows.push_back({.cells = {{.text = format::fromUtf8(brand.brand.name), .look = Look::Strong},
                                       numberCell(share.posts),
                                       shareCell(share.byPosts),
                                       numberCell(share.authors),
                                       shareCell(share.byAuthors),
                                       numberCell(share.audienceReplies),
                                       shareCell(share.byReplies)}});
    }
    return rows;
}

RowsBehind publishedDayRows(const app::EngagementSnapshot& snapshot) {
    RowsBehind rows{.rows = {.titles = {QCoreApplication::translate("engagement", "Day"),
                                        QCoreApplication::translate("engagement", "Posts"),
                                        QCoreApplication::translate("engagement", "Views"),
                                        QCoreApplication::translate("engagement", "Likes"),
                                        QCoreApplication::translate("engagement", "Replies"),
                                        QCoreApplication::translate("engagement", "Quotes"),
                                        QCoreApplication::translate("engagement", "Reposts"),
                                        QCoreApplication::translate("engagement", "Shares")},
                             .rightAligned = {false, true, true, true, true, true, true, true},
                             .rows = {}}};
    const auto dayOf = [&](std::size_t day) {
        return QDate::fromString(format::fromUtf8(snapshot.days.names[day]), Qt::ISODate);
    };
    if (snapshot.byDay.empty()) return rows;
    const QDate newest = dayOf(snapshot.byDay.size() - 1);
    for (std::size_t day = snapshot.byDay.size(); day-- > 0;)
        rows.add(dayRow(dayOf(day), newest, snapshot.byDay[day]), snapshot.byDay[day].posts);
    return rows;
}

report::Table publishedDays(const app::EngagementSnapshot& snapshot) {
    report::Table table{"engagement-days", {"date", "posts", "audience_replies"}, {}};
    for (const Metric metric : model::kMetrics)
        table.columns.emplace_back(model::metricName(metric));
    for (std::size_t day = 0; day < snapshot.byDay.size(); ++day) {
        const auto& interval = snapshot.byDay[day];
        std::vector<report::Cell> row{snapshot.days.names[day], interval.sums.roots,
                                      interval.sums.audienceReplies};
        for (const auto& counter : interval.counters)
            row.push_back(counter ? report::Cell(*counter) : report::Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace weft::models
