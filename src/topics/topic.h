// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/phase.h"
#include "topics/recent_posts.h"
#include "topics/standings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::topics {

/// A name with how often it was met.
using Count = std::pair<std::string, std::int64_t>;

/// A term of a topic with the spelling that people use most.
struct TopicTerm {
    Standing standing;
    std::string surface;
};

/// What people talk about: terms that are said together.
struct Topic {
    /// Its tag, else its longest phrase, else its best word, as people spell it.
    std::string label;
    Phase phase = Phase::New;
    /// The best of its terms.
    double z = 0;
    /// z, halved for every three hours since it last stood out.
    double rank = 0;
    base::Instant standsOutSince{};
    base::Instant lastStoodOutAt{};
    /// The best first.
    std::vector<TopicTerm> terms;

    /// Of the last 24 hours, copies left out; those that most people answered first.
    std::vector<std::string> posts;
    std::int64_t copies = 0;
    /// Distinct authors, and what the one with the most posts wrote of all, copies included.
    std::int64_t people = 0;
    double largestShare = 0;
    HourlyPeople hourly{};
    std::vector<std::string> threads;
    /// How many of the posts each of the threads holds.
    std::vector<std::int64_t> threadSizes;
    std::vector<Count> authors;
    std::vector<Count> languages;
    /// Terms that its posts hold more often than others do.
    std::vector<Count> saidWith;
    std::string firstPost;
    std::string firstAuthor;
    base::Instant firstAt{};
};

/// A burst of one person, or within one or two threads, is none of a community.
inline constexpr std::int64_t kFewestPeople = 5;
inline constexpr std::size_t kFewestThreads = 3;
inline constexpr double kLargestShare = 0.4;

/// Why something that stands out is no topic.
enum class HoldReason { FewPeople, OnePerson, FewThreads };

[[nodiscard]] std::string_view holdReasonName(HoldReason reason);

struct HeldBack {
    std::string label;
    HoldReason reason = HoldReason::FewPeople;
    /// The terms that are said together.
    std::vector<TermKey> terms;
};

/// What people talk about at the end of a stream.
struct FoundTopics {
    /// The highest ranks first.
    std::vector<Topic> topics;
    std::vector<HeldBack> heldBack;
};

/// Topics as metrics.md C4 makes them. Terms whose z was below `show` when they last stood out make none by
/// themselves.
[[nodiscard]] FoundTopics findTopics(const Standings& standings, const RecentPosts& recent, double show);

} // namespace weft::topics
