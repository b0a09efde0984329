// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tone_scores.h"

#include "tone/confusion.h"

#include <algorithm>
#include <random>
#include <vector>

namespace weft::tests {

namespace {

using tone::Confusion;
using tone::Tone;

constexpr std::size_t kDraws = 10'000;

std::int64_t heardAs(const Confusion& confusion, std::size_t tone) {
    std::int64_t posts = 0;
    for (const auto& row : confusion.heard)
        posts += row[tone];
    return posts;
}

double part(std::int64_t right, std::int64_t of) {
    return of == 0 ? 0 : static_cast<double>(right) / static_cast<double>(of);
}

double precision(const Confusion& confusion, Tone tone) {
    const auto i = tone::indexOf(tone);
    return part(confusion.heard[i][i], heardAs(confusion, i));
}

double macroF1(const Confusion& confusion) {
    double sum = 0;
    for (std::size_t i = 0; i < tone::kTones.size(); ++i)
        sum += part(2 * confusion.heard[i][i], tone::totalOf(confusion.heard[i]) + heardAs(confusion, i));
    return sum / static_cast<double>(tone::kTones.size());
}

std::vector<double> drawMacroF1(std::span<const JudgedPost> posts, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<double> draws(kDraws);
    for (auto& draw : draws) {
        Confusion confusion;
        for (std::size_t i = 0; i < posts.size(); ++i) {
            const auto& post = posts[((random() >> 32U) * posts.size()) >> 32U];
            confusion.add(post.truth, post.heard);
        }
        draw = macroF1(confusion);
    }
    std::ranges::sort(draws);
    return draws;
}

} // namespace

ToneScores scoreTones(std::span<const JudgedPost> posts, std::uint64_t seed) {
    Confusion confusion;
    for (const auto& post : posts)
        confusion.add(post.truth, post.heard);
    const auto draws = drawMacroF1(posts, seed);
    const auto count = std::ssize(posts);
    return {.macroF1 = macroF1(confusion),
            .lo = draws[kDraws / 40],
            .hi = draws[kDraws - 1 - kDraws / 40],
            .precisionNegative = precision(confusion, Tone::Negative),
            .precisionPositive = precision(confusion, Tone::Positive),
            .spokenOn = 1 - part(heardAs(confusion, tone::indexOf(Tone::None)), count),
            .posts = count};
}

} // namespace weft::tests
