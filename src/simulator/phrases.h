// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace weft::simulator {

/// The sentences of generated people and brands, one text a theme; read by Phrasebook. A text begins with "=
/// theme | topic tags", goes on with "$word: value" lines for the slots and "intent: sentence" lines. In
/// sentences [a|b] chooses and {word} is filled in; French things have a gender, and {item.le}, {item.du} …
/// give the right article.
[[nodiscard]] std::vector<std::string_view> englishPhrases();
[[nodiscard]] std::vector<std::string_view> frenchPhrases();

} // namespace weft::simulator
