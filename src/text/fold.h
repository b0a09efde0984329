// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

/// Bumped when fold() changes its output: the full text must then be rebuilt.
inline constexpr int kFoldVersion = 1;

/// A text as search sees it: NFKC, case folded, diacritics removed (é → e, ﬁ → fi, İ → i), typographic apostrophes made plain.
/// Input must be valid UTF-8.
[[nodiscard]] std::string fold(std::string_view text);

/// A stretch of bytes in a text.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// Where the words of a text match one of the folded terms; a term that ends in * matches words that begin with it. Words are
/// found by Unicode rules (ICU). In order, not overlapping.
[[nodiscard]] std::vector<Span> findTerms(std::string_view text, const std::vector<std::string>& terms);

/// True when the text holds a question mark of any script: ? ？ ؟.
[[nodiscard]] bool hasQuestionMark(std::string_view text);

} // namespace weft::text
