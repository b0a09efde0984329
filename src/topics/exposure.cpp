// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/exposure.h"

#include <cmath>

namespace weft::topics {

namespace {

double decayOf(double halfLifeDays) {
    return std::exp2(-1.0 / (halfLifeDays * static_cast<double>(kBinsPerDay)));
}

std::size_t placeOf(Bin bin) {
    return static_cast<std::size_t>(bin) % Exposure::kHeld;
}

} // namespace

double backgroundDecay() {
    constexpr double kHalfLifeDays = 7;
    static const double decay = decayOf(kHalfLifeDays);
    return decay;
}

double peakDecay() {
    constexpr double kHalfLifeDays = 14;
    static const double decay = decayOf(kHalfLifeDays);
    return decay;
}

void Exposure::close(Bin bin, std::int64_t posts) {
    const double before = isEmpty() ? 0 : total(m_last);
    if (isEmpty()) m_first = bin;
    m_last = bin;
    m_posts[placeOf(bin)] = posts;
    m_totals[placeOf(bin)] = backgroundDecay() * before + static_cast<double>(posts);
}

std::int64_t Exposure::posts(Bin bin) const {
    return bin < m_first || bin > m_last ? 0 : m_posts[placeOf(bin)];
}

double Exposure::total(Bin bin) const {
    return bin < m_first || bin > m_last ? 0 : m_totals[placeOf(bin)];
}

std::int64_t Exposure::sum(Bin begin, Bin count) const {
    std::int64_t sum = 0;
    for (Bin bin = begin; bin < begin + count; ++bin)
        sum += posts(bin);
    return sum;
}

} // namespace weft::topics
