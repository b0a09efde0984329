// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/rare_uses.h"

#include <algorithm>
#include <limits>

namespace weft::topics {

std::array<std::size_t, RareUses::kRows> RareUses::placesOf(TermKey term) {
    constexpr std::size_t kMask = (std::size_t{1} << kBits) - 1;
    constexpr unsigned kHalf = 32;
    return {(term & kMask), (std::size_t{1} << kBits) + ((term >> kHalf) & kMask)};
}

void RareUses::note(TermKey term) {
    const auto least = count(term);
    if (least == std::numeric_limits<std::uint8_t>::max()) return;
    // Only the smaller ones are too small.
    for (const auto place : placesOf(term))
        m_counts[place] = std::max(m_counts[place], static_cast<std::uint8_t>(least + 1));
}

std::int64_t RareUses::count(TermKey term) const {
    const auto places = placesOf(term);
    return std::min(m_counts[places[0]], m_counts[places[1]]);
}

void RareUses::close(Bin bin) {
    constexpr Bin kBinsPerWeek = 7 * kBinsPerDay;
    if (bin % kBinsPerWeek != 0) return;
    for (auto& count : m_counts)
        count /= 2;
}

} // namespace weft::topics
