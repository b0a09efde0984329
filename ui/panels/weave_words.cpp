// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/weave_words.h"

#include "format/kinds.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/note_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace weft::panels {

namespace {

QString subtitle(const app::OverviewSnapshot& snapshot, const QTimeZone& zone) {
    const QString period = format::dateRange(snapshot.filter.period, zone);
    if (snapshot.weekly)
        return QCoreApplication::translate("weave", "Posts per week by who talks to whom, %1, %2",
                                           "brand, period")
            .arg(format::fromUtf8(snapshot.brandName), period);
    return QCoreApplication::translate("weave", "Posts per day by who talks to whom, %1, %2", "brand, period")
        .arg(format::fromUtf8(snapshot.brandName), period);
}

QString comparison(const app::OverviewSnapshot& snapshot, const QTimeZone& zone) {
    // Of a time of which nothing is held nobody knows that it was 0.
    if (!snapshot.filter.comparison || !snapshot.posts.value || snapshot.posts.previous.value_or(0) == 0)
        return {};
    return QCoreApplication::translate("weave", "%1 posts and replies, against %2 in %3",
                                       "now, before, period before")
        .arg(format::count(static_cast<std::int64_t>(*snapshot.posts.value)),
             format::count(static_cast<std::int64_t>(*snapshot.posts.previous)),
             format::dateRange(*snapshot.filter.comparison, zone));
}

QString coverage(const app::OverviewSnapshot& snapshot) {
    QStringList parts;
    const auto drawn = snapshot.weave.total.woven();
    const int apart =
        static_cast<int>(std::llround(snapshot.posts.value.value_or(0))) - static_cast<int>(drawn);
    if (apart > 0)
        parts += QCoreApplication::translate(
            "weave", "%Ln posts are not drawn: people began a thread with them, or continued their own",
            nullptr, apart);
    if (snapshot.orphans > 0)
        parts += QCoreApplication::translate("weave", "%1 of %2 replies answer a post that is not held")
                     .arg(format::count(snapshot.orphans), format::count(snapshot.repliesInScope));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString sourceLine(const QString& brand, base::Instant asOf, const QTimeZone& zone) {
    const QString moment = format::fullDateTime(asOf, zone);
    const QString version = QStringLiteral(WEFT_VERSION);
    if (brand.isEmpty())
        return QCoreApplication::translate("weave", "Source: Threads, as of %1; Weft %2", "moment, version")
            .arg(moment, version);
    return QCoreApplication::translate("weave", "Source: Threads, %1, as of %2; Weft %3",
                                       "brand, moment, version")
        .arg(brand, moment, version);
}

report::WeaveWords weaveWords(const app::OverviewSnapshot& snapshot, const QTimeZone& zone) {
    report::WeaveWords words;
    words.title = format::toUtf8(QCoreApplication::translate("weave", "The weave"));
    words.subtitle = words.subtitleWeekly = format::toUtf8(subtitle(snapshot, zone));
    for (std::size_t index = 0; index < words.kinds.size(); ++index)
        words.kinds[index] = format::toUtf8(format::kindLegend(model::kWeaveKinds[index]));
    words.comparison = format::toUtf8(comparison(snapshot, zone));
    words.source = format::toUtf8(sourceLine(format::fromUtf8(snapshot.brandName), snapshot.asOf, zone));
    words.coverage = format::toUtf8(coverage(snapshot));
    return words;
}

report::StackedBarsSpec weaveChart(const app::OverviewSnapshot& snapshot, const QTimeZone& zone) {
    auto chart =
        report::weaveChart(snapshot.weave, snapshot.asOf, snapshot.weekly, weaveWords(snapshot, zone));
    chart.notes = noteMarks(chart.grid.names, snapshot.notes);
    return chart;
}

} // namespace weft::panels
