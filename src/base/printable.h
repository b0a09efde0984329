// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::base {

/// A text from elsewhere for a terminal: characters that steer it or turn the direction of writing are shown
/// as ‹U+202E›, bytes that are not UTF-8 as ‹FF›.
[[nodiscard]] std::string printable(std::string_view text);

/// JSON whose texts hold such characters, with those written as \u202e; it means the same. Control characters
/// of ASCII must be escaped already.
[[nodiscard]] std::string escapedInJson(std::string json);

} // namespace weft::base
