// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

base::Result<std::vector<ThreadState>> listOwnThreads(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare(
        "SELECT thread.root_id, started_ms, last_post_ms, finished_ms, cursor IS NOT NULL FROM account "
        "JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
        "JOIN post ON post.author = person.seq JOIN thread ON thread.root_id = post.id "
        "LEFT JOIN checkpoint ON checkpoint.account_id = account.id AND stage = 'conversation' "
        "AND subject = post.id "
        "WHERE account.id = ?1 AND media_type <> 'repost' AND reposted_id IS NULL "
        "ORDER BY started_ms DESC, thread.root_id DESC");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<ThreadState> threads;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        threads.push_back({std::string(row.text(0)), instant(row, 1), instant(row, 2),
                           optionalInstant(row, 3), row.integer(4) != 0});
    });
    if (!read) return base::fail(std::move(read.error()));
    return threads;
}

base::Result<std::vector<CounterState>> listOwnCounterStates(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare(
        "SELECT post.id, created_ms, last_read_ms FROM account "
        "JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
        "JOIN post ON post.author = person.seq LEFT JOIN counter_check ON counter_check.post_seq = post.seq "
        "WHERE account.id = ?1 AND media_type <> 'repost' AND reposted_id IS NULL "
        "ORDER BY created_ms DESC, post.id DESC");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<CounterState> states;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        states.push_back({std::string(row.text(0)), instant(row, 1), optionalInstant(row, 2)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return states;
}

} // namespace weft::store
