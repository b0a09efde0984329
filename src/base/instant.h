// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace weft::base {

/// A moment in UTC with millisecond precision.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The first and the last moment (exclusive) that a post may carry: years 1970 to 2199. Anything else is a
/// broken clock or a broken file, and would break day grids and charts.
inline constexpr Instant kEarliestInstant{std::chrono::sys_days{std::chrono::year{1970} / 1 / 1}};
inline constexpr Instant kLatestInstant{std::chrono::sys_days{std::chrono::year{2200} / 1 / 1}};

[[nodiscard]] constexpr Instant instantFromMs(std::int64_t ms) {
    return Instant{std::chrono::milliseconds{ms}};
}

[[nodiscard]] constexpr std::int64_t toMs(Instant instant) {
    return instant.time_since_epoch().count();
}

/// Reads ISO 8601: "2026-03-04", "2026-03-04T05:06", "…:07", "…:07.089", each with "Z", "+0000", "+00:00" or
/// nothing (nothing means UTC). Dates that do not exist, leap seconds and years outside 1970–2199 are
/// BadTime.
[[nodiscard]] Result<Instant> parseInstant(std::string_view text);

/// "2026-03-04T05:06:07.000Z", always with milliseconds: the form of all JSON that Weft writes.
[[nodiscard]] std::string formatInstant(Instant instant);

/// "2026-03-04" in UTC.
[[nodiscard]] std::string formatDate(Instant instant);

} // namespace weft::base
