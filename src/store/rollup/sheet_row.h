// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What a day's sheet keeps of a post in a brand's scope.
using SheetRow = conversation::ScopedPost;

/// Rows as bytes: 64 a row, little-endian, in the order given.
[[nodiscard]] std::string packRows(std::span<const SheetRow> rows);
inline constexpr std::size_t kPackedRowBytes = 64;
/// Nothing for bytes that no row is packed into.
[[nodiscard]] std::optional<SheetRow> unpackRow(const char* bytes);

/// Hands over the rows in the bytes; of a damaged sheet, what is no row or left over at its end is passed
/// over.
template<typename Use>
void forEachPackedRow(std::string_view bytes, Use use) {
    for (std::size_t at = 0; at + kPackedRowBytes <= bytes.size(); at += kPackedRowBytes)
        if (const auto row = unpackRow(bytes.data() + at)) use(*row);
}

} // namespace weft::store
