// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/french_words.h"
#include "tone/tone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::tone {

/// A word, emoji or emoticon of a French text.
struct FrenchWord {
    text::Span span;
    /// Folded; empty for emoticons.
    std::string key;
    FrenchRole role = FrenchRole::Plain;
    bool shouted = false;
    /// A mark stands before it: what came earlier does nothing to it.
    bool begins = false;
    /// Of an emoji or emoticon.
    std::optional<double> weight = std::nullopt;
};

/// In order; without handles and links.
[[nodiscard]] std::vector<FrenchWord> readFrenchWords(std::string_view text);

} // namespace weft::tone
