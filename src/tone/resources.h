// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::tone {

// The files of resources/tone as they were when the program was built.

[[nodiscard]] std::string_view vaderLexiconText();
[[nodiscard]] std::string_view frenchWordsText();
[[nodiscard]] std::string_view emojiText();
[[nodiscard]] std::string_view accuracyText();

} // namespace weft::tone
