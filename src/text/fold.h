// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

/// Bumped when fold() or searchText() change their output: the full text must then be rebuilt.
inline constexpr int kFoldVersion = 1;

/// A text as search sees it: NFKC, case folded, diacritics removed (é → e, ﬁ → fi, İ → i), typographic
/// apostrophes made plain. Marks that carry meaning of their own (Thai and Indic vowels, Japanese voicing,
/// the breve of й) stay. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string fold(std::string_view text);

/// The folded words of a text with one space between them: what the full-text index holds, and how a query
/// must be cut to meet it. Words end where Unicode's rules end them (dictionaries for Thai, Chinese and
/// Japanese) and at every apostrophe, full stop and underscore, so that "équipe" finds "l’équipe"; an emoji
/// is a word.
[[nodiscard]] std::string searchText(std::string_view text);

/// A stretch of bytes in a text.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// Where the words of a text match one of the folded terms; a term that ends in * matches words that begin
/// with it. Words are those of searchText(). In order, not overlapping.
[[nodiscard]] std::vector<Span> findTerms(std::string_view text, const std::vector<std::string>& terms);

/// True when the text holds a question mark of any script: ? ？ ؟.
[[nodiscard]] bool hasQuestionMark(std::string_view text);

} // namespace weft::text
