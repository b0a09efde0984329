// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/weave.h"

namespace weft::metrics {

std::int64_t WeaveInterval::woven() const {
    std::int64_t sum = 0;
    for (const auto kind : model::kWeaveKinds)
        sum += (*this)[kind];
    return sum;
}

Weave countWeave(const ThreadForest& forest, const base::TimeRange& range, const base::TimeGrid& grid) {
    Weave weave;
    weave.grid = grid;
    weave.intervals.resize(grid.size());
    const auto& rows = forest.table().rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!range.contains(rows[i].createdAt) || !forest.inScope(i)) continue;
        const auto interval = grid.indexOf(rows[i].createdAt);
        if (interval == grid.size()) continue;
        const auto kind = static_cast<std::size_t>(forest.posts()[i].kind);
        weave.intervals[interval].counts[kind] += 1;
        weave.total.counts[kind] += 1;
    }
    return weave;
}

} // namespace weft::metrics
