// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/use_memory.h"

#include <algorithm>
#include <utility>

namespace weft::topics {

bool UseMemory::isFresh(std::uint64_t author, TermKey term, base::Instant at) {
    if (at - m_since >= kRefractory) {
        std::swap(m_current, m_previous);
        m_current.clear();
        if (at - m_since >= 2 * kRefractory) m_previous.clear();
        m_since = at;
    }
    const auto use = mixed(author ^ (term * 3)) | 1U;
    const auto [last, isNew] = m_current.findOrAdd(use);
    *last = at;
    // Everything in the current block is younger than three hours.
    if (!isNew) return false;
    const auto* const earlier = m_previous.find(use);
    return earlier == nullptr || at - *earlier >= kRefractory;
}

std::vector<UseMemory::Use> UseMemory::uses(base::Instant at) const {
    std::vector<Use> all;
    for (const auto& use : m_current.places())
        if (use.first != 0 && at - use.second < kRefractory) all.push_back(use);
    for (const auto& use : m_previous.places())
        if (use.first != 0 && at - use.second < kRefractory && m_current.find(use.first) == nullptr)
            all.push_back(use);
    std::ranges::sort(all);
    return all;
}

void UseMemory::restore(const std::vector<Use>& uses, base::Instant at) {
    m_current.clear();
    m_previous.clear();
    for (const auto& [use, usedAt] : uses)
        *m_previous.findOrAdd(use).first = usedAt;
    m_since = at;
}

} // namespace weft::topics
