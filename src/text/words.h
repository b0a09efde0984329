// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fold.h"

#include <functional>
#include <string_view>
#include <vector>

namespace weft::text {

/// A stretch of text without signs: a word, or a run of a writing that has no spaces between words.
struct Piece {
    Span span;
    bool unspaced = false;
};

/// Calls `visit` for every piece of a text, in order.
void forEachPiece(std::string_view text, const std::function<void(const Piece&)>& visit);

/// The characters, as readers count them, of a run without spaces.
[[nodiscard]] std::vector<Span> charactersOf(std::string_view run);

} // namespace weft::text
