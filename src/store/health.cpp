// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/posts_reading.h"
#include "store/query_rows.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <system_error>

namespace weft::store {

namespace {

base::Status findDamage(Database& database, std::vector<std::string>& problems) {
    const auto statement = database.prepare("PRAGMA integrity_check(20)");
    if (!statement) return base::fail(statement.error());
    return forEachRow(**statement, [&](const Statement& row) {
        if (row.text(0) != "ok") problems.emplace_back(row.text(0));
    });
}

base::Status findLooseEnds(Database& database, std::vector<std::string>& problems) {
    const auto statement = database.prepare("PRAGMA foreign_key_check");
    if (!statement) return base::fail(statement.error());
    return forEachRow(**statement, [&](const Statement& row) {
        problems.push_back(fmt::format("table {}, row {}: what it names in table {} is missing", row.text(0),
                                       row.isNull(1) ? "?" : std::string(row.text(1)), row.text(2)));
    });
}

} // namespace

base::Result<FileHealth> checkHealth(Database& database) {
    FileHealth health;
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(database.path(), failed);
    health.bytes = failed ? 0 : static_cast<std::int64_t>(bytes);
    const auto version = readSchemaVersion(database);
    if (!version) return base::fail(version.error());
    health.schema = *version;
    // A check that stumbles over damage has found what it was looking for.
    const auto note = [&](const base::Error& error) -> base::Status {
        if (error.code != base::ErrorCode::StoreCorrupt) return base::fail(error);
        health.problems.push_back(error.detail);
        return {};
    };
    const auto counts = readCounts(database);
    if (counts) {
        health.posts = counts->posts;
        health.people = counts->people;
    } else if (auto ok = note(counts.error()); !ok) {
        return base::fail(std::move(ok.error()));
    }
    for (auto* check : {findDamage, findLooseEnds}) {
        const auto done = check(database, health.problems);
        if (done) continue;
        if (auto ok = note(done.error()); !ok) return base::fail(std::move(ok.error()));
    }
    return health;
}

} // namespace weft::store
