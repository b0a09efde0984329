// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/bootstrap.h"

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

std::optional<double> ratioOf(const std::vector<RatioTerm>& posts) {
    if (posts.empty()) return std::nullopt;
    RatioTerm sum{0, 0};
    for (const auto& post : posts) {
        sum.numerator += post.numerator;
        sum.denominator += post.denominator;
    }
    return sum.numerator / sum.denominator;
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

/// Between two of the sorted values by linear interpolation (type 7).
double valueAt(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

BootstrapInterval intervalOf(const std::vector<double>& sorted, std::int64_t posts,
                             const BootstrapSettings& settings) {
    const double tail = (1 - settings.certainty) / 2;
    return {valueAt(sorted, tail), valueAt(sorted, 1 - tail), posts < settings.enoughPosts};
}

/// One is added on both sides, as the sample itself is one of the possible draws (Davison & Hinkley 1997).
double probabilityOf(const std::vector<double>& sorted) {
    const auto [first, last] = std::ranges::equal_range(sorted, 0.0);
    const auto atMost = static_cast<double>(last - sorted.begin()) + 1;
    const auto atLeast = static_cast<double>(sorted.end() - first) + 1;
    const double rarer = std::min(atMost, atLeast) / (static_cast<double>(sorted.size()) + 1);
    return std::min(1.0, 2 * rarer);
}

template<typename Draw>
std::vector<double> sortedDraws(const BootstrapSettings& settings, Draw draw) {
    std::mt19937_64 random(settings.seed);
    std::vector<double> values(static_cast<std::size_t>(std::max(settings.draws, 1)));
    for (auto& value : values)
        value = draw(random);
    std::ranges::sort(values);
    return values;
}

} // namespace

std::vector<RatioTerm> meanTerms(std::span<const double> values) {
    std::vector<RatioTerm> terms;
    terms.reserve(values.size());
    for (const double value : values)
        terms.push_back({value, 1});
    return terms;
}

BootstrapEstimate bootstrapRatio(std::span<const RatioTerm> posts, const BootstrapSettings& settings) {
    const auto kept = counted(posts);
    BootstrapEstimate estimate{ratioOf(kept), std::ssize(kept), std::nullopt};
    if (kept.empty() || estimate.posts < settings.fewestPosts) return estimate;
    const auto draws = sortedDraws(settings, [&](auto& random) { return drawRatio(kept, random); });
    estimate.interval = intervalOf(draws, estimate.posts, settings);
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
    difference.value = *ratioOf(fresh) - *ratioOf(old);
    const auto fewer = std::min(difference.postsBefore, difference.postsNow);
    if (fewer < settings.fewestPosts) return difference;
    const auto draws = sortedDraws(
        settings, [&](auto& random) { return drawRatio(fresh, random) - drawRatio(old, random); });
    difference.interval = intervalOf(draws, fewer, settings);
    difference.probability = probabilityOf(draws);
    return difference;
}

} // namespace weft::metrics
