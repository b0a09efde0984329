// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <string>
#include <unordered_set>

namespace weft::store {

/// The ids of all posts that isHidden() says readers do not see.
[[nodiscard]] base::Result<std::unordered_set<std::string>> readHiddenIds(Database& database);

} // namespace weft::store
