// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/query_rows.h"
#include "store/sqlite_error.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <memory>

namespace weft::store {

namespace {

base::Status applyOne(Database& database, std::string_view sql, int version) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto done = database.execute(sql); !done) return done;
    if (auto done = database.execute(fmt::format("PRAGMA user_version = {}", version)); !done) return done;
    return transaction->commit();
}

} // namespace

base::Result<int> readSchemaVersion(Database& database) {
    const auto statement = database.prepare("PRAGMA user_version");
    if (!statement) return base::fail(statement.error());
    const auto version =
        firstRow(**statement, [](const Statement& row) { return static_cast<int>(row.integer(0)); });
    if (!version) return base::fail(version.error());
    return version->value_or(0);
}

base::Status migrate(Database& database, Migrations migrations) {
    const auto version = readSchemaVersion(database);
    if (!version) return base::fail(version.error());
    for (auto next = static_cast<std::size_t>(*version); next < migrations.size(); ++next)
        if (auto done = applyOne(database, migrations[next], static_cast<int>(next) + 1); !done) return done;
    return {};
}

base::Status copyDatabase(Database& database, const std::filesystem::path& target) {
    auto copy = Database::open(target, Database::Mode::Create);
    if (!copy) return base::fail(std::move(copy.error()));
    sqlite3_backup* backup = sqlite3_backup_init(copy->handle(), "main", database.handle(), "main");
    if (backup == nullptr) return base::fail(copy->lastError(target.string()));
    const int result = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE)
        return base::fail(sqliteError(result, target.string(), sqlite3_errstr(result)));
    // As a file of its own, without a log beside it.
    return copy->execute("PRAGMA journal_mode = DELETE");
}

} // namespace weft::store
