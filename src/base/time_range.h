// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <algorithm>
#include <string>
#include <vector>

namespace weft::base {

/// A half-open stretch of time: `since` belongs to it, `until` does not.
struct TimeRange {
    Instant since{};
    Instant until{};

    [[nodiscard]] bool contains(Instant instant) const { return since <= instant && instant < until; }

    [[nodiscard]] bool empty() const { return until <= since; }

    [[nodiscard]] std::chrono::milliseconds length() const { return until - since; }

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// What two stretches share; empty when they do not meet.
[[nodiscard]] constexpr TimeRange intersection(const TimeRange& one, const TimeRange& other) {
    const auto since = std::max(one.since, other.since);
    return {since, std::max(since, std::min(one.until, other.until))};
}

/// Consecutive intervals (days, weeks) cut in some time zone: interval i is [edges[i], edges[i+1]).
/// Days may be 23 or 25 hours long.
struct TimeGrid {
    std::vector<Instant> edges;
    /// The local date on which each interval starts, "2026-03-04"; one fewer than edges.
    std::vector<std::string> names;

    [[nodiscard]] std::size_t size() const { return edges.empty() ? 0 : edges.size() - 1; }

    /// Which interval holds the instant; size() when none does.
    [[nodiscard]] std::size_t indexOf(Instant instant) const;
};

/// Checks that since lies before until; names both in the error.
[[nodiscard]] Result<TimeRange> makeRange(Instant since, Instant until);

} // namespace weft::base
