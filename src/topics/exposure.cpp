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

BinFrame Exposure::frame(Bin bin) const {
    BinFrame frame{.bin = bin,
                   .slot = slotOf(bin),
                   .posts = posts(bin),
                   .totalBefore = total(bin - 1),
                   .total = total(bin)};
    for (std::size_t i = 0; i < kWindows.size(); ++i) {
        auto& ahead = frame.ahead[i];
        for (Bin next = bin + 1; next <= bin + kWindows[i]; ++next) {
            ahead.posts += posts(next);
            const auto slot = slotOf(next);
            if (ahead.slotCount == 0 || ahead.slots[ahead.slotCount - 1].slot != slot)
                ahead.slots[ahead.slotCount++].slot = slot;
            ahead.slots[ahead.slotCount - 1].share += 1 / static_cast<double>(kWindows[i]);
        }
    }
    return frame;
}

} // namespace weft::topics
