// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weft::text {

/// The character that begins at a place of a text, which moves behind it; negative for a byte that is not
/// UTF-8.
[[nodiscard]] std::int32_t takeCharacter(std::string_view text, std::size_t& place);

/// Letters, digits, the marks on them, and emoji; what else stands between spaces (apostrophes, full stops)
/// ends a word. Negative: a byte that is not UTF-8.
[[nodiscard]] bool isWordCharacter(std::int32_t character);

/// More than an invisible or a bare mark.
[[nodiscard]] bool carriesWord(std::int32_t character);

/// Of a writing without spaces between words, or, as in Korean, with particles written onto them.
[[nodiscard]] bool isOfUnspacedScript(std::int32_t character);

/// Belongs to the character before it: vowel signs, voicing marks, joiners, the later letters of a syllable.
[[nodiscard]] bool continuesCharacter(std::int32_t character);

} // namespace weft::text
