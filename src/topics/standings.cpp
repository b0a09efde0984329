// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/standings.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace weft::topics {

namespace {

constexpr double kHalfLifeBins = 3 * kBinsPerHour;

} // namespace

void Standings::note(const BinResult& result) {
    m_lastBin = result.bin;
    for (const auto& term : result.terms) {
        const auto [known, isNew] = m_standings.try_emplace(term.key);
        auto& standing = known->second;
        if (isNew || result.bin - standing.lastBin > kLongestPause) {
            standing.firstBin = result.bin;
            standing.peakBefore = term.best.peak;
        }
        standing.term = term;
        standing.lastBin = result.bin;
    }
    std::erase_if(m_standings,
                  [&](const auto& entry) { return result.bin - entry.second.lastBin >= kBinsPerDay; });
}

double Standings::rank(const Standing& standing) const {
    return standing.term.best.z *
           std::exp2(-static_cast<double>(m_lastBin - standing.lastBin) / kHalfLifeBins);
}

std::vector<Standing> Standings::best(std::size_t most) const {
    std::vector<Standing> all;
    for (const auto& [key, standing] : m_standings)
        all.push_back(standing);
    std::ranges::sort(all, {}, [&](const Standing& standing) {
        return std::tuple(-rank(standing), -standing.term.best.people, standing.term.kind,
                          standing.term.text);
    });
    all.resize(std::min(all.size(), most));
    return all;
}

} // namespace weft::topics
