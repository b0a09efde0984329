// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string_view>

namespace weft::store {

/// A typed error for a result code of SQLite; `message` is what SQLite says of it.
[[nodiscard]] base::Error sqliteError(int result, std::string_view where, std::string_view message);

} // namespace weft::store
