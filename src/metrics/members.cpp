// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/members.h"

namespace weft::metrics {

MemberCounter::MemberCounter(base::TimeGrid grid) : m_grid(std::move(grid)) {
    m_counts.byInterval.resize(m_grid.size());
}

void MemberCounter::add(const conversation::ScopedPost& post) {
    if (post.byBrand || post.author == 0) return;
    const auto interval = m_grid.indexOf(post.createdAt);
    const auto [newest, isNew] = m_newest.try_emplace(post.author, interval);
    m_counts.total += isNew ? 1 : 0;
    if (!isNew && newest->second == interval) return;
    newest->second = interval;
    if (interval < m_grid.size()) m_counts.byInterval[interval] += 1;
}

} // namespace weft::metrics
