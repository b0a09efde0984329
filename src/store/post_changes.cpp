// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_changes.h"

#include "store/brands.h"
#include "store/bulk_import.h"
#include "store/counter_columns.h"
#include "store/post_seq.h"
#include "store/post_table_loading.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"
#include "store/revision.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>

namespace weft::store {

namespace {

/// What was written after a revision, whose counters were read after a moment, and whose time came since.
constexpr std::string_view kChanged = "(SELECT post_seq FROM post_change WHERE revision > ?1 "
                                      "UNION SELECT post_seq FROM post_change WHERE taken_ms > ?2 "
                                      "UNION SELECT seq FROM post WHERE seq >= ?3 AND seq < ?4) AS changed";

/// What a reader holds, and what it is to hold.
struct Step {
    std::int64_t revision = 0;
    base::Instant after{};
    base::Instant asOf{};
};

base::Result<std::optional<std::int64_t>> readNumber(Database& database, std::string_view key) {
    const auto text = readSetting(database, key);
    if (!text) return base::fail(text.error());
    if (!*text) return std::nullopt;
    std::int64_t number = 0;
    std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), number);
    return number;
}

/// Whether the log tells all that a reader lacks.
base::Result<bool> reachesBack(Database& database, const Step& step, std::int64_t revision) {
    // A file that was put in the place of another may have a past of its own.
    if (step.asOf < step.after || step.revision > revision) return false;
    const auto bulk = isBulkImport(database);
    if (!bulk) return base::fail(bulk.error());
    if (*bulk) return false;
    const auto since = readNumber(database, "changes_since");
    if (!since) return base::fail(since.error());
    const auto readMs = readNumber(database, "changes_read_ms");
    if (!readMs) return base::fail(readMs.error());
    return *since && *readMs && step.revision >= **since && base::toMs(step.after) >= **readMs;
}

base::Result<Statement*> prepareFor(Database& database, const Step& step, std::string_view sql) {
    auto statement = database.prepare(sql);
    if (!statement) return statement;
    const bool moved = step.after < step.asOf;
    // Counters as of a moment are those at it, too; posts as of a moment are those before.
    (*statement)
        ->bind(1, step.revision)
        .bind(2, moved ? base::toMs(step.after) : std::numeric_limits<std::int64_t>::max())
        .bind(3, seqBefore(step.after))
        .bind(4, moved ? seqBefore(step.asOf + std::chrono::milliseconds{1}) : seqBefore(step.after));
    return statement;
}

base::Result<model::PostTable> readRows(Database& database, const Step& step) {
    static const auto peopleSql =
        fmt::format("SELECT seq, handle FROM person WHERE seq IN (SELECT post.author FROM {} "
                    "CROSS JOIN post ON post.seq = changed.post_seq)",
                    kChanged);
    static const auto postsSql =
        fmt::format("SELECT {} FROM {} CROSS JOIN post ON post.seq = changed.post_seq "
                    "WHERE post.seq < ?5",
                    kPostTableColumns, kChanged);
    static const auto mentionsSql =
        fmt::format("SELECT mention.post_seq, mention.handle FROM {} CROSS JOIN mention "
                    "ON mention.post_seq = changed.post_seq ORDER BY 1, 2",
                    kChanged);
    const auto people = prepareFor(database, step, peopleSql);
    if (!people) return base::fail(people.error());
    const auto posts = prepareFor(database, step, postsSql);
    if (!posts) return base::fail(posts.error());
    (*posts)->bind(5, seqBefore(step.asOf));
    const auto mentions = prepareFor(database, step, mentionsSql);
    if (!mentions) return base::fail(mentions.error());
    return buildPostTable(**people, **posts, **mentions);
}

base::Result<std::vector<model::PostCounters>> readCounters(Database& database, const Step& step) {
    static const auto sql =
        fmt::format("SELECT post.id, {} FROM {} CROSS JOIN post ON post.seq = changed.post_seq CROSS JOIN "
                    "counter_snapshot AS snapshot ON snapshot.post_seq = changed.post_seq WHERE taken_ms = "
                    "(SELECT max(taken_ms) FROM counter_snapshot AS any_snapshot "
                    "WHERE any_snapshot.post_seq = changed.post_seq AND any_snapshot.taken_ms <= ?5)",
                    kCounterColumns, kChanged);
    const auto statement = prepareFor(database, step, sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(5, base::toMs(step.asOf));
    return readPostCounters(**statement);
}

} // namespace

base::Result<std::optional<ChangedPosts>> readChangedPosts(Database& database, std::int64_t sinceRevision,
                                                           base::Instant after, base::Instant asOf) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto revision = readRevision(database);
    if (!revision) return base::fail(revision.error());
    const Step step{sinceRevision, after, asOf};
    const auto whole = reachesBack(database, step, *revision);
    if (!whole) return base::fail(whole.error());
    if (!*whole) return std::nullopt;
    auto posts = readRows(database, step);
    if (!posts) return base::fail(std::move(posts.error()));
    auto counters = readCounters(database, step);
    if (!counters) return base::fail(std::move(counters.error()));
    return ChangedPosts{*revision, *std::move(posts), *std::move(counters)};
}

} // namespace weft::store
