// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/counter_columns.h"
#include "store/instants.h"
#include "store/posts_reading.h"
#include "store/query_rows.h"

#include <fmt/format.h>

namespace weft::store {

using model::Counters;
using model::Measured;
using model::Unknown;

std::optional<std::int64_t> reasonColumn(const Measured& measured) {
    if (measured.known()) return std::nullopt;
    return static_cast<std::int64_t>(measured.reason());
}

Measured measuredFrom(std::optional<std::int64_t> value, std::optional<std::int64_t> reason) {
    if (value) return *value;
    const auto code = reason.value_or(0);
    if (code < std::int64_t{1} || code > static_cast<std::int64_t>(Unknown::NotInAnswer))
        return Unknown::NotFetchedYet;
    return static_cast<Unknown>(code);
}

Counters readCounterColumns(const Statement& row, int column) {
    Counters counters;
    const auto count = static_cast<int>(model::kMetrics.size());
    for (int i = 0; i < count; ++i)
        counters[model::kMetrics[static_cast<std::size_t>(i)]] =
            measuredFrom(row.optionalInteger(column + i), row.optionalInteger(column + count + i));
    return counters;
}

base::Result<std::optional<Snapshot>> newestSnapshot(Database& database, std::int64_t postSeq) {
    static const auto sql = fmt::format(
        "SELECT taken_ms, {} FROM counter_snapshot WHERE post_seq = ?1 ORDER BY taken_ms DESC LIMIT 1",
        kCounterColumns);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postSeq);
    return firstRow(**statement, [](const Statement& row) {
        return Snapshot{instant(row, 0), readCounterColumns(row, 1)};
    });
}

base::Result<CounterHistory> readCounterHistory(Database& database, const std::string& postId) {
    static const auto sql = fmt::format("SELECT taken_ms, {}, last_read_ms FROM post "
                                        "JOIN counter_snapshot ON counter_snapshot.post_seq = post.seq "
                                        "LEFT JOIN counter_check ON counter_check.post_seq = post.seq "
                                        "WHERE post.id = ?1 ORDER BY taken_ms",
                                        kCounterColumns);
    constexpr int kLastRead = 1 + 2 * static_cast<int>(model::kMetrics.size());
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postId);
    CounterHistory history;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        history.looks.push_back({instant(row, 0), readCounterColumns(row, 1)});
        history.lastReadAt = optionalInstant(row, kLastRead);
    });
    if (!read) return base::fail(std::move(read.error()));
    return history;
}

base::Result<std::vector<model::PostCounters>> readPostCounters(Statement& statement) {
    std::vector<model::PostCounters> all;
    auto read = forEachRow(statement, [&](const Statement& row) {
        all.push_back({std::string(row.text(0)), readCounterColumns(row, 1)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return all;
}

base::Result<std::vector<model::PostCounters>> loadCounters(Database& database, base::Instant asOf) {
    // With max(), SQLite takes the other columns from the row that holds the maximum.
    static const auto sql = fmt::format(
        "SELECT post.id, {}, max(taken_ms) FROM counter_snapshot JOIN post ON post.seq = post_seq "
        "WHERE taken_ms <= ?1 GROUP BY post_seq",
        kCounterColumns);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, base::toMs(asOf));
    return readPostCounters(**statement);
}

} // namespace weft::store
