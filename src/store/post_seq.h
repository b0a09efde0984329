// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/database.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace weft::store {

/// Posts are numbered by their time: post.seq is the time in milliseconds times 2^20, and a number from 1
/// within the millisecond. Rows that lie together in time lie together in the file, a period is one range of
/// numbers, and the order of the numbers is the order in time.
inline constexpr int kSeqBits = 20;

/// Below every post of this moment and above all earlier ones. Moments further away than numbers reach (some
/// 278 years from 1970, where no post can be) give the furthest number.
[[nodiscard]] constexpr std::int64_t seqBefore(base::Instant at) {
    constexpr std::int64_t kFurthest = std::numeric_limits<std::int64_t>::max() >> kSeqBits;
    return std::clamp(base::toMs(at), -kFurthest, kFurthest) * (std::int64_t{1} << kSeqBits);
}

[[nodiscard]] constexpr base::Instant instantOfSeq(std::int64_t seq) {
    return base::Instant{std::chrono::milliseconds{seq >> kSeqBits}};
}

/// A free number for a post of this moment. BadArgument outside base::kEarliestInstant to
/// base::kLatestInstant, and when more than a million posts carry the same millisecond.
[[nodiscard]] base::Result<std::int64_t> nextSeqAt(Database& database, base::Instant at);

/// Gives a post another number, and everything that refers to it too but for the full text and the rollups.
/// Call inside a Transaction.
[[nodiscard]] base::Status movePost(Database& database, std::int64_t from, std::int64_t to);

} // namespace weft::store
