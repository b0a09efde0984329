// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources_rows.h"

#include "format/errors.h"
#include "format/handles.h"
#include "format/numbers.h"
#include "format/sources.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace weft::models {

namespace {

Cell nameCell(const app::SourceRow& source, bool withAccount) {
    Cell cell{.text = format::sourceTitle(source), .look = Look::Strong};
    const QString handle = format::handleName(source.account);
    cell.toolTip = QCoreApplication::translate("sources", "Collected with %1").arg(handle);
    QStringList asides;
    if (source.paused) asides += QCoreApplication::translate("sources", "paused", "of a source");
    if (withAccount) asides += handle;
    cell.aside = asides.join(QStringLiteral(" · "));
    return cell;
}

Cell coverageCell(const app::SourceRow& source, base::Instant now, const QTimeZone& zone) {
    Cell cell{.text = format::coverageWords(source.coverage)};
    cell.toolTip = cell.text;
    const QDate today = format::localDate(now, zone);
    const auto days = static_cast<std::int64_t>(source.coverage.size());
    for (std::int64_t day = 0; day < days; ++day) {
        const auto index = static_cast<std::size_t>(day);
        const auto reason = index < source.reasons.size() ? source.reasons[index] : std::nullopt;
        cell.days.append({source.coverage[index],
                          QCoreApplication::translate("sources", "%1 · %2", "date, what was seen of it")
                              .arg(format::fullDate(today.addDays(day - days + 1)),
                                   format::gapSentence(source.coverage[index], reason))});
    }
    return cell;
}

Cell postsCell(const app::SourceRow& source, const QTimeZone& zone) {
    // Numbers about posts bring no posts.
    if (source.key.stage == "counters" || source.key.stage == "account")
        return {.text = QStringLiteral("—"), .alignRight = true};
    Cell cell{.text = format::count(source.posts), .alignRight = true};
    if (source.oldest)
        cell.toolTip = QCoreApplication::translate("sources", "The oldest is of %1")
                           .arg(format::fullDate(format::localDate(*source.oldest, zone)));
    return cell;
}

Cell lastCell(const app::SourceRow& source, base::Instant now, const QTimeZone& zone) {
    Cell cell{.look = Look::Quiet};
    cell.text = source.lastSuccessAt ? format::since(*source.lastSuccessAt, now) : format::dash();
    cell.toolTip = source.lastSuccessAt ? format::fullDateTime(*source.lastSuccessAt, zone)
                                        : QCoreApplication::translate("sources", "Not collected yet");
    if (!source.error) return cell;
    cell.look = Look::Late;
    cell.toolTip = QStringLiteral("%1\n%2 %3\n%4")
                       .arg(cell.toolTip, format::errorSentence(source.error->code),
                            format::errorRemedy(source.error->code), format::errorDetail(*source.error));
    return cell;
}

Cell nextCell(const app::SourceRow& source, base::Instant now, const QTimeZone& zone) {
    if (source.nextAt)
        return {.text = format::until(*source.nextAt, now),
                .look = Look::Quiet,
                .toolTip = format::fullDateTime(*source.nextAt, zone)};
    return {.text = format::dash(),
            .look = Look::Quiet,
            .toolTip = source.paused ? QCoreApplication::translate("sources", "Paused")
                                     : QCoreApplication::translate("sources", "Nothing is planned")};
}

} // namespace

Rows sourceRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("sources", "Source"),
                           QCoreApplication::translate("sources", "Coverage"),
                           QCoreApplication::translate("sources", "Posts"),
                           QCoreApplication::translate("sources", "Last", "column: last success"),
                           QCoreApplication::translate("sources", "Next", "column: next run"),
                           QCoreApplication::translate("sources", "Cost a day")},
                .rightAligned = {false, false, true, false, false, true},
                .rows = {}};
    const bool manyAccounts = std::ranges::any_of(snapshot.sources, [&snapshot](const auto& source) {
        return source.account != snapshot.sources.front().account;
    });
    for (const app::SourceRow& source : snapshot.sources) {
        Row row;
        row.id = QStringLiteral("%1/%2/%3")
                     .arg(QString::number(source.key.accountId), format::fromUtf8(source.key.stage),
                          format::fromUtf8(source.key.subject));
        row.cells.push_back(nameCell(source, manyAccounts));
        row.cells.push_back(coverageCell(source, now, zone));
        row.cells.push_back(postsCell(source, zone));
        row.cells.push_back(lastCell(source, now, zone));
        row.cells.push_back(nextCell(source, now, zone));
        row.cells.push_back(
            {.text = source.paused ? format::dash() : format::dailyCost(source),
             .look = Look::Quiet,
             .toolTip =
                 QCoreApplication::translate("sources", "As planned: %1").arg(format::wholeDailyCost(source)),
             .alignRight = true});
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
