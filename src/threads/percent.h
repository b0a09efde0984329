// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::threads {

/// Everything but letters, digits and - . _ ~ as %XX: safe in a path segment and in a query value.
[[nodiscard]] std::string percentEncode(std::string_view text);

/// The reverse; a % that starts no valid escape stays as it is.
[[nodiscard]] std::string percentDecode(std::string_view text);

} // namespace weft::threads
