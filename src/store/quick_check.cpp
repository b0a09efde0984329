// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick_check.h"

#include "store/brands.h"
#include "store/query_rows.h"

#include <fmt/format.h>

#include <charconv>

namespace weft::store {

namespace {

constexpr std::string_view kCheckedKey = "checked_ms";
constexpr std::string_view kFoundKey = "check_found";

} // namespace

base::Result<std::vector<std::string>> tablesToCheck(Database& database) {
    const auto statement = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT "
                                            "LIKE 'CREATE VIRTUAL%' ORDER BY name");
    if (!statement) return base::fail(statement.error());
    std::vector<std::string> tables;
    auto read = forEachRow(**statement, [&](const Statement& row) { tables.emplace_back(row.text(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return tables;
}

base::Result<std::string> checkTable(Database& database, const std::string& table) {
    const auto statement = database.prepare(fmt::format("PRAGMA quick_check(\"{}\")", table));
    if (!statement) return base::fail(statement.error());
    const auto first = firstRow(**statement, [](const Statement& row) { return std::string(row.text(0)); });
    if (!first && first.error().code == base::ErrorCode::StoreCorrupt) return first.error().detail;
    if (!first) return base::fail(first.error());
    return first->value_or("ok") == "ok" ? std::string{} : **first;
}

base::Result<std::optional<QuietFinding>> readQuietFinding(Database& database) {
    const auto at = readSetting(database, kCheckedKey);
    if (!at) return base::fail(at.error());
    if (!*at) return std::optional<QuietFinding>{};
    const auto problem = readSetting(database, kFoundKey);
    if (!problem) return base::fail(problem.error());
    std::int64_t ms = 0;
    std::from_chars((*at)->data(), (*at)->data() + (*at)->size(), ms);
    return std::optional(QuietFinding{base::instantFromMs(ms), problem->value_or("")});
}

base::Status writeQuietFinding(Database& database, const QuietFinding& finding) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = writeSetting(database, kCheckedKey, std::to_string(base::toMs(finding.at))); !ok) return ok;
    if (auto ok = writeSetting(database, kFoundKey, finding.problem); !ok) return ok;
    return transaction->commit();
}

} // namespace weft::store
