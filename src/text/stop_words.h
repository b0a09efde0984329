// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::text {

/// The words of one language that say nothing about a subject.
class StopWords;

/// Null for languages without a list. Lives as long as the program.
[[nodiscard]] const StopWords* stopWordsOf(std::string_view language);

/// Whether a case-folded word is in a list; never in none.
[[nodiscard]] bool isStopWord(std::string_view word, const StopWords* words);

/// Whether a case-folded word says nothing about a subject in a language ("fr"); false for languages without
/// a list. The lists are in resources/stopwords.
[[nodiscard]] bool isStopWord(std::string_view word, std::string_view language);

} // namespace weft::text
