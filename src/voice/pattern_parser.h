// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/phrase_pattern.h"

#include <string_view>
#include <vector>

namespace weft::voice {

/// The steps of a pattern, without a last one; BadArgument says what is wrong with it.
[[nodiscard]] base::Result<std::vector<PhrasePattern::Step>> parsePattern(std::string_view source);

} // namespace weft::voice
