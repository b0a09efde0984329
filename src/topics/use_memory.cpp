// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/use_memory.h"

#include <algorithm>
#include <utility>

namespace weft::topics {

std::size_t UseMemory::LastUses::placeOf(std::uint64_t use) const {
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = use & mask;
    while (m_places[place].first != 0 && m_places[place].first != use)
        place = (place + 1) & mask;
    return place;
}

base::Instant* UseMemory::LastUses::findOrAdd(std::uint64_t use, base::Instant at) {
    const auto place = placeOf(use);
    if (m_places[place].first == use) return &m_places[place].second;
    m_places[place] = {use, at};
    m_filled += 1;
    if (m_filled * 2 > m_places.size()) grow();
    return nullptr;
}

const base::Instant* UseMemory::LastUses::find(std::uint64_t use) const {
    const auto place = placeOf(use);
    return m_places[place].first == use ? &m_places[place].second : nullptr;
}

void UseMemory::LastUses::grow() {
    const auto old = std::exchange(m_places, std::vector<Use>(2 * m_places.size()));
    for (const auto& use : old)
        if (use.first != 0) m_places[placeOf(use.first)] = use;
}

void UseMemory::LastUses::clear() {
    if (m_filled == 0) return;
    std::ranges::fill(m_places, Use());
    m_filled = 0;
}

bool UseMemory::isFresh(std::uint64_t author, TermKey term, base::Instant at) {
    if (at - m_since >= kRefractory) {
        std::swap(m_current, m_previous);
        m_current.clear();
        if (at - m_since >= 2 * kRefractory) m_previous.clear();
        m_since = at;
    }
    const auto use = mixed(author ^ (term * 3)) | 1U;
    if (auto* const known = m_current.findOrAdd(use, at)) {
        // Everything in the current block is younger than three hours.
        *known = at;
        return false;
    }
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
        static_cast<void>(m_previous.findOrAdd(use, usedAt));
    m_since = at;
}

} // namespace weft::topics
