// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"

#include "store/brands.h"
#include "store/bulk_import.h"
#include "store/instants.h"
#include "store/post_seq.h"
#include "store/query_rows.h"
#include "store/revision.h"

namespace weft::store {

namespace {

/// A post that lost its number since it was noted has a row under the new one.
constexpr std::string_view kAdd =
    "INSERT INTO post_change (post_seq, revision, taken_ms) SELECT seq, ?2, ?3 FROM post WHERE seq = ?1 "
    "ON CONFLICT (post_seq) DO UPDATE SET revision = excluded.revision, taken_ms = iif(excluded.taken_ms IS "
    "NULL, taken_ms, max(excluded.taken_ms, ifnull(taken_ms, excluded.taken_ms)))";

/// The newest revision that is too old to be kept.
constexpr std::string_view kOldest =
    "SELECT revision FROM post_change ORDER BY revision DESC LIMIT 1 OFFSET ?1";

constexpr std::string_view kRaiseSetting =
    "INSERT INTO setting (key, value) VALUES (?1, CAST(?2 AS TEXT)) ON CONFLICT (key) DO UPDATE SET value = "
    "CAST(max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER)) AS TEXT)";

base::Status raiseSetting(Database& database, std::string_view key, std::int64_t least) {
    const auto statement = database.prepare(kRaiseSetting);
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, key).bind(2, least).run();
}

base::Status noteReading(Database& database, std::optional<std::int64_t> takenMs) {
    return takenMs ? raiseSetting(database, "changes_read_ms", *takenMs) : base::Status{};
}

/// What a query for the newest moment of a reading finds; nothing when there was none.
base::Status noteFound(Database& database, Statement& newest) {
    const auto takenMs = firstRow(newest, [](const Statement& row) { return row.optionalInteger(0); });
    if (!takenMs) return base::fail(takenMs.error());
    return noteReading(database, takenMs->value_or(std::nullopt));
}

/// Rows up to a revision leave the log, and with them goes the promise to tell of the readings in them.
base::Status dropUntil(Database& database, std::int64_t revision) {
    const auto readings = database.prepare(
        "SELECT max(taken_ms) FROM post_change WHERE revision <= ?1 AND taken_ms IS NOT NULL");
    if (!readings) return base::fail(readings.error());
    (*readings)->bind(1, revision);
    if (auto ok = noteFound(database, **readings); !ok) return ok;
    const auto drop = database.prepare("DELETE FROM post_change WHERE revision <= ?1");
    if (!drop) return base::fail(drop.error());
    if (auto ok = (*drop)->bind(1, revision).run(); !ok) return ok;
    return raiseSetting(database, "changes_since", revision);
}

base::Status prune(Database& database) {
    const auto statement = database.prepare(kOldest);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, kLoggedPosts);
    const auto oldest = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!oldest) return base::fail(oldest.error());
    return *oldest ? dropUntil(database, **oldest) : base::Status{};
}

base::Result<std::int64_t> raisedRevision(Database& database) {
    if (auto ok = raiseRevision(database); !ok) return base::fail(std::move(ok.error()));
    return readRevision(database);
}

base::Status add(Database& database, std::span<const std::int64_t> postSeqs,
                 std::optional<std::int64_t> takenMs) {
    const auto revision = raisedRevision(database);
    if (!revision) return base::fail(revision.error());
    if (postSeqs.empty()) return {};
    const auto bulk = isBulkImport(database);
    if (!bulk) return base::fail(bulk.error());
    // The counters of the import itself bear the times of their posts.
    if (*bulk) return noteReading(database, takenMs);
    const auto statement = database.prepare(kAdd);
    if (!statement) return base::fail(statement.error());
    for (const auto seq : postSeqs)
        if (auto ok = (*statement)->bind(1, seq).bind(2, *revision).bind(3, takenMs).run(); !ok) return ok;
    return *revision % kRevisionsBetweenPruning == 0 ? prune(database) : base::Status{};
}

} // namespace

base::Status logChangedPosts(Database& database, std::span<const std::int64_t> postSeqs) {
    return add(database, postSeqs, std::nullopt);
}

base::Status logCounters(Database& database, std::int64_t postSeq, base::Instant takenAt) {
    const bool datedLikePost = instantOfSeq(postSeq) == takenAt;
    return add(database, std::span(&postSeq, 1),
               datedLikePost ? std::nullopt : std::optional(base::toMs(takenAt)));
}

base::Status restartChangeLog(Database& database, std::optional<base::Instant> newestReading) {
    const auto revision = raisedRevision(database);
    if (!revision) return base::fail(revision.error());
    if (auto ok = noteReading(database, optionalMs(newestReading)); !ok) return ok;
    return dropUntil(database, *revision);
}

base::Status beginChangeLog(Database& database) {
    const auto readings =
        database.prepare("SELECT max(taken_ms) FROM counter_snapshot WHERE taken_ms <> post_seq >> 20");
    if (!readings) return base::fail(readings.error());
    if (auto ok = noteFound(database, **readings); !ok) return ok;
    return restartChangeLog(database);
}

} // namespace weft::store
