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
    return static_cast<std::size_t>(bin % TermState::kHeldBins);
}

} // namespace

void TermState::Season::add(std::size_t slot, double expectedUses, std::uint16_t uses) {
    if (observed[slot] > kMostObserved - std::min(uses, kMostObserved)) {
        // Only their ratio is asked for.
        observed[slot] /= 2;
        expected[slot] /= 2;
    }
    observed[slot] = static_cast<std::uint16_t>(observed[slot] + std::min(uses, kMostObserved));
    expected[slot] += static_cast<float>(expectedUses);
}

void TermState::Background::take(Bin bin, std::uint16_t count, const Exposure& exposure) {
    const double before = exposure.total(bin - 1);
    const double share = before > 0 ? uses / before : 0;
    season.add(slotOf(bin), share * static_cast<double>(exposure.posts(bin)), count);
    uses = backgroundDecay() * uses + count;
}

double TermState::Background::usual(Bin bin, Bin window, const Exposure& exposure) const {
    const double total = exposure.total(bin);
    if (uses <= 0 || total <= 0) return 0;
    const double posts = static_cast<double>(exposure.sum(bin + 1, window));
    double factor = 0;
    for (Bin next = bin + 1; next <= bin + window;) {
        const auto slot = slotOf(next);
        const Bin end = std::min((next / kBinsPerHour + 1) * kBinsPerHour, bin + window + 1);
        factor += static_cast<double>(end - next) * (season.observed[slot] + kSeasonPrior) /
                  (static_cast<double>(season.expected[slot]) + kSeasonPrior);
        next = end;
    }
    return uses / total * posts * factor / static_cast<double>(window);
}

std::uint16_t TermState::held(Bin bin) const {
    return bin < 0 ? std::uint16_t{0} : m_counts[placeOf(bin)];
}

std::int64_t TermState::people(Bin last, Bin count) const {
    std::int64_t people = 0;
    for (Bin bin = last - count + 1; bin <= last; ++bin)
        people += held(bin);
    return people;
}

void TermState::begin(Bin bin) {
    m_counts[placeOf(bin)] = 0;
}

void TermState::count(Bin bin) {
    auto& uses = m_counts[placeOf(bin)];
    if (uses < std::numeric_limits<std::uint16_t>::max()) ++uses;
    m_lastUse = bin;
}

void TermState::learnDispersion(Background& background, Bin bin, std::size_t window,
                                const Exposure& exposure) const {
    const double usual = background.usual(bin, kWindows[window], exposure);
    if (usual <= kFewestForDispersion) return;
    auto& [sum, weight] = background.dispersions[window];
    const double off = static_cast<double>(people(bin + kWindows[window], kWindows[window])) - usual;
    sum = backgroundDecay() * sum + off * off - usual;
    weight = backgroundDecay() * weight + usual * usual;
}

void TermState::close(Bin bin, const Exposure& exposure) {
    const bool silent = bin - m_lastUse >= kHeldBins;
    for (std::size_t i = 0; i < kWindows.size(); ++i) {
        m_peaks[i] *= peakDecay();
        if (silent) continue;
        const auto people = static_cast<double>(this->people(bin - kPeakLag - kWindows[i], kWindows[i]));
        m_peaks[i] = std::max(m_peaks[i], people);
    }
    const Bin known = bin - kLag;
    if (known < exposure.first()) return;
    m_background.take(known, held(known), exposure);
    for (std::size_t i = 0; i < kWindows.size(); ++i)
        learnDispersion(m_background, known, i, exposure);
}

WindowScore TermState::scoreOf(const Background& background, Bin bin, std::size_t window,
                               const Exposure& exposure) const {
    WindowScore score{.window = kWindows[window], .people = people(bin, kWindows[window])};
    score.usual = background.usual(bin - score.window, score.window, exposure);
    const auto& [sum, weight] = background.dispersions[window];
    score.dispersion = std::clamp((sum + kPriorWeight * kPriorDispersion) / (weight + kPriorWeight),
                                  kLeastDispersion, kMostDispersion);
    score.peak = m_peaks[window];
    const double expected = std::max(score.usual, kPeakShare * score.peak) + kFloor;
    score.z = (static_cast<double>(score.people) - expected - kContinuity) /
              std::sqrt(expected + score.dispersion * score.usual * score.usual);
    return score;
}

WindowScore TermState::score(Bin bin, const Exposure& exposure, std::int64_t fewest) const {
    WindowScore best;
    const auto [hour, longer] = kWindows;
    if (people(bin, longer) < fewest) return best;
    Background background = m_background;
    const auto keep = [&](std::size_t window) {
        if (people(bin, kWindows[window]) < fewest) return;
        const auto score = scoreOf(background, bin, window, exposure);
        if (best.window == 0 || score.z >= best.z) best = score;
    };
    // From what close() left behind, forward to what each window may know.
    Bin known = bin - kLag;
    const auto advanceTo = [&](Bin last) {
        while (known < last) {
            ++known;
            if (known < exposure.first()) continue;
            background.take(known, held(known), exposure);
            if (known <= bin - 2 * hour) learnDispersion(background, known, 0, exposure);
        }
    };
    advanceTo(bin - longer);
    keep(1);
    advanceTo(bin - hour);
    keep(0);
    return best;
}

} // namespace weft::topics
