// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instants.h"
#include "store/query_rows.h"
#include "store/source_visits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::store {

namespace {

constexpr std::array<std::pair<GapReason, std::string_view>, 4> kReasons{{
    {GapReason::NotRunning, "not-running"},
    {GapReason::NotReached, "not-reached"},
    {GapReason::Failed, "failed"},
    {GapReason::Budget, "budget"},
}};

/// A reason of another version is still a gap.
GapReason reasonFromName(std::string_view name) {
    const auto* found = std::ranges::find(kReasons, name, &decltype(kReasons)::value_type::second);
    return found == kReasons.end() ? GapReason::Failed : found->first;
}

/// Binds what tells the gaps of one source, reason and kind apart: ?1 to ?5.
Statement& bindKind(Statement& statement, const CoverageGap& gap, bool caughtUp) {
    return statement.bind(1, gap.key.accountId)
        .bind(2, gap.key.stage)
        .bind(3, gap.key.subject)
        .bind(4, gapReasonName(gap.reason))
        .bind(5, std::int64_t{caughtUp});
}

constexpr std::string_view kOfKind = "account_id = ?1 AND stage = ?2 AND subject = ?3 AND reason = ?4 AND "
                                     "caught_up = ?5";

/// The range together with the gaps of its kind that touch it, which are removed.
base::Result<base::TimeRange> absorbTouching(Database& database, const CoverageGap& gap) {
    static const auto touching = std::string(kOfKind) + " AND until_ms >= ?6 AND since_ms <= ?7";
    static const auto findSql = "SELECT min(since_ms), max(until_ms) FROM coverage_gap WHERE " + touching;
    static const auto dropSql = "DELETE FROM coverage_gap WHERE " + touching;
    const auto find = database.prepare(findSql);
    if (!find) return base::fail(find.error());
    bindKind(**find, gap, gap.caughtUp)
        .bind(6, base::toMs(gap.range.since))
        .bind(7, base::toMs(gap.range.until));
    const auto held = firstRow(**find, [](const Statement& row) {
        return std::pair(optionalInstant(row, 0), optionalInstant(row, 1));
    });
    if (!held) return base::fail(held.error());
    auto range = gap.range;
    if (!*held || !(*held)->first || !(*held)->second) return range;
    range.since = std::min(range.since, *(*held)->first);
    range.until = std::max(range.until, *(*held)->second);
    const auto drop = database.prepare(dropSql);
    if (!drop) return base::fail(drop.error());
    bindKind(**drop, gap, gap.caughtUp)
        .bind(6, base::toMs(gap.range.since))
        .bind(7, base::toMs(gap.range.until));
    if (auto ok = (*drop)->run(); !ok) return base::fail(std::move(ok.error()));
    return range;
}

/// What was missing and lies wholly within a time that was caught up is not missing any more.
base::Status dropCaughtUp(Database& database, const CoverageGap& gap) {
    static const auto sql =
        "DELETE FROM coverage_gap WHERE " + std::string(kOfKind) + " AND since_ms >= ?6 AND until_ms <= ?7";
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    return bindKind(**statement, gap, false)
        .bind(6, base::toMs(gap.range.since))
        .bind(7, base::toMs(gap.range.until))
        .run();
}

base::Status insertGap(Database& database, const CoverageGap& gap, const base::TimeRange& range) {
    const auto statement = database.prepare(
        "INSERT INTO coverage_gap (account_id, stage, subject, reason, caught_up, since_ms, until_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement) return base::fail(statement.error());
    return bindKind(**statement, gap, gap.caughtUp)
        .bind(6, base::toMs(range.since))
        .bind(7, base::toMs(range.until))
        .run();
}

base::Status dropOldest(Database& database, const SourceKey& key) {
    const auto statement = database.prepare(
        "DELETE FROM coverage_gap WHERE account_id = ?1 AND stage = ?2 AND subject = ?3 AND until_ms < "
        "(SELECT until_ms FROM coverage_gap WHERE account_id = ?1 AND stage = ?2 AND subject = ?3 "
        "ORDER BY until_ms DESC LIMIT 1 OFFSET 999)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, key.accountId).bind(2, key.stage).bind(3, key.subject).run();
}

} // namespace

std::string_view gapReasonName(GapReason reason) {
    const auto* found = std::ranges::find(kReasons, reason, &decltype(kReasons)::value_type::first);
    return found == kReasons.end() ? "failed" : found->second;
}

base::Status addGap(Database& database, const CoverageGap& gap) {
    if (gap.range.empty())
        return base::fail(base::ErrorCode::BadArgument, gap.key.stage, "a gap ends after it begins");
    const auto range = absorbTouching(database, gap);
    if (!range) return base::fail(range.error());
    if (gap.caughtUp)
        if (auto ok = dropCaughtUp(database, gap); !ok) return ok;
    if (auto ok = insertGap(database, gap, *range); !ok) return ok;
    return dropOldest(database, gap.key);
}

base::Result<std::vector<CoverageGap>> listGaps(Database& database, std::int64_t accountId,
                                                base::Instant since) {
    const auto statement =
        database.prepare("SELECT stage, subject, since_ms, until_ms, reason, caught_up FROM coverage_gap "
                         "WHERE account_id = ?1 AND until_ms > ?2 ORDER BY since_ms, id");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, base::toMs(since));
    std::vector<CoverageGap> gaps;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        gaps.push_back({{accountId, std::string(row.text(0)), std::string(row.text(1))},
                        {instant(row, 2), instant(row, 3)},
                        reasonFromName(row.text(4)),
                        row.integer(5) != 0});
    });
    if (!read) return base::fail(std::move(read.error()));
    return gaps;
}

} // namespace weft::store
