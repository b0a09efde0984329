// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

/// The emoji of a text in order, each without the colour of its skin: "👍" of "👍🏽". Families and flags are
/// one emoji. Signs that only look like an emoji when somebody asks for it ("❤") count when it was asked.
[[nodiscard]] std::vector<std::string> emojiOf(std::string_view text);

} // namespace weft::text
