// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instants.h"
#include "store/query_rows.h"
#include "store/source_visits.h"

#include <string>

namespace weft::store {

namespace {

constexpr std::string_view kOwn =
    "account JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
    "JOIN post ON post.author = person.seq JOIN sighting ON sighting.post_seq = post.seq "
    "WHERE account.id = ?1 AND ?2 = '' AND source = ";

constexpr std::string_view kFound =
    "(SELECT DISTINCT post_seq FROM watch JOIN watch_hit ON watch_hit.watch_id = watch.id "
    "WHERE watch.account_id = ?1 AND (?2 = '' OR CAST(watch.id AS TEXT) = ?2) AND watch.kind ";

/// The posts that a source gave first: ?1 is the account, ?2 the subject. Whose they are is told by the posts
/// themselves, because a sighting knows no account. Empty for sources that give none.
std::string fromOf(std::string_view stage) {
    if (stage == "threads" || stage == "replies" || stage == "ghosts")
        return std::string(kOwn) + "'" + std::string(stage) + "'";
    if (stage == "mentions")
        return "account JOIN mention ON mention.handle = account.handle_folded "
               "JOIN post ON post.seq = mention.post_seq JOIN sighting ON sighting.post_seq = post.seq "
               "WHERE account.id = ?1 AND ?2 = '' AND source = 'mentions'";
    if (stage == "conversations")
        return "account JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
               "JOIN post AS root ON root.author = person.seq JOIN post ON post.root_id = root.id "
               "JOIN sighting ON sighting.post_seq = post.seq "
               "WHERE account.id = ?1 AND (?2 = '' OR root.id = ?2) AND source = 'conversation'";
    if (stage == "search")
        return std::string(kFound) + "<> 'profile') AS hit JOIN post ON post.seq = hit.post_seq";
    if (stage == "profiles")
        return std::string(kFound) + "= 'profile') AS hit JOIN post ON post.seq = hit.post_seq";
    return {};
}

} // namespace

base::Result<SourceTotals> totalsOf(Database& database, const SourceKey& key) {
    SourceTotals totals;
    const auto from = fromOf(key.stage);
    if (from.empty()) return totals;
    const auto statement = database.prepare("SELECT count(*), min(post.created_ms) FROM " + from);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, key.accountId).bind(2, key.subject);
    auto read = forEachRow(**statement, [&](const Statement& row) {
        totals = {row.integer(0), optionalInstant(row, 1)};
    });
    if (!read) return base::fail(std::move(read.error()));
    return totals;
}

} // namespace weft::store
