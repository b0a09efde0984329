// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::voice {

/// resources/voice/formulaic.tsv as it was when the program was built.
[[nodiscard]] std::string_view hollowPhrasesText();
/// resources/voice/address.tsv.
[[nodiscard]] std::string_view addressWordsText();

} // namespace weft::voice
