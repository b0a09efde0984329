// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollups.h"

#include "store/post_seq.h"
#include "store/query_rows.h"
#include "store/revision.h"
#include "store/rollup/rollup_update.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/totals.h"

#include <fmt/format.h>

namespace weft::store {

namespace {

constexpr std::int64_t kPostsAtATime = 20'000;

constexpr std::string_view kDrop =
    "DROP TABLE IF EXISTS link; DROP TABLE IF EXISTS ghost_thread; DROP TABLE IF EXISTS orphan; "
    "DROP TABLE IF EXISTS brand_thread; DROP TABLE IF EXISTS day_sheet; DROP TABLE IF EXISTS label; "
    "DROP TABLE IF EXISTS total";

base::Status makeTables(Database& database, base::Instant now) {
    if (auto ok = markRollupsStale(database); !ok) return ok;
    if (auto ok = database.execute(kDrop); !ok) return ok;
    if (auto ok = database.execute(rollupSchema()); !ok) return ok;
    return writeHorizon(database, now);
}

/// Posts after one with a number, oldest first.
base::Result<std::vector<RollupPost>> readPosts(Database& database, std::int64_t after, base::Instant until) {
    static const auto sql =
        fmt::format("SELECT {} FROM post WHERE seq > ?1 AND seq < ?2 ORDER BY seq LIMIT {}", kRollupColumns,
                    kPostsAtATime);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, after).bind(2, seqBefore(until));
    std::vector<RollupPost> posts;
    auto read =
        forEachRow(**statement, [&](const Statement& row) { posts.push_back(readRollupColumns(row)); });
    if (!read) return base::fail(std::move(read.error()));
    return posts;
}

/// Takes the next posts in; the number of the last, or 0 at the end.
base::Result<std::int64_t> takeSome(Database& database, std::int64_t after, base::Instant now) {
    auto posts = readPosts(database, after, now);
    if (!posts) return base::fail(std::move(posts.error()));
    if (posts->empty()) return 0;
    const auto last = posts->back().seq;
    RollupUpdate update(database, now, RollupUpdate::Mode::Rebuilding);
    if (auto ok = update.take(*std::move(posts)); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = update.finish(); !ok) return base::fail(std::move(ok.error()));
    return last;
}

base::Status countAll(Database& database) {
    for (const auto& [name, table] : {std::pair{kPostsTotal, "post"}, std::pair{kPeopleTotal, "person"}}) {
        const auto statement = database.prepare(fmt::format("SELECT count(*) FROM {}", table));
        if (!statement) return base::fail(statement.error());
        const auto count = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
        if (!count) return base::fail(count.error());
        if (auto ok = addToTotal(database, name, count->value_or(0)); !ok) return ok;
    }
    return {};
}

base::Status finish(Database& database) {
    if (auto ok = countAll(database); !ok) return ok;
    return markRollupsFresh(database);
}

template<typename Work>
base::Status inTransaction(Database& database, Work work) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    if (auto ok = work(); !ok) return ok;
    return transaction->commit();
}

/// One attempt; says whether nobody else has changed the posts meanwhile.
base::Result<bool> tryRebuild(Database& database, base::Instant now) {
    std::int64_t revision = 0;
    auto begun = inTransaction(database, [&]() -> base::Status {
        const auto held = readRevision(database);
        if (!held) return base::fail(held.error());
        revision = *held;
        return makeTables(database, now);
    });
    if (!begun) return base::fail(std::move(begun.error()));
    std::int64_t last = 0;
    bool ended = false;
    while (!ended) {
        auto taken = inTransaction(database, [&]() -> base::Status {
            const auto next = takeSome(database, last, now);
            if (!next) return base::fail(next.error());
            ended = *next == 0;
            last = *next;
            return {};
        });
        if (!taken) return base::fail(std::move(taken.error()));
    }
    bool alone = false;
    auto done = inTransaction(database, [&]() -> base::Status {
        const auto held = readRevision(database);
        if (!held) return base::fail(held.error());
        alone = *held == revision;
        return alone ? finish(database) : base::Status{};
    });
    if (!done) return base::fail(std::move(done.error()));
    return alone;
}

/// Whether posts that are in no rollup have come of age.
base::Result<bool> someAreDue(Database& database, base::Instant now) {
    const auto horizon = readHorizon(database);
    if (!horizon) return base::fail(horizon.error());
    const auto statement = database.prepare("SELECT 1 FROM post WHERE seq > ?1 AND seq < ?2 LIMIT 1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(*horizon)).bind(2, seqBefore(now));
    const auto found = firstRow(**statement, [](const Statement&) { return true; });
    if (!found) return base::fail(found.error());
    return found->has_value();
}

} // namespace

base::Status rebuildRollups(Database& database, base::Instant now) {
    while (true) {
        const auto done = tryRebuild(database, now);
        if (!done) return base::fail(done.error());
        if (*done) return {};
    }
}

base::Status rebuildRollupsWithin(Database& database, base::Instant now) {
    const auto fresh = rollupsAreFresh(database);
    if (!fresh) return base::fail(fresh.error());
    if (!*fresh) return {};
    if (auto ok = makeTables(database, now); !ok) return ok;
    std::int64_t last = 0;
    do {
        const auto next = takeSome(database, last, now);
        if (!next) return base::fail(next.error());
        last = *next;
    } while (last != 0);
    return finish(database);
}

base::Status refreshRollups(Database& database, base::Instant now) {
    const auto fresh = rollupsAreFresh(database);
    if (!fresh) return base::fail(fresh.error());
    if (!*fresh) return rebuildRollups(database, now);
    const auto due = someAreDue(database, now);
    if (!due) return base::fail(due.error());
    if (!*due) return {};
    return inTransaction(database, [&] { return RollupUpdate(database, now).finish(); });
}

} // namespace weft::store
