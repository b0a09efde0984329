// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/error_columns.h"
#include "store/instants.h"
#include "store/query_rows.h"
#include "store/source_visits.h"

#include <algorithm>

namespace weft::store {

base::Status addEvent(Database& database, const SourceEvent& event) {
    const auto add = database.prepare("INSERT INTO source_event (at_ms, account_id, stage, subject, "
                                      "posts_new, error_code, error_where, error_detail) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!add) return base::fail(add.error());
    (*add)
        ->bind(1, base::toMs(event.at))
        .bind(2, event.key.accountId)
        .bind(3, event.key.stage)
        .bind(4, event.key.subject)
        .bind(5, event.postsNew);
    bindErrorColumns(**add, 6, event.error);
    if (auto ok = (*add)->run(); !ok) return ok;
    const auto drop =
        database.prepare("DELETE FROM source_event WHERE id <= (SELECT max(id) FROM source_event) - 2000");
    if (!drop) return base::fail(drop.error());
    return (*drop)->run();
}

base::Result<std::vector<SourceEvent>> listEvents(Database& database, int limit) {
    const auto statement =
        database.prepare("SELECT at_ms, account_id, stage, subject, posts_new, error_code, error_where, "
                         "error_detail FROM source_event ORDER BY id DESC LIMIT ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, std::int64_t{std::max(limit, 0)});
    std::vector<SourceEvent> events;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        events.push_back({instant(row, 0),
                          {row.integer(1), std::string(row.text(2)), std::string(row.text(3))},
                          row.integer(4),
                          readErrorColumns(row, 5)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return events;
}

} // namespace weft::store
