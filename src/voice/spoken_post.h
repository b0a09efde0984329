// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "text/word_line.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::voice {

/// A post of the author whose voice is listened to.
struct SpokenPost {
    std::string id;
    base::Instant at{};
    std::string text;
    /// It answers a post, held or not.
    bool reply = false;
    /// Of a root: somebody else answered in its thread.
    bool answered = false;
    /// Of a root: and the author replied to one of these answers.
    bool followedUp = false;
};

/// A post with what every indicator reads of it.
struct HeardPost {
    SpokenPost post;
    text::WordLine line;
    std::int64_t words = 0;
    bool question = false;
};

/// In order of time and then of id, each id once (the last of them), whatever their order was.
[[nodiscard]] std::vector<HeardPost> hear(std::vector<SpokenPost> posts);

/// Places in a list of heard posts.
using Places = std::vector<std::size_t>;

/// Of posts from which an indicator is made.
[[nodiscard]] Places placesOfAll(std::span<const HeardPost> posts);
[[nodiscard]] Places placesOf(std::span<const HeardPost> posts, bool replies);

} // namespace weft::voice
