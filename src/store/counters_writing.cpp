// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"
#include "store/counter_columns.h"
#include "store/posts_writing.h"
#include "store/query_rows.h"
#include "store/rollup/brand_threads.h"

#include <fmt/format.h>

namespace weft::store {

using model::Counters;

namespace {

base::Status noteRead(Database& database, std::int64_t postSeq, base::Instant readAt) {
    const auto statement = database.prepare(
        "INSERT INTO counter_check (post_seq, last_read_ms) VALUES (?1, ?2) ON CONFLICT (post_seq) "
        "DO UPDATE SET last_read_ms = max(last_read_ms, excluded.last_read_ms)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, postSeq).bind(2, base::toMs(readAt)).run();
}

base::Status addSnapshot(Database& database, std::int64_t postSeq, const Counters& counters,
                         base::Instant takenAt) {
    static const auto sql =
        fmt::format("INSERT OR REPLACE INTO counter_snapshot (post_seq, taken_ms, {}) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                    kCounterColumns);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postSeq).bind(2, base::toMs(takenAt));
    const auto count = static_cast<int>(model::kMetrics.size());
    for (int i = 0; i < count; ++i) {
        const auto& measured = counters[model::kMetrics[static_cast<std::size_t>(i)]];
        (*statement)->bind(3 + i, measured.value()).bind(3 + count + i, reasonColumn(measured));
    }
    return (*statement)->run();
}

base::Result<std::int64_t> seqOf(Database& database, const std::string& postId) {
    const auto statement = database.prepare("SELECT seq FROM post WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postId);
    const auto seq = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!seq) return base::fail(seq.error());
    if (!*seq) return base::fail(base::ErrorCode::BadArgument, "post " + postId, "this post is not held");
    return **seq;
}

} // namespace

base::Status addFirstCounters(Database& database, std::int64_t postSeq, const Counters& counters,
                              base::Instant takenAt) {
    if (auto ok = noteRead(database, postSeq, takenAt); !ok) return ok;
    return addSnapshot(database, postSeq, counters, takenAt);
}

base::Status moveFirstCounters(Database& database, std::int64_t postSeq, base::Instant from,
                               base::Instant to) {
    for (const auto* sql :
         {"UPDATE OR REPLACE counter_snapshot SET taken_ms = ?3 WHERE post_seq = ?1 AND taken_ms = ?2",
          "UPDATE counter_check SET last_read_ms = ?3 WHERE post_seq = ?1 AND last_read_ms = ?2"}) {
        const auto statement = database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        auto ok = (*statement)->bind(1, postSeq).bind(2, base::toMs(from)).bind(3, base::toMs(to)).run();
        if (!ok) return ok;
    }
    return {};
}

base::Result<bool> saveCounters(Database& database, const std::string& postId, const Counters& counters,
                                base::Instant takenAt) {
    const auto seq = seqOf(database, postId);
    if (!seq) return base::fail(seq.error());
    if (auto ok = noteRead(database, *seq, takenAt); !ok) return base::fail(std::move(ok.error()));
    const auto newest = newestSnapshot(database, *seq);
    if (!newest) return base::fail(newest.error());
    const auto known = *newest ? (*newest)->counters : Counters{};
    if (counters == known) return false;
    if (auto ok = addSnapshot(database, *seq, counters, takenAt); !ok)
        return base::fail(std::move(ok.error()));
    if (auto ok = noteRootCounters(database, *seq); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = logCounters(database, *seq, takenAt); !ok) return base::fail(std::move(ok.error()));
    return true;
}

} // namespace weft::store
