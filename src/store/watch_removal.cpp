// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_changes.h"
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

base::Result<bool> removeWatch(Database& database, std::int64_t watchId, base::Instant at) {
    const auto watch = readWatch(database, watchId);
    if (!watch) return base::fail(watch.error());
    if (!*watch) return false;
    if (auto ok = removeStates(database, watchId); !ok) return base::fail(std::move(ok.error()));
    for (const auto* sql : {"DELETE FROM watch_hit WHERE watch_id = ?1", "DELETE FROM watch WHERE id = ?1"}) {
        const auto statement = database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        if (auto ok = (*statement)->bind(1, watchId).run(); !ok) return base::fail(std::move(ok.error()));
    }
    const QueryChange change{at, QueryChangeKind::Removed, (*watch)->kind, (*watch)->term};
    if (auto ok = noteQueryChange(database, change); !ok) return base::fail(std::move(ok.error()));
    return true;
}

} // namespace weft::store
