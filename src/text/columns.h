// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace weft::text {

/// How many columns of a terminal a text takes: two for wide characters, none for marks and invisible ones.
[[nodiscard]] std::size_t columnsOf(std::string_view text);

} // namespace weft::text
