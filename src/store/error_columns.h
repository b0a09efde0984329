// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/database.h"

namespace weft::store {

/// An error as the three columns error_code, error_where, error_detail, beginning with `column`. A code of
/// another version is still an error.
[[nodiscard]] std::optional<base::Error> readErrorColumns(const Statement& row, int column);

/// Binds the same three, or three NULLs, beginning with `index`.
void bindErrorColumns(Statement& statement, int index, const std::optional<base::Error>& error);

} // namespace weft::store
