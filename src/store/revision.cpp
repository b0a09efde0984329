// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revision.h"

#include "store/query_rows.h"

namespace weft::store {

base::Result<std::int64_t> readRevision(Database& database) {
    const auto statement =
        database.prepare("SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'revision'");
    if (!statement) return base::fail(statement.error());
    const auto value = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!value) return base::fail(value.error());
    return value->value_or(0);
}

base::Status raiseRevision(Database& database) {
    const auto statement =
        database.prepare("INSERT INTO setting (key, value) VALUES ('revision', '1') ON CONFLICT (key) "
                         "DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->run();
}

} // namespace weft::store
