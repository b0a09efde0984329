// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fold.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

/// A text as phrases are sought in it and copies are compared (metrics.md D): NFKC and case folded, the words
/// with one space between them. A word is a run of letters, marks and digits, with the plain apostrophes
/// inside it ("aujourd'hui"); addresses of the web and @handles are no words. Accents stay: phrases are
/// written with them. Bytes that are not UTF-8 end a word.
struct WordLine {
    std::u32string characters;
    /// For each character, which bytes of the text it comes from.
    std::vector<Span> sources;
};

[[nodiscard]] WordLine wordLineOf(std::string_view text);

/// How many words there are; a run of writing without spaces between words is one.
[[nodiscard]] std::int64_t countWords(const WordLine& line);

[[nodiscard]] std::string toUtf8(std::u32string_view characters);
/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::u32string fromUtf8(std::string_view text);

} // namespace weft::text
