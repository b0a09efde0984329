// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instants.h"
#include "store/query_rows.h"
#include "store/source_visits.h"

#include <algorithm>
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

/// The times of all the posts of a source, oldest first.
base::Result<std::vector<base::Instant>> timesOf(Database& database, const SourceKey& key) {
    std::vector<base::Instant> times;
    const auto from = fromOf(key.stage);
    if (from.empty()) return times;
    const auto statement = database.prepare("SELECT post.created_ms FROM " + from);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, key.accountId).bind(2, key.subject);
    auto read = forEachRow(**statement, [&](const Statement& row) { times.push_back(instant(row, 0)); });
    if (!read) return base::fail(std::move(read.error()));
    std::ranges::sort(times);
    return times;
}

} // namespace

base::Result<std::vector<std::int64_t>> countPostsOf(Database& database, const SourceKey& key,
                                                     const std::vector<base::TimeRange>& ranges) {
    const auto times = timesOf(database, key);
    if (!times) return base::fail(times.error());
    std::vector<std::int64_t> counts;
    for (const auto& range : ranges) {
        const auto first = std::ranges::lower_bound(*times, range.since);
        const auto last = std::ranges::lower_bound(*times, std::max(range.since, range.until));
        counts.push_back(last - first);
    }
    return counts;
}

base::Result<SourceTotals> totalsOf(Database& database, const SourceKey& key) {
    const auto times = timesOf(database, key);
    if (!times) return base::fail(times.error());
    if (times->empty()) return SourceTotals{};
    return SourceTotals{static_cast<std::int64_t>(times->size()), times->front()};
}

} // namespace weft::store
