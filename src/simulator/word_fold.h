// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// The words of a text in order, without case and accents. Letters, digits and "_" make words; a character of
/// a script without blanks is a word of its own.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

/// A whole text folded alike, blanks kept, without blanks and "#" around it.
[[nodiscard]] std::string foldedTag(std::string_view text);

} // namespace weft::simulator
