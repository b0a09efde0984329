// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_seq.h"

#include "store/query_rows.h"

#include <fmt/format.h>

#include <array>

namespace weft::store {

base::Result<std::int64_t> nextSeqAt(Database& database, base::Instant at) {
    if (at < base::kEarliestInstant || at >= base::kLatestInstant)
        return base::fail(base::ErrorCode::BadArgument, "post", "its time is outside the years 1970 to 2199");
    const auto floor = seqBefore(at);
    const auto ceiling = seqBefore(at + std::chrono::milliseconds{1});
    const auto statement = database.prepare("SELECT max(seq) FROM post WHERE seq > ?1 AND seq < ?2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, floor).bind(2, ceiling);
    const auto newest = firstRow(**statement, [](const Statement& row) { return row.optionalInteger(0); });
    if (!newest) return base::fail(newest.error());
    const auto next = newest->value_or(std::nullopt).value_or(floor) + 1;
    if (next >= ceiling)
        return base::fail(
            base::ErrorCode::BadArgument, "post",
            fmt::format("more than a million posts carry the time {}", base::formatInstant(at)));
    return next;
}

base::Status movePost(Database& database, std::int64_t from, std::int64_t to) {
    // The rows change one after the other; what refers to what is checked when the transaction ends.
    if (auto ok = database.execute("PRAGMA defer_foreign_keys = ON"); !ok) return ok;
    constexpr std::array kMoves{"UPDATE post SET seq = ?2 WHERE seq = ?1",
                                "UPDATE mention SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE sighting SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE counter_snapshot SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE counter_check SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE poll_option SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE note SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE favourite SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE tone_correction SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE watch_hit SET post_seq = ?2 WHERE post_seq = ?1",
                                "UPDATE post_change SET post_seq = ?2 WHERE post_seq = ?1"};
    for (const auto* sql : kMoves) {
        const auto statement = database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        if (auto ok = (*statement)->bind(1, from).bind(2, to).run(); !ok) return ok;
    }
    return {};
}

} // namespace weft::store
