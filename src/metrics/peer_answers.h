// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/waiting_pool.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// A thread's part in PeerAnswers.
struct ThreadPeerAnswers {
    /// The audience's posts of the range, which wait for another member.
    std::vector<WaitingPost> posts;
    /// Replies of the range to known posts of others, and those among them from the audience to itself after
    /// the brand's last post. 0 in threads without the brand.
    std::int64_t replies = 0;
    std::int64_t goesOnReplies = 0;
};

/// How members answer each other, and whether they go on when the brand has left (metrics.md A5). An answer
/// is the first direct reply by another member.
struct PeerAnswers {
    WaitingTimes all;
    WaitingTimes questions;
    std::int64_t replies = 0;
    std::int64_t goesOnReplies = 0;

    /// "Goes on without us", in threads with a post of the brand. Nothing without replies there.
    [[nodiscard]] std::optional<double> goesOnShare() const;
};

/// When the brand last wrote in a thread, in the range or not; nothing where it never did.
[[nodiscard]] std::optional<base::Instant> lastBrandPost(const ScopeTable& table, std::int32_t thread);

/// A reply among the audience after the brand's last post of the thread.
[[nodiscard]] bool goesOnWithoutBrand(const ScopeRow& row, const std::optional<base::Instant>& brandLeft);

[[nodiscard]] ThreadPeerAnswers measurePeerAnswers(const ScopeTable& table, std::int32_t thread,
                                                   const Window& window);

/// The posts that waited for another member, thread by thread, while threads change.
class PeerAnswerPool {
public:
    void add(const ThreadPeerAnswers& thread);
    /// Takes out what was added before.
    void remove(const ThreadPeerAnswers& thread);
    [[nodiscard]] PeerAnswers at(base::Instant asOf);

private:
    WaitingPool m_all;
    WaitingPool m_questions;
    std::int64_t m_replies = 0;
    std::int64_t m_goesOnReplies = 0;
};

[[nodiscard]] PeerAnswers combinePeerAnswers(std::span<const ThreadPeerAnswers> threads,
                                             const Window& window);
[[nodiscard]] PeerAnswers measurePeerAnswers(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
