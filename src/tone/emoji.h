// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/tone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::tone {

/// What a word of the search index says as an emoji; nothing when it is none that we know.
[[nodiscard]] std::optional<double> emojiWeight(const std::string& word);

/// The emoji of a text that say something, in order.
[[nodiscard]] std::vector<DecidingWord> emojiIn(std::string_view text);

/// The emoticons, such as :-), that stand between blanks.
[[nodiscard]] std::vector<DecidingWord> emoticonsIn(std::string_view text);

} // namespace weft::tone
