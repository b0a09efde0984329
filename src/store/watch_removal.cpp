// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_rows.h"
#include "store/watches.h"

#include <string>

namespace weft::store {

namespace {

base::Status removeStates(Database& database, std::int64_t watchId) {
    for (const auto* table : {"checkpoint", "source_visit", "coverage_gap", "source_event", "source_total"}) {
        const auto statement =
            database.prepare(std::string("DELETE FROM ") + table +
                             " WHERE stage IN ('search', 'profiles') AND subject = CAST(?1 AS TEXT) AND "
                             "account_id = (SELECT account_id FROM watch WHERE id = ?1)");
        if (!statement) return base::fail(statement.error());
        if (auto ok = (*statement)->bind(1, watchId).run(); !ok) return ok;
    }
    return {};
}

} // namespace

base::Result<bool> removeWatch(Database& database, std::int64_t watchId) {
    if (auto ok = removeStates(database, watchId); !ok) return base::fail(std::move(ok.error()));
    for (const auto* sql : {"DELETE FROM watch_hit WHERE watch_id = ?1", "DELETE FROM watch WHERE id = ?1"}) {
        const auto statement = database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        if (auto ok = (*statement)->bind(1, watchId).run(); !ok) return base::fail(std::move(ok.error()));
    }
    return database.changes() > 0;
}

} // namespace weft::store
