// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weft::base {

/// The byte offset of the first byte that is not well-formed UTF-8 (RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF), or nothing if all of it is.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The longest start of a text that holds at most `bytes` bytes and does not cut a character.
[[nodiscard]] std::string_view utf8Prefix(std::string_view text, std::size_t bytes);

} // namespace weft::base
