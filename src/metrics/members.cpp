// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/members.h"

#include <unordered_set>

namespace weft::metrics {

MemberCounts countMembers(const ThreadForest& forest, const base::TimeRange& range,
                          const base::TimeGrid& grid) {
    std::unordered_set<std::int32_t> all;
    std::vector<std::unordered_set<std::int32_t>> byInterval(grid.size());
    const auto& rows = forest.table().rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].author < 0 || forest.posts()[i].byBrand) continue;
        if (!range.contains(rows[i].createdAt) || !forest.inScope(i)) continue;
        all.insert(rows[i].author);
        const auto interval = grid.indexOf(rows[i].createdAt);
        if (interval < grid.size()) byInterval[interval].insert(rows[i].author);
    }
    MemberCounts counts;
    counts.total = static_cast<std::int64_t>(all.size());
    for (const auto& members : byInterval)
        counts.byInterval.push_back(static_cast<std::int64_t>(members.size()));
    return counts;
}

} // namespace weft::metrics
