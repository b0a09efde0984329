// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/totals.h"

#include "store/query_rows.h"

#include <fmt/format.h>

namespace weft::store {

std::string threadsTotal(std::int64_t brandId) {
    return fmt::format("threads of brand {}", brandId);
}

base::Result<std::int64_t> readTotal(Database& database, std::string_view name) {
    const auto statement = database.prepare("SELECT value FROM total WHERE name = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, name);
    const auto value = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!value) return base::fail(value.error());
    return value->value_or(0);
}

base::Status addToTotal(Database& database, std::string_view name, std::int64_t change) {
    if (change == 0) return {};
    const auto statement =
        database.prepare("INSERT INTO total (name, value) VALUES (?1, ?2) "
                         "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, name).bind(2, change).run();
}

} // namespace weft::store
