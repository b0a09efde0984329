// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_progress.h"

#include "store/query_rows.h"

namespace weft::store {

namespace {

/// Rows of imports that were stopped and never gone on with; more are not kept.
base::Status dropOldest(Database& database) {
    const auto statement =
        database.prepare("DELETE FROM import_progress WHERE fingerprint NOT IN (SELECT fingerprint FROM "
                         "import_progress ORDER BY written_ms DESC, fingerprint LIMIT 20)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->run();
}

} // namespace

base::Result<std::optional<ImportProgress>> readImportProgress(Database& database,
                                                               const std::string& fingerprint) {
    const auto statement =
        database.prepare("SELECT line, records, skipped, posts_seen, posts_new, posts_changed "
                         "FROM import_progress WHERE fingerprint = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, fingerprint);
    return firstRow(**statement, [&](const Statement& row) {
        return ImportProgress{fingerprint, row.integer(0), row.integer(1), row.integer(2),
                              SaveCounts{row.integer(3), row.integer(4), row.integer(5)}};
    });
}

base::Status writeImportProgress(Database& database, const ImportProgress& progress, base::Instant now) {
    const auto statement = database.prepare(
        "INSERT OR REPLACE INTO import_progress (fingerprint, line, records, skipped, posts_seen, posts_new, "
        "posts_changed, written_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, progress.fingerprint)
        .bind(2, progress.line)
        .bind(3, progress.records)
        .bind(4, progress.skipped)
        .bind(5, progress.counts.seen)
        .bind(6, progress.counts.added)
        .bind(7, progress.counts.changed)
        .bind(8, base::toMs(now));
    if (auto ok = (*statement)->run(); !ok) return ok;
    return dropOldest(database);
}

base::Status dropImportProgress(Database& database, const std::string& fingerprint) {
    const auto statement = database.prepare("DELETE FROM import_progress WHERE fingerprint = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, fingerprint).run();
}

} // namespace weft::store
