// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"
#include "store/error_columns.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

Run readRun(const Statement& row) {
    Run run;
    run.id = row.integer(0);
    run.kind = row.text(1);
    run.startedAt = instant(row, 2);
    run.endedAt = optionalInstant(row, 3);
    run.requests = row.integer(4);
    run.postsSeen = row.integer(5);
    run.postsNew = row.integer(6);
    run.postsChanged = row.integer(7);
    run.complete = row.integer(8) != 0;
    run.error = readErrorColumns(row, 9);
    return run;
}

} // namespace

base::Result<std::int64_t> beginRun(Database& database, std::string_view kind, base::Instant startedAt) {
    const auto statement = database.prepare("INSERT INTO run (kind, started_ms) VALUES (?1, ?2)");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, kind).bind(2, base::toMs(startedAt)).run(); !ok)
        return base::fail(std::move(ok.error()));
    return database.lastInsertRowId();
}

base::Status finishRun(Database& database, const Run& run) {
    const auto statement = database.prepare(
        "UPDATE run SET ended_ms = ?2, requests = ?3, posts_seen = ?4, posts_new = ?5, "
        "posts_changed = ?6, complete = ?7, error_code = ?8, error_where = ?9, error_detail = ?10 "
        "WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, run.id)
        .bind(2, optionalMs(run.endedAt))
        .bind(3, run.requests)
        .bind(4, run.postsSeen)
        .bind(5, run.postsNew)
        .bind(6, run.postsChanged)
        .bind(7, std::int64_t{run.complete});
    bindErrorColumns(**statement, 8, run.error);
    auto done = (*statement)->run();
    if (done && database.changes() == 0)
        return base::fail(base::ErrorCode::BadArgument, "run", "there is no such run");
    return done;
}

base::Result<std::vector<Run>> listRuns(Database& database, int limit) {
    const auto statement = database.prepare(
        "SELECT id, kind, started_ms, ended_ms, requests, posts_seen, posts_new, posts_changed, "
        "complete, error_code, error_where, error_detail FROM run ORDER BY id DESC LIMIT ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, std::int64_t{limit});
    std::vector<Run> runs;
    auto read = forEachRow(**statement, [&](const Statement& row) { runs.push_back(readRun(row)); });
    if (!read) return base::fail(std::move(read.error()));
    return runs;
}

base::Status addSkipped(Database& database, std::int64_t runId, const SkippedItem& item) {
    const auto statement =
        database.prepare("INSERT INTO skipped (run_id, place, reason) VALUES (?1, ?2, ?3)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, runId).bind(2, item.where).bind(3, item.reason).run();
}

base::Result<std::vector<SkippedItem>> listSkipped(Database& database, std::int64_t runId) {
    const auto statement =
        database.prepare("SELECT place, reason FROM skipped WHERE run_id = ?1 ORDER BY id");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, runId);
    std::vector<SkippedItem> items;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        items.push_back({std::string(row.text(0)), std::string(row.text(1))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return items;
}

} // namespace weft::store
