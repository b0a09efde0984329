// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_import.h"

#include "store/brands.h"
#include "store/change_log.h"
#include "store/migrations.h"
#include "store/query_rows.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"

#include <fmt/format.h>

#include <array>

namespace weft::store {

namespace {

constexpr std::string_view kMark = "bulk_import";

/// Those that writing posts does not read by.
constexpr std::array kReadingOnly{"post_by_parent",   "post_by_root",  "post_by_tag",
                                  "post_by_language", "post_by_shape", "mention_by_handle"};

/// What many new posts want of a connection, and what it has otherwise. What is written refers to the post
/// that was written just before it.
constexpr std::string_view kManyPosts =
    "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 32768; PRAGMA foreign_keys = OFF";
constexpr std::string_view kFewPosts =
    "PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 8192; PRAGMA foreign_keys = ON";

/// Gathers 16 MB of words before they are written, and leaves merging for later.
constexpr std::string_view kGatherWords =
    "INSERT INTO post_text (post_text, rank) VALUES ('hashsize', 16777216); "
    "INSERT INTO post_text (post_text, rank) VALUES ('automerge', 0)";
constexpr std::string_view kMergeWords =
    "INSERT INTO post_text (post_text, rank) VALUES ('hashsize', 1048576); "
    "INSERT INTO post_text (post_text, rank) VALUES ('automerge', 4)";

base::Result<bool> hasIndex(Database& database, std::string_view name) {
    const auto statement = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, name);
    const auto found = firstRow(**statement, [](const Statement&) { return true; });
    if (!found) return base::fail(found.error());
    return found->has_value();
}

/// The statement that makes an index, as the newest migration that knows it has it.
std::string_view definitionOf(std::string_view name) {
    const auto wanted = fmt::format("CREATE INDEX {} ON ", name);
    std::string_view definition;
    for (const std::string_view sql : schemaMigrations())
        if (const auto at = sql.find(wanted); at != std::string_view::npos)
            definition = sql.substr(at, sql.find(';', at) - at);
    return definition;
}

base::Status restoreIndexes(Database& database) {
    for (const std::string_view name : kReadingOnly) {
        const auto held = hasIndex(database, name);
        if (!held) return base::fail(held.error());
        const auto definition = definitionOf(name);
        if (*held || definition.empty()) continue;
        if (auto ok = database.execute(definition); !ok) return ok;
    }
    return {};
}

base::Status takeAway(Database& database) {
    if (auto ok = writeSetting(database, kMark, "1"); !ok) return ok;
    if (auto ok = markRollupsStale(database); !ok) return ok;
    if (auto ok = database.execute(kGatherWords); !ok) return ok;
    for (const auto* name : kReadingOnly)
        if (auto ok = database.execute(fmt::format("DROP INDEX IF EXISTS {}", name)); !ok) return ok;
    return {};
}

} // namespace

base::Result<bool> isBulkImport(Database& database) {
    const auto mark = readSetting(database, kMark);
    if (!mark) return base::fail(mark.error());
    return mark->has_value();
}

base::Result<bool> isWorthBulkImport(Database& database, std::int64_t added) {
    if (added == 0) return false;
    // Putting back what a bulk takes away costs about as much as adding an eighth of all posts.
    const std::int64_t most = 8 * added;
    const auto statement = database.prepare("SELECT count(*) FROM (SELECT 1 FROM post LIMIT ?1)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, most + 1);
    const auto held = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!held) return base::fail(held.error());
    return held->value_or(0) <= most;
}

base::Status beginBulkImport(Database& database) {
    const auto bulk = isBulkImport(database);
    if (!bulk) return base::fail(bulk.error());
    if (*bulk) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = takeAway(database); !ok) return ok;
    if (auto ok = transaction->commit(); !ok) return ok;
    return database.execute(kManyPosts);
}

base::Status mendBulkImport(Database& database) {
    const auto bulk = isBulkImport(database);
    if (!bulk) return base::fail(bulk.error());
    if (!*bulk) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = restoreIndexes(database); !ok) return ok;
    if (auto ok = database.execute(kMergeWords); !ok) return ok;
    const auto forget = database.prepare("DELETE FROM setting WHERE key = ?1");
    if (!forget) return base::fail(forget.error());
    if (auto ok = (*forget)->bind(1, kMark).run(); !ok) return ok;
    if (auto ok = restartChangeLog(database); !ok) return ok;
    return transaction->commit();
}

base::Status endBulkImport(Database& database, base::Instant now) {
    auto done = mendBulkImport(database);
    if (done) done = refreshRollups(database, now);
    if (auto ok = database.execute(kFewPosts); !ok && done) done = std::move(ok);
    if (!done) return done;
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace weft::store
