// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/confusion.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace weft::tone {

namespace {

constexpr std::size_t kCount = kTones.size();
constexpr std::size_t kDraws = 2'000;
constexpr double kTail = 0.025;
/// By how much the inverse may magnify an error of the heard shares.
constexpr double kSteady = 10;
/// More posts than these are not drawn again: what chance does to so many is next to nothing, and a smaller
/// draw only widens the interval.
constexpr std::int64_t kMostRedrawn = 20'000;
/// The part of the draws that may not be invertible.
constexpr double kLostDraws = 0.05;

using Matrix = std::array<ToneShares, kCount>;

/// Column j: how posts of tone j are heard. Nothing when there are none of a tone.
std::optional<Matrix> matrixOf(const Confusion& confusion) {
    Matrix matrix{};
    for (std::size_t truth = 0; truth < kCount; ++truth) {
        const auto posts = totalOf(confusion.heard[truth]);
        if (posts == 0) return std::nullopt;
        for (std::size_t heard = 0; heard < kCount; ++heard)
            matrix[heard][truth] =
                static_cast<double>(confusion.heard[truth][heard]) / static_cast<double>(posts);
    }
    return matrix;
}

/// By cofactors. Nothing when it has no inverse.
std::optional<Matrix> inverseOf(const Matrix& m) {
    Matrix cofactors{};
    for (std::size_t row = 0; row < kCount; ++row)
        for (std::size_t column = 0; column < kCount; ++column) {
            const auto r1 = (row + 1) % kCount;
            const auto r2 = (row + 2) % kCount;
            const auto c1 = (column + 1) % kCount;
            const auto c2 = (column + 2) % kCount;
            cofactors[row][column] = m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
        }
    double determinant = 0;
    for (std::size_t column = 0; column < kCount; ++column)
        determinant += m[0][column] * cofactors[0][column];
    if (std::abs(determinant) < 1e-9) return std::nullopt;
    Matrix inverse{};
    for (std::size_t row = 0; row < kCount; ++row)
        for (std::size_t column = 0; column < kCount; ++column)
            inverse[row][column] = cofactors[column][row] / determinant;
    return inverse;
}

/// The largest sum of a column; that of C itself is 1, so this is its condition in the 1-norm.
double magnification(const Matrix& inverse) {
    double largest = 0;
    for (std::size_t column = 0; column < kCount; ++column) {
        double sum = 0;
        for (const auto& row : inverse)
            sum += std::abs(row[column]);
        largest = std::max(largest, sum);
    }
    return largest;
}

std::optional<ToneShares> solve(const Confusion& confusion, const ToneCounts& heard) {
    const auto matrix = matrixOf(confusion);
    const auto inverse = matrix ? inverseOf(*matrix) : std::nullopt;
    if (!inverse || magnification(*inverse) > kSteady) return std::nullopt;
    const auto posts = static_cast<double>(totalOf(heard));
    ToneShares shares{};
    for (std::size_t truth = 0; truth < kCount; ++truth) {
        for (std::size_t i = 0; i < kCount; ++i)
            shares[truth] += (*inverse)[truth][i] * static_cast<double>(heard[i]) / posts;
        shares[truth] = std::max(shares[truth], 0.0);
    }
    const auto sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (auto& share : shares)
        share /= sum;
    return shares;
}

/// As many, but not more than kMostRedrawn, drawn from the same shares.
ToneCounts redraw(const ToneCounts& counts, std::mt19937_64& random) {
    const auto total = static_cast<std::uint64_t>(totalOf(counts));
    ToneCounts drawn{};
    for (std::int64_t i = std::min(totalOf(counts), kMostRedrawn); i > 0; --i) {
        // Distributions of the standard library differ between its makers; this is even enough.
        auto place = static_cast<std::int64_t>(((random() >> 32U) * total) >> 32U);
        std::size_t tone = 0;
        for (; place >= counts[tone]; ++tone)
            place -= counts[tone];
        drawn[tone] += 1;
    }
    return drawn;
}

Confusion redraw(const Confusion& confusion, std::mt19937_64& random) {
    Confusion drawn;
    for (std::size_t truth = 0; truth < kCount; ++truth)
        drawn.heard[truth] = redraw(confusion.heard[truth], random);
    return drawn;
}

double quantileOf(const std::vector<double>& sorted, double part) {
    const auto place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// What the draws give for each tone, in order; fewer than `kDraws` when some had no answer.
std::array<std::vector<double>, kCount> drawShares(const Confusion& confusion, const ToneCounts& heard,
                                                   std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::array<std::vector<double>, kCount> draws;
    for (std::size_t i = 0; i < kDraws; ++i) {
        const auto drawnConfusion = redraw(confusion, random);
        const auto drawn = solve(drawnConfusion, redraw(heard, random));
        for (std::size_t tone = 0; drawn && tone < kCount; ++tone)
            draws[tone].push_back((*drawn)[tone]);
    }
    for (auto& values : draws)
        std::ranges::sort(values);
    return draws;
}

} // namespace

std::int64_t totalOf(const ToneCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::int64_t Confusion::total() const {
    std::int64_t sum = 0;
    for (const auto& counts : heard)
        sum += totalOf(counts);
    return sum;
}

Correction correctShares(const Confusion& confusion, const ToneCounts& heard, std::uint64_t seed) {
    if (confusion.total() < kCorrectionsNeeded || totalOf(heard) == 0) return {};
    const auto shares = solve(confusion, heard);
    if (!shares) return {CorrectionState::Unsteady, {}};
    const auto draws = drawShares(confusion, heard, seed);
    if (static_cast<double>(draws[0].size()) < (1 - kLostDraws) * kDraws)
        return {CorrectionState::Unsteady, {}};
    Correction correction{CorrectionState::Done, {}};
    for (std::size_t tone = 0; tone < kCount; ++tone)
        correction.shares[tone] = {(*shares)[tone], quantileOf(draws[tone], kTail),
                                   quantileOf(draws[tone], 1 - kTail)};
    return correction;
}

} // namespace weft::tone
