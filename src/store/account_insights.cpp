// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_insights.h"

#include "store/counter_columns.h"
#include "store/instants.h"
#include "store/posts_writing.h"
#include "store/query_rows.h"

namespace weft::store {

using model::AccountInsight;
using model::Measured;

namespace {

base::Result<std::optional<Measured>> newestValue(Database& database, std::int64_t accountId,
                                                  const AccountInsight& insight) {
    const auto statement = database.prepare(
        "SELECT value, why FROM account_insight WHERE account_id = ?1 AND metric = ?2 AND period = ?3 "
        "AND ifnull(end_ms, -1) = ifnull(?4, -1) AND key = ?5 ORDER BY taken_ms DESC LIMIT 1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, insight.metric).bind(3, insight.period);
    (*statement)->bind(4, optionalMs(insight.endTime)).bind(5, insight.key);
    return firstRow(**statement, [](const Statement& row) {
        return measuredFrom(row.optionalInteger(0), row.optionalInteger(1));
    });
}

base::Status addValue(Database& database, std::int64_t accountId, const AccountInsight& insight,
                      base::Instant takenAt) {
    const auto statement = database.prepare("INSERT OR REPLACE INTO account_insight (account_id, metric, "
                                            "period, end_ms, key, taken_ms, value, why) "
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, insight.metric).bind(3, insight.period);
    (*statement)->bind(4, optionalMs(insight.endTime)).bind(5, insight.key).bind(6, base::toMs(takenAt));
    return (*statement)->bind(7, insight.value.value()).bind(8, reasonColumn(insight.value)).run();
}

} // namespace

base::Status saveAccountInsights(Database& database, std::int64_t accountId,
                                 std::span<const AccountInsight> insights, base::Instant takenAt) {
    for (const auto& insight : insights) {
        const auto held = newestValue(database, accountId, insight);
        if (!held) return base::fail(held.error());
        if (*held == insight.value) continue;
        if (auto ok = addValue(database, accountId, insight, takenAt); !ok) return ok;
    }
    return {};
}

base::Result<std::vector<AccountInsight>> readAccountInsights(Database& database, std::int64_t accountId,
                                                              base::Instant asOf) {
    // With max(), SQLite takes the other columns from the row that holds the maximum.
    const auto statement = database.prepare(
        "SELECT metric, period, end_ms, key, value, why, max(taken_ms) FROM account_insight "
        "WHERE account_id = ?1 AND taken_ms <= ?2 GROUP BY metric, period, ifnull(end_ms, -1), key "
        "ORDER BY metric, period, ifnull(end_ms, -1), key");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, base::toMs(asOf));
    std::vector<AccountInsight> insights;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        insights.push_back({std::string(row.text(0)), std::string(row.text(1)), optionalInstant(row, 2),
                            std::string(row.text(3)),
                            measuredFrom(row.optionalInteger(4), row.optionalInteger(5))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return insights;
}

} // namespace weft::store
