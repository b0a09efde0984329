// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/insight.h"
#include "model/post_row.h"
#include "store/database.h"

#include <vector>

namespace weft::store {

/// The twelve columns of counter_snapshot in the order of model::kMetrics: six values, then six reasons.
inline constexpr std::string_view kCounterColumns =
    "views, likes, replies, reposts, quotes, shares, views_why, likes_why, replies_why, reposts_why, "
    "quotes_why, shares_why";

/// Reads them, beginning with `column`.
[[nodiscard]] model::Counters readCounterColumns(const Statement& row, int column);

/// What a bound statement gives: ids of posts, and kCounterColumns.
[[nodiscard]] base::Result<std::vector<model::PostCounters>> readPostCounters(Statement& statement);

/// A value or a reason as two columns.
[[nodiscard]] std::optional<std::int64_t> reasonColumn(const model::Measured& measured);
[[nodiscard]] model::Measured measuredFrom(std::optional<std::int64_t> value,
                                           std::optional<std::int64_t> reason);

/// Writes the first snapshot of a post that was added in this transaction and that the rollups have not taken
/// in yet.
[[nodiscard]] base::Status addFirstCounters(Database& database, std::int64_t postSeq,
                                            const model::Counters& counters, base::Instant takenAt);

/// The time of a post was corrected: what was dated like the post, as counters of imports are, goes with it.
[[nodiscard]] base::Status moveFirstCounters(Database& database, std::int64_t postSeq, base::Instant from,
                                             base::Instant to);

/// The newest snapshot of a post.
struct Snapshot {
    base::Instant takenAt{};
    model::Counters counters;
};

[[nodiscard]] base::Result<std::optional<Snapshot>> newestSnapshot(Database& database, std::int64_t postSeq);

} // namespace weft::store
