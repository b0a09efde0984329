// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/shingles.h"

#include <algorithm>

namespace weft::voice {

namespace {

constexpr std::size_t kWidth = 5;

/// A number that is as good as the characters: two shingles share one by a chance of 2⁻⁶⁴.
std::uint64_t hashOf(std::u32string_view shingle) {
    std::uint64_t hash = 0x9E37'79B9'7F4A'7C15U;
    for (const char32_t c : shingle) {
        hash = (hash ^ c) * 0xBF58'476D'1CE4'E5B9U;
        hash ^= hash >> 31U;
    }
    hash *= 0x94D0'49BB'1331'11EBU;
    return hash ^ (hash >> 29U);
}

std::size_t countCommon(const Shingles& first, const Shingles& second) {
    std::size_t common = 0;
    for (auto one = first.begin(), other = second.begin(); one != first.end() && other != second.end();) {
        if (*one == *other) {
            ++common;
            ++one;
            ++other;
        } else if (*one < *other) {
            ++one;
        } else {
            ++other;
        }
    }
    return common;
}

} // namespace

Shingles shinglesOf(std::u32string_view line) {
    Shingles shingles;
    if (line.size() < kWidth) return shingles;
    shingles.reserve(line.size() - kWidth + 1);
    for (std::size_t i = 0; i + kWidth <= line.size(); ++i)
        shingles.push_back(hashOf(line.substr(i, kWidth)));
    std::ranges::sort(shingles);
    const auto repeated = std::ranges::unique(shingles);
    shingles.erase(repeated.begin(), repeated.end());
    return shingles;
}

double jaccard(std::size_t common, std::size_t first, std::size_t second) {
    const auto all = first + second - common;
    return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

double jaccard(const Shingles& first, const Shingles& second) {
    return jaccard(countCommon(first, second), first.size(), second.size());
}

} // namespace weft::voice
