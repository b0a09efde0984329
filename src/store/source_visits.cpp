// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_visits.h"

#include "store/error_columns.h"
#include "store/instants.h"
#include "store/query_rows.h"

#include <fmt/format.h>

namespace weft::store {

namespace {

constexpr std::string_view kSelect =
    "SELECT account_id, stage, subject, attempted_ms, succeeded_ms, covered_since_ms, error_ms, error_code, "
    "error_where, error_detail FROM source_visit WHERE account_id = ?1";

SourceVisit readVisitRow(const Statement& row) {
    return {{row.integer(0), std::string(row.text(1)), std::string(row.text(2))},
            optionalInstant(row, 3),
            optionalInstant(row, 4),
            optionalInstant(row, 5),
            readErrorColumns(row, 7),
            optionalInstant(row, 6)};
}

} // namespace

base::Result<std::optional<SourceVisit>> readVisit(Database& database, const SourceKey& key) {
    static const auto sql = fmt::format("{} AND stage = ?2 AND subject = ?3", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, key.accountId).bind(2, key.stage).bind(3, key.subject);
    return firstRow(**statement, readVisitRow);
}

base::Status writeVisit(Database& database, const SourceVisit& visit) {
    const auto statement = database.prepare(
        "INSERT OR REPLACE INTO source_visit (account_id, stage, subject, attempted_ms, succeeded_ms, "
        "covered_since_ms, error_ms, error_code, error_where, error_detail) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, visit.key.accountId)
        .bind(2, visit.key.stage)
        .bind(3, visit.key.subject)
        .bind(4, optionalMs(visit.attemptedAt))
        .bind(5, optionalMs(visit.succeededAt))
        .bind(6, optionalMs(visit.coveredSince))
        .bind(7, optionalMs(visit.errorAt));
    bindErrorColumns(**statement, 8, visit.error);
    return (*statement)->run();
}

base::Result<std::vector<SourceVisit>> listVisits(Database& database, std::int64_t accountId) {
    static const auto sql = fmt::format("{} ORDER BY stage, subject", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<SourceVisit> visits;
    auto read = forEachRow(**statement, [&](const Statement& row) { visits.push_back(readVisitRow(row)); });
    if (!read) return base::fail(std::move(read.error()));
    return visits;
}

} // namespace weft::store
