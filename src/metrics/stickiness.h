// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::metrics {

inline constexpr std::int32_t kStickinessDays = 30;
inline constexpr std::int32_t kStickinessWeek = 7;
/// Below this many members a month, days say little and weeks are shown beside them.
inline constexpr std::int64_t kFewMonthlyMembers = 50;

/// A member's part in Stickiness: bit i stands for a post in the 24 h that end i days before `asOf`.
using ActiveSlices = std::uint32_t;

/// How often members speak (metrics.md A12), over thirty slices of 24 h that end at `asOf`. Speakers only, so
/// it is not an app's DAU/MAU.
struct Stickiness {
    /// Distinct members of the thirty slices, and of the last seven.
    std::int64_t monthly = 0;
    std::int64_t weekly = 0;
    /// Distinct members of each slice, summed.
    std::int64_t memberDays = 0;

    [[nodiscard]] double meanDaily() const;
    /// From 1/30 to 1. Nothing without members.
    [[nodiscard]] std::optional<double> dailyOfMonthly() const;
    /// Only where there are few members.
    [[nodiscard]] std::optional<double> weeklyOfMonthly() const;

    friend bool operator==(const Stickiness&, const Stickiness&) = default;
};

[[nodiscard]] ActiveSlices measureActiveSlices(const ScopeTable& table, Person person, base::Instant asOf);
/// Of members.
[[nodiscard]] Stickiness combineStickiness(std::span<const ActiveSlices> members);
/// The window's range does not matter.
[[nodiscard]] Stickiness measureStickiness(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
