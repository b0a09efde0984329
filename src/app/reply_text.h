// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string_view>

namespace weft::app {

/// How long a reply may be, in Unicode characters.
inline constexpr std::size_t kLongestReply = 500;

/// Whether Threads would take this text as a reply: not empty, not too long, well-formed, and no control
/// characters but line ends. BadArgument says what is wrong.
[[nodiscard]] base::Status checkReplyText(std::string_view text);

/// The same text but for the blanks at its ends and how its lines end: what the server may have changed.
[[nodiscard]] bool sameReplyText(std::string_view left, std::string_view right);

} // namespace weft::app
