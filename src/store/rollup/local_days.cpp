// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/local_days.h"

namespace weft::store {

base::Instant LocalDays::startOf(base::Instant at) {
    if (m_last.contains(at)) return m_last.since;
    const auto after = m_days.upper_bound(at);
    if (after != m_days.begin()) {
        const auto& [start, end] = *std::prev(after);
        m_last = {start, end};
        if (m_last.contains(at)) return start;
    }
    m_last = {m_zone.dayStart(at), m_zone.addDays(at, 1)};
    m_days.emplace(m_last.since, m_last.until);
    return m_last.since;
}

} // namespace weft::store
