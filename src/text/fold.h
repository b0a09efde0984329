// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

/// Bumped when fold() or searchText() change their output: the full text must then be rebuilt.
inline constexpr int kFoldVersion = 3;

/// A text as search sees it: NFKC, case folded, diacritics removed (é → e, ﬁ → fi, œ → oe, İ → i),
/// typographic apostrophes made plain, emoji without skin colour. Marks that carry meaning of their own (Thai
/// and Indic vowels, Japanese voicing, the breve of й) stay. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string fold(std::string_view text);

/// The folded words of a text with one space between them: what the full-text index holds. Words end where
/// Unicode's rules end them and at every apostrophe, full stop and underscore, so that "équipe" finds
/// "l’équipe"; an emoji is a word. Chinese, Japanese, Korean, Thai and other writing without spaces (or with
/// particles written onto the words) goes in as overlapping pairs of characters and the last character:
/// whatever part of a sentence somebody looks for is then a row of pairs, which a dictionary would often cut
/// in another way.
[[nodiscard]] std::string searchText(std::string_view text);

/// What of searchText() must stand side by side in a text for the words to be found in it.
struct SearchWords {
    std::string words;
    /// The last word is only a beginning.
    bool beginning = false;
};

/// How a query meets searchText(). `beginning`: a * follows.
[[nodiscard]] SearchWords searchWords(std::string_view query, bool beginning);

/// A stretch of bytes in a text.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// Where a text holds one of the terms: the words of searchWords(), with a * at the end when the last one is
/// only a beginning. In order, not overlapping.
[[nodiscard]] std::vector<Span> findTerms(std::string_view text, const std::vector<std::string>& terms);

/// True when the text holds a question mark of any script: ? ？ ؟.
[[nodiscard]] bool hasQuestionMark(std::string_view text);

} // namespace weft::text
