// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tombstones.h"

#include "store/change_log.h"
#include "store/cleaning.h"
#include "store/post_change.h"
#include "store/query_rows.h"

#include <algorithm>

namespace weft::store {

namespace {

/// A reply that was written here lies in the outbox too.
base::Status eraseSentText(Database& database, const std::string& postId) {
    const auto statement = database.prepare("UPDATE outgoing SET text = '' WHERE post_id = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, postId).run();
}

} // namespace

base::Result<bool> markGone(Database& database, const std::string& postId, base::Instant at) {
    const auto held = findRecord(database, postId);
    if (!held) return base::fail(held.error());
    if (!*held || (*held)->goneAt) return false;
    ForgottenPeople forgotten(database);
    RollupUpdate rollups(database, at);
    auto ok = writeTombstone(database, forgotten, rollups, **held, at);
    if (ok) ok = rollups.finish();
    if (ok) ok = eraseSentText(database, postId);
    if (ok) ok = noteStaleWords(database);
    if (ok) ok = logChangedPosts(database, std::span(&(*held)->seq, 1));
    if (!ok) return base::fail(std::move(ok.error()));
    return true;
}

base::Result<std::vector<std::string>> listUnseen(Database& database, const std::string& rootId,
                                                  base::Instant passBegan, int limit) {
    const auto statement =
        database.prepare("SELECT post.id FROM post JOIN sighting ON sighting.post_seq = post.seq "
                         "WHERE root_id = ?1 AND post.id <> ?1 AND gone_ms IS NULL AND last_seen_ms < ?2 "
                         "ORDER BY last_seen_ms, post.id LIMIT ?3");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, rootId).bind(2, base::toMs(passBegan)).bind(3, std::int64_t{std::max(limit, 0)});
    std::vector<std::string> ids;
    auto read = forEachRow(**statement, [&](const Statement& row) { ids.emplace_back(row.text(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return ids;
}

} // namespace weft::store
