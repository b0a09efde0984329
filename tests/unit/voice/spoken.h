// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/spoken_post.h"

#include <string>
#include <vector>

namespace weft::tests {

/// Roots, or replies, with the ids "0", "1", … an hour apart.
[[nodiscard]] inline std::vector<voice::SpokenPost> spoken(const std::vector<std::string>& texts,
                                                           bool replies = false) {
    std::vector<voice::SpokenPost> posts;
    for (const auto& text : texts) {
        const auto number = static_cast<std::int64_t>(posts.size());
        posts.push_back({.id = std::to_string(number),
                         .at = base::instantFromMs(number * 3'600'000),
                         .text = text,
                         .reply = replies});
    }
    return posts;
}

} // namespace weft::tests
