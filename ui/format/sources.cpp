// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/sources.h"

#include "format/stages.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace weft::format {

namespace {

/// Plural forms take an int; counts beyond it all read alike.
int plural(std::int64_t value) {
    return static_cast<int>(std::min<std::int64_t>(value, 1'000'000'000));
}

QString span(base::Instant from, base::Instant to) {
    const auto length = std::chrono::floor<std::chrono::seconds>(to - from);
    if (length < std::chrono::minutes{1})
        return QCoreApplication::translate("sources", "now", "in a narrow column");
    // Hours stand without their minutes here.
    if (length >= std::chrono::hours{1} && length < std::chrono::hours{48})
        return duration(std::chrono::floor<std::chrono::hours>(length));
    return duration(length);
}

} // namespace

QString watchTitle(store::WatchKind kind, std::string_view term) {
    switch (kind) {
    case store::WatchKind::Word:
        return QCoreApplication::translate("sources", "“%1”", "words that are watched").arg(fromUtf8(term));
    case store::WatchKind::Tag:
        return QCoreApplication::translate("sources", "#%1 (tag)").arg(fromUtf8(term));
    case store::WatchKind::Profile:
        break;
    }
    return QCoreApplication::translate("sources", "@%1 (profile)").arg(fromUtf8(term));
}

QString sourceTitle(const app::SourceRow& row) {
    if (row.watchKind) return watchTitle(*row.watchKind, row.term);
    return stageTitle(std::string_view(row.key.stage));
}

QString searches(std::int64_t number) {
    return QCoreApplication::translate("sources", "%Ln search(es)", nullptr, plural(number));
}

QString lookups(std::int64_t number) {
    return QCoreApplication::translate("sources", "%Ln look-up(s)", nullptr, plural(number));
}

QString calls(std::int64_t number) {
    return QCoreApplication::translate("sources", "%Ln call(s)", nullptr, plural(number));
}

QString dailyCost(const app::SourceRow& row) {
    if (row.searchesADay > 0) return searches(row.searchesADay);
    if (row.lookupsADay > 0) return lookups(row.lookupsADay);
    return calls(row.callsADay);
}

QString wholeDailyCost(const app::SourceRow& row) {
    QStringList parts;
    if (row.searchesADay > 0) parts += searches(row.searchesADay);
    if (row.lookupsADay > 0) parts += lookups(row.lookupsADay);
    if (row.callsADay > 0 || parts.isEmpty()) parts += calls(row.callsADay);
    return parts.join(QStringLiteral(", "));
}

QString budgetTitle(collect::BudgetKind kind) {
    switch (kind) {
    case collect::BudgetKind::Searches:
        return QCoreApplication::translate("sources", "Searches");
    case collect::BudgetKind::Lookups:
        return QCoreApplication::translate("sources", "Profile look-ups");
    case collect::BudgetKind::Calls:
        return QCoreApplication::translate("sources", "Calls");
    case collect::BudgetKind::Replies:
        return QCoreApplication::translate("sources", "Replies published");
    case collect::BudgetKind::Deletes:
        break;
    }
    return QCoreApplication::translate("sources", "Posts deleted");
}

QString gapSentence(app::Coverage coverage, std::optional<store::GapReason> reason) {
    if (coverage == app::Coverage::Seen) return QCoreApplication::translate("sources", "seen");
    const QString what = coverage == app::Coverage::Late
                             ? QCoreApplication::translate("sources", "read later than planned")
                             : QCoreApplication::translate("sources", "not seen");
    if (!reason) return what;
    QString why;
    switch (*reason) {
    case store::GapReason::NotRunning:
        why = QCoreApplication::translate("sources", "nobody collected");
        break;
    case store::GapReason::NotReached:
        why = QCoreApplication::translate("sources", "Threads gave less than what had happened");
        break;
    case store::GapReason::Failed:
        why = QCoreApplication::translate("sources", "collecting failed");
        break;
    case store::GapReason::Budget:
        why = QCoreApplication::translate("sources", "the budget did not allow it");
        break;
    }
    return QCoreApplication::translate("sources", "%1: %2", "not seen: why").arg(what, why);
}

QString coverageWords(const std::vector<app::Coverage>& days) {
    const auto number = [&days](app::Coverage coverage) {
        return static_cast<int>(std::ranges::count(days, coverage));
    };
    const int seenDays = number(app::Coverage::Seen);
    const QString seen = QCoreApplication::translate("sources", "%Ln day(s) seen", nullptr, seenDays);
    return QCoreApplication::translate("sources", "%1, %2 late, %3 not seen", "days of a coverage strip")
        .arg(seen)
        .arg(number(app::Coverage::Late))
        .arg(number(app::Coverage::NotSeen));
}

QString since(base::Instant instant, base::Instant now) {
    return span(instant, now);
}

QString until(base::Instant instant, base::Instant now) {
    return span(now, instant);
}

} // namespace weft::format
