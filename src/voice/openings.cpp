// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/openings.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace weft::voice {

namespace {

constexpr int kWordsOfOpening = 3;

std::u32string_view openingOf(std::u32string_view line) {
    std::size_t end = 0;
    for (int word = 0; word < kWordsOfOpening; ++word) {
        if (word > 0) ++end;
        end = line.find(U' ', end);
        if (end == std::u32string_view::npos) return line;
    }
    return line.substr(0, end);
}

} // namespace

Openings findOpenings(std::span<const HeardPost> posts, const Places& group) {
    std::map<std::u32string_view, Places> found;
    Openings openings;
    for (const auto place : group) {
        const auto& line = posts[place].line.characters;
        if (line.empty()) continue;
        found[openingOf(line)].push_back(place);
        ++openings.posts;
    }
    if (openings.posts == 0) return openings;
    double entropy = 0;
    for (auto& [words, places] : found) {
        const auto share = static_cast<double>(places.size()) / static_cast<double>(openings.posts);
        entropy -= share * std::log2(share);
        openings.all.push_back({text::toUtf8(words), std::move(places)});
    }
    std::ranges::stable_sort(openings.all, std::greater(),
                             [](const Opening& opening) { return opening.posts.size(); });
    // Of a single opening it is a negative zero.
    openings.entropyBits = std::max(entropy, 0.0);
    openings.topShare =
        static_cast<double>(openings.all.front().posts.size()) / static_cast<double>(openings.posts);
    return openings;
}

} // namespace weft::voice
