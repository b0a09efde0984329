// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/active_days.h"
#include "metrics/scope_table.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace weft::metrics {

/// How much somebody belongs to the community (metrics.md A9), lowest first.
enum class Level : std::uint8_t {
    /// Has not written yet.
    Unseen,
    /// Wrote before the 90 days, not in them.
    Lapsed,
    OneTime,
    Casual,
    Regular,
    Core,
};

/// "core", "one_time" …: in JSON and in tables.
[[nodiscard]] std::string_view levelName(Level level);

inline constexpr std::size_t kLevels = 6;

/// Levels look back so far from the moment of observation: exactly 90 times 24 hours.
inline constexpr std::chrono::days kLevelSpan{90};

[[nodiscard]] constexpr base::TimeRange levelRange(base::Instant asOf) {
    return {asOf - kLevelSpan, asOf};
}

/// Where levels begin (metrics.md A9): our own choice, not a norm; users may change it. Who is active and
/// reaches nothing else is one-time.
struct LevelThresholds {
    std::int32_t coreDays = 12;
    std::int32_t coreWeeks = 6;
    std::int32_t regularDays = 4;
    std::int32_t regularWeeks = 3;
    std::int32_t casualDays = 2;
    /// Distinct members whom a super-fan replied to.
    std::int32_t superFanMembers = 3;
    /// Distinct dates with a root that names or quotes the brand.
    std::int32_t advocateDays = 2;
};

/// What levels depend on beside the posts.
struct LevelRules {
    LevelThresholds thresholds = {};
    /// Whether a row's post is known to speak negatively: it makes nobody an advocate. May be empty.
    std::function<bool(std::int32_t row)> isNegative = {};
    /// Whether hygiene flags an account: it is in no ranking. May be empty.
    std::function<bool(Person member)> isFlagged = {};
};

/// A member's 90 days: the part of one person.
struct MemberLevel {
    Person member = kNobody;
    Level level = Level::Unseen;
    std::int32_t activeDays = 0;
    std::int32_t activeWeeks = 0;
    /// Distinct members whom the member replied to.
    std::int32_t membersAnswered = 0;
    /// Core or regular, and replied to enough distinct members.
    bool superFan = false;
    /// Named or quoted the brand in own roots on enough distinct dates, not negatively.
    bool advocate = false;
    /// By hygiene; neither super-fan nor advocate.
    bool flagged = false;

    friend bool operator==(const MemberLevel&, const MemberLevel&) = default;
};

/// Members by level.
struct Levels {
    std::int64_t core = 0;
    std::int64_t regular = 0;
    std::int64_t casual = 0;
    std::int64_t oneTime = 0;
    std::int64_t lapsed = 0;
    /// In the order of rankMembers().
    std::vector<MemberLevel> superFans = {};
    std::vector<MemberLevel> advocates = {};

    [[nodiscard]] std::int64_t active() const { return core + regular + casual + oneTime; }

    /// (core + regular) ÷ active.
    [[nodiscard]] std::optional<double> regularPlusShare() const;
};

/// `seenBefore`: wrote before the 90 days.
[[nodiscard]] Level levelOf(const Activity& activity, bool seenBefore, const LevelThresholds& thresholds);

[[nodiscard]] MemberLevel measureMember(const ScopeTable& table, Person member, base::Instant asOf,
                                        const LevelRules& rules = {});

/// Of members in the order of their names.
[[nodiscard]] Levels combineLevels(std::span<const MemberLevel> members);

/// The levels at a moment, over the 90 days before it, whatever the range of a view is.
[[nodiscard]] Levels measureLevels(const ScopeTable& table, base::Instant asOf, const LevelRules& rules = {});

/// By active weeks, then by distinct members answered, then as they were given, by name; never by posts.
void rankMembers(std::vector<MemberLevel>& members);

} // namespace weft::metrics
