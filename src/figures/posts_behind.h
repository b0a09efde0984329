// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "conversation/kinds.h"
#include "figures/network_people.h"
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

/// What the members that a number of their own graph counts wrote in the range.
struct NetworkPosts {
    NetworkPart part = NetworkPart::Members;
};

/// What stands behind a member's place among the others, of the range.
struct BridgePosts {
    enum class What {
        /// Replies that make the member's ties.
        Ties,
        /// Posts of those who would be cut off without the member.
        CutOff,
    };

    std::string handle;
    What what = What::Ties;
};

/// What the quietest members wrote in the range: so many tenths of those with a post in it. Of members with
/// equally many posts the first by name come first; who lies on the border is left out.
struct QuietestPosts {
    int tenths = 0;
};

/// First posts of newcomers.
struct NewcomerPosts {
    enum class Then {
        Any,
        /// They wrote again, a day later at the earliest.
        Back,
        /// They became regular within 90 days.
        Regular,
    };

    /// Only of those who got a reply within 24 hours, or of the others.
    std::optional<bool> replied = std::nullopt;
    Then then = Then::Any;
};

/// Other counts, of the range.
enum class CountedPosts {
    /// Replies to somebody else where the brand spoke, and those among the audience after its last post of
    /// their thread.
    RepliesWithBrand,
    GoesOnWithoutBrand,
    /// All of the audience's, and those that ask; of both, those to which a member replied.
    Audience,
    Questions,
    AudienceAnswered,
    QuestionsAnswered,
    /// Replies among the audience, and those between pairs of whom each replied to the other.
    AmongAudience,
    MutualReplies,
    /// The audience's that reply to the brand or name it.
    Addressed,
    /// First posts of the brand's own threads that are old enough to be judged, and of living ones.
    JudgedRoots,
    LivingRoots,
    /// The brand's replies to others: in its own threads, elsewhere once it was called, elsewhere uninvited.
    AtHome,
    Summoned,
    Joined,
    // From here on people are counted.
    /// First posts of newcomers who have no reply at all.
    NewcomersUnanswered,
    /// Of the last seven and the last 30 days before the moment of observation, whatever the range.
    LastWeek,
    LastMonth,
};

/// A number of the Community screen.
using CommunityNumber = std::variant<MemberPosts, LevelPosts, FlowPosts, GrowthPosts, CohortPosts,
                                     NetworkPosts, BridgePosts, QuietestPosts, NewcomerPosts, CountedPosts>;

/// The number counts people, not posts.
[[nodiscard]] bool countsPeople(const CommunityNumber& number);

/// Rows of posts in order of time.
struct PostsBehind {
    std::vector<std::int32_t> rows = {};
    /// How many members wrote them.
    std::int64_t people = 0;
};

/// The posts that a number counts, or those of the people whom it counts, by the rule that counts them. Fails
/// with CalculationFailed.
[[nodiscard]] base::Result<PostsBehind>
postsBehind(const metrics::ScopeTable& table, const metrics::Window& window, const CommunityNumber& number);

} // namespace weft::figures
