// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/scope_table.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace weft::metrics {

/// A date in UTC on which a person wrote, with the first and the last post of that date. The two tell whether
/// the date counts for a range that begins or ends within it.
struct ActiveDay {
    std::chrono::sys_days date{};
    base::Instant first{};
    base::Instant last{};

    friend bool operator==(const ActiveDay&, const ActiveDay&) = default;
};

/// Distinct dates, and weeks from Monday, with a post.
struct Activity {
    std::int32_t days = 0;
    std::int32_t weeks = 0;

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// All dates on which a person wrote, in order.
[[nodiscard]] std::vector<ActiveDay> activeDaysOf(const ScopeTable& table, Person person);

/// `days` are in order; the range must be a day long or longer.
[[nodiscard]] Activity countActivity(std::span<const ActiveDay> days, const base::TimeRange& range);

} // namespace weft::metrics
