// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

void bindPage(Statement& statement, std::int64_t accountId, const std::optional<OwnPostKey>& after,
              int limit) {
    statement.bind(1, accountId).bind(4, static_cast<std::int64_t>(limit));
    if (after) statement.bind(2, base::toMs(after->createdAt)).bind(3, after->id);
}

} // namespace

base::Result<std::vector<ThreadState>> listOwnThreads(Database& database, std::int64_t accountId,
                                                      const std::optional<OwnPostKey>& after, int limit) {
    const auto statement = database.prepare(
        "SELECT post.id, post.created_ms, "
        "max(post.created_ms, ifnull((SELECT max(created_ms) FROM post AS reply WHERE reply.root_id = "
        "post.id), 0)), "
        "whole.finished_ms, whole.cursor IS NOT NULL, pending.finished_ms FROM account "
        "JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
        "JOIN post ON post.author = person.seq "
        "LEFT JOIN checkpoint AS whole ON whole.account_id = account.id AND whole.stage = 'conversation' "
        "AND whole.subject = post.id "
        "LEFT JOIN checkpoint AS pending ON pending.account_id = account.id AND pending.stage = 'pending' "
        "AND pending.subject = post.id "
        "WHERE account.id = ?1 AND post.parent_id IS NULL AND post.is_reply IS NOT 1 "
        "AND media_type <> 'repost' AND reposted_id IS NULL AND gone_ms IS NULL "
        "AND (?2 IS NULL OR (post.created_ms, post.id) < (?2, ?3)) "
        "ORDER BY post.created_ms DESC, post.id DESC LIMIT ?4");
    if (!statement) return base::fail(statement.error());
    bindPage(**statement, accountId, after, limit);
    std::vector<ThreadState> threads;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        threads.push_back({std::string(row.text(0)), instant(row, 1), instant(row, 2),
                           optionalInstant(row, 3), row.integer(4) != 0, optionalInstant(row, 5)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return threads;
}

base::Result<std::vector<CounterState>> listOwnCounterStates(Database& database, std::int64_t accountId,
                                                             const std::optional<OwnPostKey>& after,
                                                             int limit) {
    const auto statement = database.prepare(
        "SELECT post.id, created_ms, last_read_ms FROM account "
        "JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
        "JOIN post ON post.author = person.seq LEFT JOIN counter_check ON counter_check.post_seq = post.seq "
        "WHERE account.id = ?1 AND media_type <> 'repost' AND reposted_id IS NULL AND gone_ms IS NULL "
        "AND (?2 IS NULL OR (created_ms, post.id) < (?2, ?3)) "
        "ORDER BY created_ms DESC, post.id DESC LIMIT ?4");
    if (!statement) return base::fail(statement.error());
    bindPage(**statement, accountId, after, limit);
    std::vector<CounterState> states;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        states.push_back({std::string(row.text(0)), instant(row, 1), optionalInstant(row, 2)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return states;
}

} // namespace weft::store
