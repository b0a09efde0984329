// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::store {

/// SHA-256 (FIPS 180-4) of a text in memory, as 32 bytes.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Bytes as lower-case hexadecimal digits.
[[nodiscard]] std::string toHex(std::string_view bytes);

} // namespace weft::store
