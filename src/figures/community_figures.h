// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/graph_figures.h"
#include "metrics/growth.h"
#include "metrics/inequality.h"
#include "metrics/level_history.h"
#include "metrics/levels.h"
#include "metrics/loyalty.h"
#include "metrics/network_picture.h"
#include "metrics/peer_answers.h"
#include "metrics/stickiness.h"
#include "metrics/thread_flow.h"

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace weft::figures {

/// Who replied to whom in one week from Monday (UTC).
struct FlowWeek {
    base::Instant start{};
    metrics::ReplyFlow replies = {};
    /// It was over at the moment of observation.
    bool complete = false;
};

/// What a member wrote and received in a range.
struct MemberActivity {
    std::int64_t posts = 0;
    /// Roots of their own.
    std::int64_t roots = 0;
    /// Replies to other members and from them.
    std::int64_t toMembers = 0;
    std::int64_t fromMembers = 0;
    std::int64_t toBrand = 0;
    std::int64_t fromBrand = 0;
};

/// A newcomer to whose first post nobody has replied.
struct SilentWelcome {
    metrics::Person person = metrics::kNobody;
    std::int32_t row = metrics::kNone;
};

/// Somebody who belonged to the community and has fallen silent.
struct QuietMember {
    metrics::Person person = metrics::kNobody;
    metrics::Level level = metrics::Level::Unseen;
    /// In the 90 days before the silence is counted.
    std::int32_t activeWeeks = 0;
    base::Instant lastAt{};
};

/// A member who connects others, and who would lose their way without this one.
struct Holder {
    /// A number into the network's members.
    std::int32_t member = 0;
    metrics::Bridge bridge = {};
    /// Of all pairs of the other members with ties; 0…1.
    double pathShare = 0;
    std::int64_t cutOff = 0;
};

/// The parts of metrics.md A about people, of one window: A2, A5, A8 to A12. Levels and their moves are those
/// of its moment of observation.
struct CommunityFigures {
    metrics::Window window = {};
    /// Of the range.
    metrics::FlowSummary flow = {};
    metrics::PeerAnswers peers = {};
    metrics::Inequality inequality = {};
    metrics::Loyalty loyalty = {};
    /// Of everybody: the number of a person less one is the place.
    std::vector<metrics::MemberLevel> members = {};
    std::vector<MemberActivity> activity = {};
    metrics::Levels levels = {};
    /// Replies of the 90 days, by the level of who wrote them.
    std::array<std::int64_t, metrics::kLevels> repliesByLevel = {};
    /// From the beginning of the range to the moment of observation.
    metrics::LevelTransitions moves = {};
    metrics::Stickiness stickiness = {};
    /// The last half year, and the last twelve months.
    metrics::Growth weeks = {};
    metrics::Growth months = {};
    std::vector<FlowWeek> flowWeeks = {};
    /// Of findUnanswered().
    std::vector<SilentWelcome> unanswered = {};
    /// Silence is counted from here.
    base::Instant quietSince{};
    /// Core before regular, then by weeks.
    std::vector<QuietMember> quiet = {};
};

/// Silence of regulars is counted over the range, and at least over this time (our default).
inline constexpr std::chrono::days kQuietTime{14};

/// So many weeks back from the moment of observation are lines drawn.
inline constexpr int kCommunityWeeks = 26;

/// Those whose first post lies in the range and has no reply: who named or asked the brand first, then the
/// newest first.
[[nodiscard]] std::vector<SilentWelcome> findUnanswered(const metrics::ScopeTable& table,
                                                        const base::TimeRange& range);

[[nodiscard]] CommunityFigures measureCommunity(const metrics::ScopeTable& table,
                                                const metrics::Window& window);

/// The audience's own graph with its picture.
struct CommunityNetwork {
    metrics::AudienceNetwork network = {};
    GraphFigures graph = {};
    metrics::NetworkPicture picture = {};
    /// As GraphFigures::bridges.
    std::vector<Holder> holders = {};
};

/// Takes from milliseconds to seconds. Fails with CalculationFailed or Cancelled.
[[nodiscard]] base::Result<CommunityNetwork> measureCommunityNetwork(const metrics::ScopeTable& table,
                                                                     const metrics::Window& window,
                                                                     const metrics::FormerPlaces& former = {},
                                                                     const std::stop_token& stop = {});

/// The blocks of the report's JSON that these figures fill, with the report's keys. Unknown is null.
[[nodiscard]] std::string toJson(const CommunityFigures& figures, const GraphFigures& graph,
                                 const metrics::ScopeTable& table);

} // namespace weft::figures
