// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::text {

/// NFKC with case folded and invisible characters dropped, as Unicode's NFKC_Casefold says; accents stay,
/// unlike in fold(). Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string caseFolded(std::string_view text);

} // namespace weft::text
