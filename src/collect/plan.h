// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/collection.h"
#include "store/source_visits.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace weft::collect {

/// How often the sources are visited.
inline constexpr std::chrono::minutes kListInterval{10};
inline constexpr std::chrono::minutes kGhostInterval{60};
inline constexpr std::chrono::minutes kSearchInterval{30};
inline constexpr std::chrono::hours kTopSearchInterval{24};
inline constexpr std::chrono::hours kProfileInterval{7 * 24};
inline constexpr std::chrono::hours kAccountInterval{6};
inline constexpr std::chrono::hours kAccessInterval{24};
inline constexpr std::chrono::hours kPendingInterval{6};

/// When a source is to be visited next: an interval after its last success, however many times were missed;
/// after a failure, an interval after the attempt, but no later than ten minutes where another try may help
/// and no later than a day where it will not. At once when it was never visited, or when the clock was set
/// back behind the last visit.
[[nodiscard]] base::Instant nextVisit(const std::optional<store::SourceVisit>& visit,
                                      std::chrono::milliseconds interval, base::Instant now);

/// The time for which a source should have been visited and was not, seen from a visit now: from when the
/// next one was planned until now. Nothing while no more than one visit was missed. Says why, as far as the
/// last attempt tells.
[[nodiscard]] std::optional<store::CoverageGap>
missedTime(const store::SourceVisit& visit, std::chrono::milliseconds interval, base::Instant now);

/// How a conversation should be read now.
enum class ConversationVisit {
    NotDue,
    /// From the newest reply down to what is held.
    Newest,
    /// All of it: the first time, after a pass that was cut off, and at 7 and 28 days, when late or unhidden
    /// replies are looked for.
    Whole,
};

/// A conversation is alive while its last post is under 72 hours old. It is looked at every ten minutes while
/// the last post is under six hours old, every half hour for a day, then every two hours: calls go where
/// people talk.
[[nodiscard]] ConversationVisit planConversation(const store::ThreadState& thread, base::Instant now,
                                                 bool asked = false);

/// Replies that wait for approval are looked for every six hours while a thread is young.
[[nodiscard]] bool pendingDue(const store::ThreadState& thread, base::Instant now);

/// Counters are read as soon as a post is known, then at the ages of 15 min, 1 h, 3 h, 6 h, 24 h, 3 d, 7 d,
/// 28 d, then weekly. Times missed, by a sleeping machine say, are caught up once.
[[nodiscard]] bool countersDue(const store::CounterState& post, base::Instant now);

/// What visiting a source as planned costs a day.
struct DailyCost {
    std::int64_t calls = 0;
    std::int64_t searches = 0;
    std::int64_t lookups = 0;
};

/// A conversation is alive while it has a post since then.
[[nodiscard]] base::Instant aliveSince(base::Instant now);

/// What is needed to find the conversations that may be due, and all of these.
[[nodiscard]] store::OpenThreads openThreads(base::Instant now);

/// What is needed to find the posts whose counters may be due, and all of these.
[[nodiscard]] store::OldCounters oldCounters(base::Instant now);

/// From then on every post is planned by itself; the older ones are read weekly.
[[nodiscard]] base::Instant youngSince(base::Instant now);

/// By the source's stage ("threads", "search", "profiles" …). Conversations and counters depend on what is
/// alive: theirs is counted from the newest posts of the threads, and from the young posts and the number of
/// the older ones.
[[nodiscard]] DailyCost dailyCost(std::string_view stage);
[[nodiscard]] DailyCost dailyCost(std::span<const base::Instant> newestOfThreads, base::Instant now);
[[nodiscard]] DailyCost dailyCost(std::span<const store::CounterState> young, std::int64_t older,
                                  base::Instant now);

} // namespace weft::collect
