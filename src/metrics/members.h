// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "conversation/scoped_post.h"

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace weft::metrics {

/// Distinct members: people outside the brand with a post in scope. People without a handle are in no count.
struct MemberCounts {
    std::int64_t total = 0;
    /// One for each interval of the grid; they do not add up to the total.
    std::vector<std::int64_t> byInterval;
};

/// Counts members post by post, in all and in each interval of a grid (which may be empty). Posts must come
/// in order of time.
class MemberCounter {
public:
    explicit MemberCounter(base::TimeGrid grid);

    void add(const conversation::ScopedPost& post);

    [[nodiscard]] MemberCounts take() { return std::move(m_counts); }

private:
    base::TimeGrid m_grid;
    MemberCounts m_counts;
    /// The interval of each member's newest post.
    std::unordered_map<std::int64_t, std::size_t> m_newest;
};

} // namespace weft::metrics
