// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/stream_post.h"

#include <map>
#include <string>
#include <vector>

namespace weft::bench {

/// Four weeks; the second half is judged.
inline constexpr int kDays = 28;
inline constexpr int kFirstJudgedDay = 14;
inline constexpr base::Instant kWovenStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

/// Something that happened at a moment, with so many people who wrote of it.
struct WovenEvent {
    base::Instant begin{};
    int people = 0;
};

/// An ordinary stream with events in it.
struct WovenStream {
    /// In the order of time.
    std::vector<topics::RawPost> posts;
    std::vector<WovenEvent> events;
    /// By post: which event it is of.
    std::map<std::string, int> eventOf;
};

/// The posts of each event, in order, that hold one of its three most frequent words and are no reposts.
[[nodiscard]] std::vector<std::vector<topics::RawPost>> eventsOf(std::vector<topics::RawPost> posts);

/// Ordinary posts, moved by whole weeks into four of them so that hours and weekdays stay, and every event
/// once at a random moment of the second half: 8 to 60 consecutive posts of it, drawn out over one to three
/// hours.
[[nodiscard]] WovenStream weave(const std::vector<topics::RawPost>& ordinary,
                                const std::vector<std::vector<topics::RawPost>>& events, double postsADay,
                                unsigned seed);

} // namespace weft::bench
