// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/waiting.h"

#include <vector>

namespace weft::metrics {

/// Waiting posts that come and go, kept in the order of their survival curve: the curve after a page of posts
/// costs one pass. Equals waitingTimes() of what is in it.
class WaitingPool {
public:
    void add(const WaitingPost& post) { m_come.push_back(post); }

    /// Takes out what was added before.
    void remove(const WaitingPost& post) { m_gone.push_back(post); }

    /// What is known at a moment.
    [[nodiscard]] WaitingTimes at(base::Instant asOf);

private:
    void settle();
    [[nodiscard]] std::vector<Observation> observeEnded(base::Instant asOf) const;

    /// Not worked in yet.
    std::vector<WaitingPost> m_come;
    std::vector<WaitingPost> m_gone;
    /// Shortest first; those that still wait latest first, which is shortest first at any moment.
    std::vector<WaitingPost> m_ended;
    std::vector<WaitingPost> m_open;
};

} // namespace weft::metrics
