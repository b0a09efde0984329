// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"
#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

/// What a list holds is told by the posts themselves, because one post may come by several lists and
/// accounts.
constexpr std::string_view kStates =
    "WITH own AS (SELECT post.* FROM account "
    "JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
    "JOIN post ON post.author = person.seq WHERE account.id = ?1), "
    "held (place, stage, posts) AS ("
    "SELECT 1, 'threads', count(*) FROM own WHERE parent_id IS NULL AND is_reply IS NOT 1 UNION ALL "
    "SELECT 2, 'conversation', count(*) FROM post JOIN sighting ON post_seq = seq "
    "WHERE source = 'conversation' AND root_id IN (SELECT id FROM own) UNION ALL "
    "SELECT 3, 'replies', count(*) FROM own WHERE parent_id IS NOT NULL OR is_reply = 1 UNION ALL "
    "SELECT 4, 'mentions', count(*) FROM mention JOIN account ON mention.handle = handle_folded "
    "JOIN sighting ON sighting.post_seq = mention.post_seq WHERE account.id = ?1 AND source = 'mentions') "
    "SELECT stage, posts, (SELECT max(finished_ms) FROM checkpoint "
    "WHERE account_id = ?1 AND checkpoint.stage = held.stage) FROM held ORDER BY place";

} // namespace

base::Result<std::vector<SourceState>> listSourceStates(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare(kStates);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<SourceState> states;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        states.push_back({std::string(row.text(0)), row.integer(1), optionalInstant(row, 2)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return states;
}

} // namespace weft::store
