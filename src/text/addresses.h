// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace weft::text {

/// Behind the address of the web or the @handle that begins at a place of a case-folded text; the place
/// itself when none does. An e-mail address is neither.
[[nodiscard]] std::size_t behindAddress(std::string_view folded, std::size_t place);

/// Behind the #tag that begins at a place; the place itself when none does. A tag holds a letter.
[[nodiscard]] std::size_t behindTag(std::string_view folded, std::size_t place);

} // namespace weft::text
