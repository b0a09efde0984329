// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/spoken_post.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::voice {

struct Opening {
    /// The first three words, folded; fewer when there are no more.
    std::string words;
    Places posts;
};

/// With which words posts begin.
struct Openings {
    /// Posts that hold a word.
    std::int64_t posts = 0;
    /// All of them, the most frequent first; where these are equal, by their words.
    std::vector<Opening> all = {};
    /// Of how the posts spread over the openings; nothing without posts.
    std::optional<double> entropyBits = {};
    /// Of the most frequent one.
    std::optional<double> topShare = {};
};

[[nodiscard]] Openings findOpenings(std::span<const HeardPost> posts, const Places& group);

} // namespace weft::voice
