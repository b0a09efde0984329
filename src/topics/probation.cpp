// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/probation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::topics {

void Probation::Uses::forgetBefore(Bin bin) {
    const auto* const held = std::find_if(uses.begin(), uses.begin() + count,
                                          [bin](const Use& use) { return Bin{use.bin} >= bin; });
    const auto gone = static_cast<std::uint32_t>(held - uses.begin());
    std::shift_left(uses.begin(), uses.begin() + count, gone);
    count -= gone;
}

void Probation::Uses::add(const Use& use) {
    if (count == uses.size()) {
        std::shift_left(uses.begin(), uses.end(), 1);
        count -= 1;
    }
    uses[count++] = use;
}

std::size_t Probation::Uses::people() const {
    std::size_t people = 0;
    for (std::uint32_t i = 0; i < count; ++i)
        people += std::any_of(uses.begin(), uses.begin() + i,
                              [&](const Use& earlier) { return earlier.author == uses[i].author; })
                      ? 0
                      : 1;
    return people;
}

std::optional<std::vector<Probation::Use>> Probation::note(TermKey term, std::uint64_t author, Bin bin) {
    auto& waiting = m_waiting[term];
    waiting.forgetBefore(bin - kBinsPerDay + 1);
    waiting.add({static_cast<std::uint32_t>(author), static_cast<std::uint32_t>(bin)});
    if (waiting.people() < kPeopleToLeave) return std::nullopt;
    std::vector<Use> left(waiting.uses.begin(), waiting.uses.begin() + waiting.count);
    m_waiting.erase(term);
    return left;
}

void Probation::close(Bin bin) {
    constexpr Bin kBinsBetween = 6 * kBinsPerHour;
    if (bin % kBinsBetween != 0 && m_waiting.size() <= kMostTerms) return;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        waiting->second.forgetBefore(bin - kBinsPerDay + 1);
        waiting = waiting->second.count == 0 ? m_waiting.erase(waiting) : std::next(waiting);
    }
    if (m_waiting.size() <= kMostTerms) return;
    std::vector<std::pair<Bin, TermKey>> byLastUse;
    byLastUse.reserve(m_waiting.size());
    for (const auto& [term, waiting] : m_waiting)
        byLastUse.emplace_back(waiting.uses[waiting.count - 1].bin, term);
    // Some more than must go, else every bin would look for some.
    constexpr std::size_t kKept = kMostTerms - kMostTerms / 8;
    const auto excess = static_cast<std::ptrdiff_t>(m_waiting.size() - kKept);
    std::ranges::nth_element(byLastUse, byLastUse.begin() + excess);
    for (auto term = byLastUse.begin(); term != byLastUse.begin() + excess; ++term)
        m_waiting.erase(term->second);
}

} // namespace weft::topics
