// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/active_days.h"
#include "metrics/levels.h"
#include "metrics/scope_table.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace weft::metrics {

/// The level of the 90 days before a moment. `days` are all of the member's.
[[nodiscard]] Level plainLevelAt(std::span<const ActiveDay> days, base::Instant asOf,
                                 const LevelThresholds& thresholds = {});

/// The level on a member's card (metrics.md A9): promoted at once, demoted at month's end. That is the plain
/// level at the start of the month (UTC) or the highest since then. `days` are all of the member's.
[[nodiscard]] Level levelAt(std::span<const ActiveDay> days, base::Instant asOf,
                            const LevelThresholds& thresholds = {});

/// The month's end for each of the last `months` months and before the first of them, in order; the last one
/// is `asOf`, and the month that holds it may not be over.
[[nodiscard]] std::vector<base::Instant> monthEnds(base::Instant asOf, int months);

/// How many members went from which level to which between two moments. Who has not written by the end of it
/// is not in it.
struct LevelTransitions {
    base::Instant from{};
    base::Instant to{};
    std::array<std::array<std::int64_t, kLevels>, kLevels> members = {};

    [[nodiscard]] std::int64_t count(Level before, Level after) const {
        return members[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
    }

    friend bool operator==(const LevelTransitions&, const LevelTransitions&) = default;
};

/// A member's levelAt() each of some moments: the part of one person.
using LevelPath = std::vector<Level>;

[[nodiscard]] LevelPath measureLevelPath(const ScopeTable& table, Person member,
                                         std::span<const base::Instant> moments,
                                         const LevelThresholds& thresholds = {});

/// One for each pair of neighbouring moments.
[[nodiscard]] std::vector<LevelTransitions> combineTransitions(std::span<const LevelPath> paths,
                                                               std::span<const base::Instant> moments);

[[nodiscard]] std::vector<LevelTransitions> measureTransitions(const ScopeTable& table,
                                                               std::span<const base::Instant> moments,
                                                               const LevelThresholds& thresholds = {});

} // namespace weft::metrics
