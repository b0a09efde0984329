// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/database.h"

#include <cstdint>

namespace weft::bench {

/// What a screen shows of a period and the one before it.
struct ScreenPeriod {
    base::TimeRange now;
    base::TimeRange before;
    base::Instant asOf{};
};

/// The questions of the screens that the window does not have yet, as they can be answered from the rollups:
/// the same aggregates that duckdb_screens.mjs asks of DuckDB. Each gives back how many rows it found, so
/// that nothing is left out.
[[nodiscard]] std::int64_t askEngagement(store::Database& database, std::int64_t brandId,
                                         const ScreenPeriod& period);
[[nodiscard]] std::int64_t askTopics(store::Database& database, std::int64_t brandId,
                                     const ScreenPeriod& period);
[[nodiscard]] std::int64_t askCommunity(store::Database& database, std::int64_t brandId,
                                        const ScreenPeriod& period);
[[nodiscard]] std::int64_t askConversations(store::Database& database, std::int64_t brandId,
                                            const ScreenPeriod& period);
[[nodiscard]] std::int64_t askVoice(store::Database& database, std::int64_t brandId,
                                    const ScreenPeriod& period);

} // namespace weft::bench
