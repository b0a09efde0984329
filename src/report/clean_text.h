// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::report {

/// The text as well-formed UTF-8: each byte that is not part of a character becomes U+FFFD.
[[nodiscard]] std::string cleanText(std::string_view text);

} // namespace weft::report
