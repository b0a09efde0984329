// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/kinds.h"
#include "metrics/growth.h"
#include "metrics/levels.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace weft::figures {

/// What a member wrote.
struct MemberPosts {
    enum class Part {
        /// In the range.
        All,
        /// To other members and to the brand, in the range.
        Replies,
        ToMembers,
        Roots,
        /// In the twelve weeks before the moment of observation, whatever the range.
        TwelveWeeks,
        /// In the 90 days before a silence.
        BeforeSilence,
    };

    std::string handle;
    Part part = Part::All;
    /// Of BeforeSilence: where the silence is counted from.
    base::Instant silentSince{};
};

/// What members of a level wrote in the 90 days; of those who moved since the range began, from the 90 days
/// before the month in which it began, as cards look back so far.
struct LevelPosts {
    enum class Who { Members, CameIn, WentOut };

    metrics::Level level = metrics::Level::Core;
    Who who = Who::Members;
};

/// Replies to somebody else in a week from Monday (UTC).
struct FlowPosts {
    base::Instant week{};
    /// Nothing for all of them.
    std::optional<conversation::Flow> flow = std::nullopt;
};

/// What the people of one part of GrowthPeriod wrote in a week from Monday (UTC); those who are gone, in the
/// week before.
struct GrowthPosts {
    enum class Who { Fresh, Back, Stayed, Gone };

    base::Instant week{};
    Who who = Who::Fresh;
};

/// What people first seen in one period wrote so many periods later.
struct CohortPosts {
    metrics::PeriodKind kind = metrics::PeriodKind::Week;
    base::Instant start{};
    std::int32_t later = 0;
};

/// Other counts, of the range.
enum class CountedPosts {
    /// Replies among the audience after the brand's last post of their thread.
    GoesOnWithoutBrand,
    /// All of the audience's, and those that ask.
    Audience,
    Questions,
    /// Replies among the audience.
    AmongAudience,
    /// The audience's that reply to the brand or name it.
    Addressed,
    // From here on people are counted.
    /// First posts of newcomers: of all, of those with a reply within 24 hours, of the others, and of those
    /// who have no reply at all.
    Newcomers,
    NewcomersReplied,
    NewcomersNotReplied,
    NewcomersUnanswered,
    /// Of the last seven and the last 30 days before the moment of observation, whatever the range.
    LastWeek,
    LastMonth,
};

/// A number of the Community screen.
using CommunityNumber =
    std::variant<MemberPosts, LevelPosts, FlowPosts, GrowthPosts, CohortPosts, CountedPosts>;

/// The number counts people, not posts.
[[nodiscard]] bool countsPeople(const CommunityNumber& number);

/// Rows of posts in order of time.
struct PostsBehind {
    std::vector<std::int32_t> rows = {};
    /// How many members wrote them.
    std::int64_t people = 0;
};

/// The posts that a number counts, or those of the people whom it counts, by the rule that counts them.
[[nodiscard]] PostsBehind postsBehind(const metrics::ScopeTable& table, const metrics::Window& window,
                                      const CommunityNumber& number);

} // namespace weft::figures
