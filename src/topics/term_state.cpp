// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/term_state.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace weft::topics {

namespace {

/// A memory of peaks does not know the last six hours, else a long burst would hide itself.
constexpr Bin kPeakLag = 24;
/// How many uses a season needs before it is believed.
constexpr double kSeasonPrior = 12;
constexpr double kFewestForDispersion = 0.3;
constexpr double kPriorDispersion = 0.3;
constexpr double kPriorWeight = 14.4;
constexpr double kLeastDispersion = 0.05;
constexpr double kMostDispersion = 3;
constexpr double kPeakShare = 0.8;
constexpr double kFloor = 0.25;
constexpr double kContinuity = 0.5;
constexpr std::uint16_t kMostObserved = 60'000;

std::size_t placeOf(Bin bin) {
    return static_cast<std::size_t>(bin) % static_cast<std::size_t>(TermState::kHeldBins);
}

} // namespace

double expectedPeople(const WindowScore& score) {
    return std::max(score.usual, kPeakShare * score.peak) + kFloor;
}

void TermState::Season::add(std::size_t slot, double expectedUses, std::uint16_t uses) {
    if (observed[slot] > kMostObserved - std::min(uses, kMostObserved)) {
        // Only their ratio is asked for.
        observed[slot] /= 2;
        expected[slot] /= 2;
    }
    observed[slot] = static_cast<std::uint16_t>(observed[slot] + std::min(uses, kMostObserved));
    expected[slot] += static_cast<float>(expectedUses);
}

void TermState::Background::take(const BinFrame& frame, std::uint16_t count) {
    const double share = frame.totalBefore > 0 ? uses / frame.totalBefore : 0;
    season.add(frame.slot, share * static_cast<double>(frame.posts), count);
    uses = backgroundDecay() * uses + count;
}

double TermState::Background::usual(const BinFrame& last, std::size_t window) const {
    if (uses <= 0 || last.total <= 0) return 0;
    const auto& ahead = last.ahead[window];
    double factor = 0;
    for (std::size_t i = 0; i < ahead.slotCount; ++i) {
        const auto [slot, share] = ahead.slots[i];
        factor += share * (season.observed[slot] + kSeasonPrior) /
                  (static_cast<double>(season.expected[slot]) + kSeasonPrior);
    }
    return uses / last.total * static_cast<double>(ahead.posts) * factor;
}

std::uint16_t TermState::held(Bin bin) const {
    return m_counts[placeOf(bin)];
}

std::int64_t TermState::people(Bin last, Bin count) const {
    std::int64_t people = 0;
    auto place = placeOf(last - count + 1 + kHeldBins);
    for (Bin i = 0; i < count; ++i) {
        people += m_counts[place];
        place = place + 1 == m_counts.size() ? 0 : place + 1;
    }
    return people;
}

void TermState::count(Bin bin) {
    auto& uses = m_counts[placeOf(bin)];
    if (uses < std::numeric_limits<std::uint16_t>::max()) ++uses;
    m_lastUse = bin;
}

void TermState::learnDispersion(Background& background, const BinFrame& frame, std::size_t window) const {
    const double usual = background.usual(frame, window);
    if (usual <= kFewestForDispersion) return;
    auto& [sum, weight] = background.dispersions[window];
    const double off = static_cast<double>(people(frame.bin + kWindows[window], kWindows[window])) - usual;
    sum = backgroundDecay() * sum + off * off - usual;
    weight = backgroundDecay() * weight + usual * usual;
}

void TermState::close(Bin bin, const BinFrame* known) {
    const bool silent = bin - m_lastUse >= kHeldBins;
    for (std::size_t i = 0; i < kWindows.size(); ++i) {
        m_peaks[i] *= peakDecay();
        if (silent) continue;
        const auto people = static_cast<double>(this->people(bin - kPeakLag - kWindows[i], kWindows[i]));
        m_peaks[i] = std::max(m_peaks[i], people);
    }
    m_counts[placeOf(bin + 1)] = 0;
    if (known == nullptr) return;
    m_background.take(*known, held(known->bin));
    for (std::size_t i = 0; i < kWindows.size(); ++i)
        learnDispersion(m_background, *known, i);
}

WindowScore TermState::scoreOf(const Background& background, const BinFrame& last, std::size_t window) const {
    const Bin length = kWindows[window];
    WindowScore score{.window = length, .people = people(last.bin + length, length)};
    score.usual = background.usual(last, window);
    const auto& [sum, weight] = background.dispersions[window];
    score.dispersion = std::clamp((sum + kPriorWeight * kPriorDispersion) / (weight + kPriorWeight),
                                  kLeastDispersion, kMostDispersion);
    score.peak = m_peaks[window];
    const double expected = expectedPeople(score);
    score.z = (static_cast<double>(score.people) - expected - kContinuity) /
              std::sqrt(expected + score.dispersion * score.usual * score.usual);
    return score;
}

WindowScore TermState::score(Bin bin, std::span<const BinFrame> frames, std::int64_t fewest) const {
    constexpr std::size_t kHour = 0;
    WindowScore best;
    if (people(bin, kWindows.back()) < fewest) return best;
    // From what close() left behind, forward to what each window may know.
    Background background = m_background;
    for (const auto& frame : frames) {
        background.take(frame, held(frame.bin));
        if (frame.bin <= bin - 2 * kWindows[kHour]) learnDispersion(background, frame, kHour);
        for (std::size_t i = kWindows.size(); i-- > 0;) {
            if (frame.bin != bin - kWindows[i] || people(bin, kWindows[i]) < fewest) continue;
            const auto score = scoreOf(background, frame, i);
            if (best.window == 0 || score.z >= best.z) best = score;
        }
    }
    return best;
}

} // namespace weft::topics
