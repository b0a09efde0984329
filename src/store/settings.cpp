// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/query_rows.h"

namespace weft::store {

base::Result<std::optional<std::string>> readSetting(Database& database, std::string_view key) {
    const auto statement = database.prepare("SELECT value FROM setting WHERE key = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, key);
    return firstRow(**statement, [](const Statement& row) { return std::string(row.text(0)); });
}

base::Status writeSetting(Database& database, std::string_view key, std::string_view value) {
    const auto statement = database.prepare("INSERT INTO setting (key, value) VALUES (?1, ?2) "
                                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, key).bind(2, value).run();
}

} // namespace weft::store
