// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_totals.h"

#include "store/instants.h"
#include "store/query_rows.h"

#include <string>

namespace weft::store {

namespace {

/// The stage whose totals a source counts into; empty when none shows it.
std::string_view stageOf(Source source) {
    switch (source) {
    case Source::OwnThreads:
    case Source::OwnReplies:
    case Source::GhostPosts:
    case Source::Mentions:
        return sourceName(source);
    case Source::Conversation:
        return "conversations";
    case Source::Search:
    case Source::Profile:
    case Source::Pending:
    case Source::Sent:
    case Source::Import:
        break;
    }
    return {};
}

} // namespace

base::Result<SourceTotals> totalsOf(Database& database, const SourceKey& key) {
    const auto statement =
        database.prepare("SELECT posts, oldest_ms FROM source_total WHERE account_id = ?1 AND stage = ?2 "
                         "AND subject = ?3");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, key.accountId).bind(2, key.stage).bind(3, key.subject);
    const auto totals = firstRow(**statement, [](const Statement& row) {
        return SourceTotals{row.integer(0), optionalInstant(row, 1)};
    });
    if (!totals) return base::fail(totals.error());
    return totals->value_or(SourceTotals{});
}

base::Status addToSource(Database& database, const SourceKey& key, const SourceTotals& more) {
    if (more.posts == 0 || !more.oldest) return {};
    const auto statement = database.prepare(
        "INSERT INTO source_total (account_id, stage, subject, posts, oldest_ms) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (account_id, stage, subject) DO UPDATE SET posts = posts + excluded.posts, "
        "oldest_ms = min(oldest_ms, excluded.oldest_ms)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, key.accountId).bind(2, key.stage).bind(3, key.subject).bind(4, more.posts);
    return (*statement)->bind(5, optionalMs(more.oldest)).run();
}

base::Result<SaveCounts> saveCollected(Database& database, std::int64_t accountId,
                                       std::span<const model::Post> posts, Source source,
                                       base::Instant seenAt) {
    const auto counts = savePosts(database, posts, source, seenAt);
    if (!counts) return counts;
    const auto stage = stageOf(source);
    if (stage.empty()) return counts;
    const SourceKey key{accountId, std::string(stage), {}};
    if (auto ok = addToSource(database, key, {counts->added, counts->oldestAdded}); !ok)
        return base::fail(std::move(ok.error()));
    return counts;
}

base::Status countSourcesAnew(Database& database) {
    return database.execute("DELETE FROM source_total; "
                            "INSERT INTO source_total (account_id, stage, subject, posts, oldest_ms) "
                            "SELECT account_id, stage, subject, posts, oldest_ms FROM source_count");
}

} // namespace weft::store
