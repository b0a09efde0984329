// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fold.h"

#include <functional>
#include <string_view>

namespace weft::text {

/// A word of the index.
struct Token {
    /// How it stands in a run of writing without spaces.
    enum class Place {
        /// Not in such a run.
        Word,
        /// Two neighbouring characters.
        Pair,
        /// The last character, which was already in a pair.
        Tail,
        /// The only character.
        Single,
    };

    /// Folded; valid during the visit.
    std::string_view word;
    /// Where it comes from in the text.
    Span span;
    Place place = Place::Word;
    /// Of a pair: how many bytes of `word` its first character takes.
    std::size_t first = 0;
};

/// Calls `visit` for every word that the index holds of a text, in order.
void forEachToken(std::string_view text, const std::function<void(const Token&)>& visit);

} // namespace weft::text
