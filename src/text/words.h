// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace weft::text {

/// Calls `visit(offset, length)` for every stretch of a text that searchText() makes words of, in order.
void forEachWord(std::string_view text, const std::function<void(std::size_t, std::size_t)>& visit);

} // namespace weft::text
