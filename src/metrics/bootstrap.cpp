// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/bootstrap.h"

#include "metrics/proportions.h"
#include "metrics/summary.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <random>

namespace weft::metrics {

namespace {

std::vector<RatioTerm> counted(std::span<const RatioTerm> posts) {
    std::vector<RatioTerm> kept;
    std::ranges::copy_if(posts, std::back_inserter(kept),
                         [](const auto& post) { return post.denominator > 0; });
    return kept;
}

/// The ratio of as many posts, drawn with replacement.
double drawRatio(const std::vector<RatioTerm>& posts, std::mt19937_64& random) {
    RatioTerm sum{0, 0};
    for (std::size_t i = 0; i < posts.size(); ++i) {
        // Distributions of the standard library differ between its makers; this is even enough.
        const auto& post = posts[((random() >> 32U) * posts.size()) >> 32U];
        sum.numerator += post.numerator;
        sum.denominator += post.denominator;
    }
    return sum.numerator / sum.denominator;
}

/// The middle of the values that were drawn.
Interval intervalOf(std::span<double> draws, double certainty) {
    const double tail = (1 - certainty) / 2;
    return {*quantile(draws, tail), *quantile(draws, 1 - tail)};
}

/// One is added on both sides, as the sample itself is one of the possible draws (Davison & Hinkley 1997).
double probabilityOf(std::span<const double> draws) {
    const auto atMost = std::ranges::count_if(draws, [](double value) { return value <= 0; }) + 1;
    const auto atLeast = std::ranges::count_if(draws, [](double value) { return value >= 0; }) + 1;
    return std::min(1.0, 2 * *ratio(std::min(atMost, atLeast), std::ssize(draws) + 1));
}

template<typename Draw>
std::vector<double> drawMany(const BootstrapSettings& settings, Draw draw) {
    std::mt19937_64 random(settings.seed);
    std::vector<double> values(static_cast<std::size_t>(std::max(settings.draws, 1)));
    for (auto& value : values)
        value = draw(random);
    return values;
}

} // namespace

std::optional<double> ratioOfSums(std::span<const RatioTerm> posts) {
    RatioTerm sum{0, 0};
    for (const auto& post : posts) {
        if (post.denominator <= 0) continue;
        sum.numerator += post.numerator;
        sum.denominator += post.denominator;
    }
    if (sum.denominator <= 0) return std::nullopt;
    return sum.numerator / sum.denominator;
}

BootstrapEstimate bootstrapRatio(std::span<const RatioTerm> posts, const BootstrapSettings& settings) {
    const auto kept = counted(posts);
    BootstrapEstimate estimate{ratioOfSums(kept), std::ssize(kept)};
    if (kept.empty() || estimate.posts < settings.fewestPosts) return estimate;
    auto draws = drawMany(settings, [&](auto& random) { return drawRatio(kept, random); });
    estimate.interval = intervalOf(draws, settings.certainty);
    estimate.rough = estimate.posts < settings.enoughPosts;
    return estimate;
}

BootstrapDifference bootstrapDifference(std::span<const RatioTerm> before, std::span<const RatioTerm> now,
                                        const BootstrapSettings& settings) {
    const auto old = counted(before);
    const auto fresh = counted(now);
    BootstrapDifference difference;
    difference.postsBefore = std::ssize(old);
    difference.postsNow = std::ssize(fresh);
    if (old.empty() || fresh.empty()) return difference;
    difference.value = *ratioOfSums(fresh) - *ratioOfSums(old);
    const auto fewer = std::min(difference.postsBefore, difference.postsNow);
    if (fewer < settings.fewestPosts) return difference;
    auto draws =
        drawMany(settings, [&](auto& random) { return drawRatio(fresh, random) - drawRatio(old, random); });
    difference.interval = intervalOf(draws, settings.certainty);
    difference.rough = fewer < settings.enoughPosts;
    difference.probability = probabilityOf(draws);
    return difference;
}

} // namespace weft::metrics
