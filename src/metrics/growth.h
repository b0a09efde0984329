// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// Weeks begin on Monday 00:00 UTC, months on their first day.
enum class PeriodKind : std::uint8_t { Week, Month };

/// Cohorts that begin less than this after the archive hold people who only look new (our default).
inline constexpr std::chrono::days kTruncatedTime{28};

/// A member's part in Growth: the periods with a post, ascending, over the whole archive.
struct PersonPeriods {
    std::vector<std::int32_t> weeks;
    std::vector<std::int32_t> months;
};

/// Who came, stayed, came back and left in one period: fresh + retained + resurrected = active.
struct GrowthPeriod {
    base::Instant start{};
    std::int64_t active = 0;
    /// Seen for the first time ever.
    std::int64_t fresh = 0;
    std::int64_t retained = 0;
    /// Seen before, but not in the period before.
    std::int64_t resurrected = 0;
    /// Active in the period before and not in this one.
    std::int64_t churned = 0;
    std::int64_t activeBefore = 0;
    /// It was over at `asOf`.
    bool complete = false;

    /// Retained ÷ active before.
    [[nodiscard]] std::optional<double> retention() const;
    /// Seen before ÷ active.
    [[nodiscard]] std::optional<double> returningShare() const;
    /// (Fresh + resurrected) ÷ churned.
    [[nodiscard]] std::optional<double> quickRatio() const;

    friend bool operator==(const GrowthPeriod&, const GrowthPeriod&) = default;
};

/// Those first seen in one period.
struct Cohort {
    base::Instant start{};
    std::int64_t size = 0;
    /// How many were active 0, 1, 2 … periods later, up to the last listed period.
    std::vector<std::int64_t> active;
    /// How many of the cells belong to periods that were over at `asOf`: all, or all but the last.
    std::size_t completeCells = 0;
    /// It begins with the archive, so some of its people are older (to be hatched).
    bool leftTruncated = false;

    friend bool operator==(const Cohort&, const Cohort&) = default;
};

/// Growth accounting, retention and cohorts (metrics.md A10).
struct Growth {
    std::vector<GrowthPeriod> periods;
    /// Those with people.
    std::vector<Cohort> cohorts;
};

[[nodiscard]] PersonPeriods measurePeriods(const ScopeTable& table, Person person);

/// Lists the periods that the range touches, from the first one with a member to the one that holds the last
/// moment before `asOf`. A period at the range's border counts whole; what lies before the range decides who
/// was seen before. `archiveStart` is the moment of the first post held.
[[nodiscard]] Growth combineGrowth(std::span<const PersonPeriods> people, PeriodKind kind,
                                   base::Instant archiveStart, const Window& window);

[[nodiscard]] Growth measureGrowth(const ScopeTable& table, PeriodKind kind, const Window& window);

} // namespace weft::metrics
