// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What a day's sheet keeps of a post in a brand's scope.
using SheetRow = conversation::ScopedPost;

/// Rows as bytes: 64 a row, little-endian, in the order given.
[[nodiscard]] std::string packRows(std::span<const SheetRow> rows);
/// The rows in the bytes; what is left over at the end of a damaged sheet is passed over.
[[nodiscard]] std::vector<SheetRow> unpackRows(std::string_view bytes);

} // namespace weft::store
