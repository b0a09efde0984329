// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <chrono>
#include <cstdint>

namespace weft::metrics {

/// Days since 1970-01-01.
[[nodiscard]] constexpr std::int32_t utcDay(base::Instant instant) {
    return static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count());
}

/// Weeks from Monday 00:00 UTC, since the one of 1970-01-01, a Thursday.
[[nodiscard]] constexpr std::int32_t utcWeek(base::Instant instant) {
    constexpr std::int32_t kDaysBefore = 3;
    return (utcDay(instant) + kDaysBefore) / 7;
}

[[nodiscard]] constexpr base::Instant utcWeekStart(std::int32_t week) {
    constexpr std::int32_t kDaysBefore = 3;
    return base::Instant{std::chrono::days{week * 7 - kDaysBefore}};
}

/// Months since January 1970.
[[nodiscard]] constexpr std::int32_t utcMonth(base::Instant instant) {
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(instant)};
    return (int{date.year()} - 1970) * 12 + static_cast<std::int32_t>(unsigned{date.month()}) - 1;
}

[[nodiscard]] constexpr base::Instant utcMonthStart(std::int32_t month) {
    const auto first = std::chrono::year{1970} / std::chrono::January / 1 + std::chrono::months{month};
    return base::Instant{std::chrono::sys_days{first}};
}

} // namespace weft::metrics
