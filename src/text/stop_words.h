// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::text {

/// Whether a case-folded word says nothing about a subject in a language ("fr"); false for languages without
/// a list. The lists are in resources/stopwords.
[[nodiscard]] bool isStopWord(std::string_view word, std::string_view language);

} // namespace weft::text
