// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/weave.h"

namespace weft::metrics {

std::int64_t WeaveInterval::woven() const {
    std::int64_t sum = 0;
    for (const auto kind : model::kWeaveKinds)
        sum += (*this)[kind];
    return sum;
}

WeaveCounter::WeaveCounter(base::TimeGrid grid) {
    m_weave.grid = std::move(grid);
    m_weave.intervals.resize(m_weave.grid.size());
}

void WeaveCounter::add(const conversation::ScopedPost& post) {
    const auto interval = m_weave.grid.indexOf(post.createdAt);
    if (interval == m_weave.grid.size()) return;
    const auto kind = static_cast<std::size_t>(post.kind);
    m_weave.intervals[interval].counts[kind] += 1;
    m_weave.total.counts[kind] += 1;
}

Weave countWeave(const ThreadForest& forest, const base::TimeRange& range, const base::TimeGrid& grid) {
    WeaveCounter counter(grid);
    for (const auto& post : forest.scopedPosts(range))
        counter.add(post);
    return counter.take();
}

} // namespace weft::metrics
