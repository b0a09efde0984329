// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/use_memory.h"

#include <algorithm>
#include <utility>

namespace weft::topics {

bool UseMemory::isFresh(std::uint64_t author, TermKey term, base::Instant at) {
    if (at - m_since >= kRefractory) {
        m_previous = at - m_since < 2 * kRefractory ? std::exchange(m_current, {}) : LastUses();
        m_current.clear();
        m_since = at;
    }
    const auto use = mixed(author ^ (term * 3));
    const auto [known, isNew] = m_current.try_emplace(use, at);
    if (!isNew) {
        // Everything in the current map is younger than three hours.
        known->second = at;
        return false;
    }
    const auto earlier = m_previous.find(use);
    return earlier == m_previous.end() || at - earlier->second >= kRefractory;
}

std::vector<UseMemory::Use> UseMemory::uses(base::Instant at) const {
    std::vector<Use> all;
    for (const auto& use : m_current)
        if (at - use.second < kRefractory) all.push_back(use);
    for (const auto& use : m_previous)
        if (at - use.second < kRefractory && !m_current.contains(use.first)) all.push_back(use);
    std::ranges::sort(all);
    return all;
}

void UseMemory::restore(const std::vector<Use>& uses, base::Instant at) {
    m_current.clear();
    m_previous = {uses.begin(), uses.end()};
    m_since = at;
}

} // namespace weft::topics
