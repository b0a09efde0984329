// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_seq.h"
#include "store/query_rows.h"
#include "store/revision.h"
#include "store/source_totals.h"
#include "store/watches.h"

#include <algorithm>
#include <string>

namespace weft::store {

using base::ErrorCode;

namespace {

base::Result<std::int64_t> seqOf(Database& database, const std::string& postId) {
    const auto statement = database.prepare("SELECT seq FROM post WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postId);
    const auto seq = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!seq) return base::fail(seq.error());
    if (!*seq) return base::fail(ErrorCode::BadArgument, "post " + postId, "this post is not held");
    return **seq;
}

base::Result<bool> addHit(Database& database, std::int64_t watchId, std::int64_t postSeq, base::Instant at) {
    const auto statement =
        database.prepare("INSERT INTO watch_hit (watch_id, post_seq, first_seen_ms) VALUES (?1, ?2, ?3) "
                         "ON CONFLICT (watch_id, post_seq) DO NOTHING");
    if (!statement) return base::fail(statement.error());
    auto ok = (*statement)->bind(1, watchId).bind(2, postSeq).bind(3, base::toMs(at)).run();
    if (!ok) return base::fail(std::move(ok.error()));
    return database.changes() > 0;
}

base::Status noteRank(Database& database, std::int64_t watchId, std::int64_t postSeq, int rank,
                      base::Instant at) {
    const auto statement =
        database.prepare("UPDATE watch_hit SET top_rank = min(ifnull(top_rank, ?3), ?3), top_seen_ms = "
                         "max(ifnull(top_seen_ms, ?4), ?4) WHERE watch_id = ?1 AND post_seq = ?2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, watchId).bind(2, postSeq).bind(3, std::int64_t{rank});
    return (*statement)->bind(4, base::toMs(at)).run();
}

base::Status checkHits(Database& database, std::int64_t watchId, std::span<const std::string> postIds,
                       std::span<const int> ranks) {
    if (!ranks.empty() && ranks.size() != postIds.size())
        return base::fail(ErrorCode::BadArgument, "watch", "every popular post needs its place");
    if (std::ranges::any_of(ranks, [](int rank) { return rank < 1; }))
        return base::fail(ErrorCode::BadArgument, "watch", "places are counted from 1");
    const auto statement = database.prepare("SELECT 1 FROM watch WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, watchId);
    const auto found = firstRow(**statement, [](const Statement&) { return true; });
    if (!found) return base::fail(found.error());
    if (!*found) return base::fail(ErrorCode::BadArgument, "watch", "there is no such watch");
    return {};
}

base::Status addToWatch(Database& database, std::int64_t watchId, const SourceTotals& more) {
    const auto statement = database.prepare(
        "SELECT account_id, iif(kind = 'profile', 'profiles', 'search') FROM watch WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, watchId);
    const auto key = firstRow(**statement, [&](const Statement& row) {
        return SourceKey{row.integer(0), std::string(row.text(1)), std::to_string(watchId)};
    });
    if (!key) return base::fail(key.error());
    return *key ? addToSource(database, **key, more) : base::Status{};
}

} // namespace

base::Result<std::int64_t> addWatchHits(Database& database, std::int64_t watchId,
                                        std::span<const std::string> postIds, std::span<const int> ranks,
                                        base::Instant at) {
    if (auto ok = checkHits(database, watchId, postIds, ranks); !ok) return base::fail(std::move(ok.error()));
    SourceTotals added;
    for (std::size_t i = 0; i < postIds.size(); ++i) {
        const auto seq = seqOf(database, postIds[i]);
        if (!seq) return seq;
        const auto isNew = addHit(database, watchId, *seq, at);
        if (!isNew) return base::fail(isNew.error());
        if (*isNew) {
            ++added.posts;
            added.oldest = std::min(added.oldest.value_or(instantOfSeq(*seq)), instantOfSeq(*seq));
        }
        if (ranks.empty()) continue;
        if (auto ok = noteRank(database, watchId, *seq, ranks[i], at); !ok)
            return base::fail(std::move(ok.error()));
    }
    if (added.posts == 0) return 0;
    if (auto ok = addToWatch(database, watchId, added); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = raiseRevision(database); !ok) return base::fail(std::move(ok.error()));
    return added.posts;
}

} // namespace weft::store
