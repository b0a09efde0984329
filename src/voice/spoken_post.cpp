// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/spoken_post.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace weft::voice {

std::vector<HeardPost> hear(std::vector<SpokenPost> posts) {
    std::unordered_map<std::string, std::size_t> placeOf;
    std::vector<HeardPost> heard;
    heard.reserve(posts.size());
    for (auto& post : posts) {
        const auto [known, added] = placeOf.emplace(post.id, heard.size());
        if (added)
            heard.push_back({std::move(post), {}});
        else
            heard[known->second].post = std::move(post);
    }
    std::ranges::sort(heard, {}, [](const HeardPost& one) { return std::tie(one.post.at, one.post.id); });
    for (auto& one : heard) {
        one.line = text::wordLineOf(one.post.text);
        one.words = text::countWords(one.line);
        one.question = text::hasQuestionMark(one.post.text);
    }
    return heard;
}

Places placesOfAll(std::span<const HeardPost> posts) {
    Places places(posts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

Places placesOf(std::span<const HeardPost> posts, bool replies) {
    Places places;
    for (std::size_t i = 0; i < posts.size(); ++i)
        if (posts[i].post.reply == replies) places.push_back(i);
    return places;
}

} // namespace weft::voice
