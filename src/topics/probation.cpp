// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/probation.h"

#include <algorithm>
#include <utility>

namespace weft::topics {

namespace {

void forgetOld(std::vector<Probation::Use>& uses, Bin bin) {
    std::erase_if(uses, [bin](const Probation::Use& use) { return bin - use.bin >= kBinsPerDay; });
}

std::size_t peopleOf(const std::vector<Probation::Use>& uses) {
    std::size_t people = 0;
    for (auto use = uses.begin(); use != uses.end(); ++use)
        people += std::any_of(uses.begin(), use,
                              [&](const Probation::Use& earlier) { return earlier.author == use->author; })
                      ? 0
                      : 1;
    return people;
}

} // namespace

std::optional<std::vector<Probation::Use>> Probation::note(TermKey term, const Use& use) {
    auto& uses = m_waiting[term];
    forgetOld(uses, use.bin);
    uses.push_back(use);
    if (peopleOf(uses) < kPeopleToLeave) return std::nullopt;
    auto left = std::move(uses);
    m_waiting.erase(term);
    return left;
}

void Probation::close(Bin bin) {
    if (bin % kBinsPerHour != 0 && m_waiting.size() <= kMostTerms) return;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        forgetOld(waiting->second, bin);
        waiting = waiting->second.empty() ? m_waiting.erase(waiting) : std::next(waiting);
    }
    if (m_waiting.size() <= kMostTerms) return;
    std::vector<std::pair<Bin, TermKey>> byLastUse;
    byLastUse.reserve(m_waiting.size());
    for (const auto& [term, uses] : m_waiting)
        byLastUse.emplace_back(uses.back().bin, term);
    const auto excess = static_cast<std::ptrdiff_t>(m_waiting.size() - kMostTerms);
    std::ranges::nth_element(byLastUse, byLastUse.begin() + excess);
    for (auto term = byLastUse.begin(); term != byLastUse.begin() + excess; ++term)
        m_waiting.erase(term->second);
}

} // namespace weft::topics
