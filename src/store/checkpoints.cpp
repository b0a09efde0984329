// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

base::Result<Checkpoint> readCheckpoint(Database& database, std::int64_t accountId, std::string_view stage,
                                        std::string_view subject) {
    const auto statement =
        database.prepare("SELECT cursor, pass_newest_ms, reached_ms, finished_ms FROM checkpoint "
                         "WHERE account_id = ?1 AND stage = ?2 AND subject = ?3");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, stage).bind(3, subject);
    auto held = firstRow(**statement, [](const Statement& row) {
        return Checkpoint{row.optionalText(0), optionalInstant(row, 1), optionalInstant(row, 2),
                          optionalInstant(row, 3)};
    });
    if (!held) return base::fail(std::move(held.error()));
    return held->value_or(Checkpoint{});
}

base::Status writeCheckpoint(Database& database, std::int64_t accountId, std::string_view stage,
                             std::string_view subject, const Checkpoint& checkpoint) {
    const auto statement = database.prepare(
        "INSERT INTO checkpoint (account_id, stage, subject, cursor, pass_newest_ms, reached_ms, "
        "finished_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (account_id, stage, subject) DO UPDATE SET "
        "cursor = excluded.cursor, pass_newest_ms = excluded.pass_newest_ms, reached_ms = "
        "excluded.reached_ms, "
        "finished_ms = excluded.finished_ms");
    if (!statement) return base::fail(statement.error());
    return (*statement)
        ->bind(1, accountId)
        .bind(2, stage)
        .bind(3, subject)
        .bind(4, checkpoint.cursor)
        .bind(5, optionalMs(checkpoint.passNewest))
        .bind(6, optionalMs(checkpoint.reachedAt))
        .bind(7, optionalMs(checkpoint.finishedAt))
        .run();
}

} // namespace weft::store
