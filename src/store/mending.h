// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>

namespace weft::store {

/// Drops rows that name something that is missing, and people without posts; returns how many they were. A
/// post whose author is missing becomes one of nobody. Call inside a Transaction.
[[nodiscard]] base::Result<std::int64_t> dropLooseRows(Database& database);

/// Gives every post the number of its time. Call inside a Transaction; full text and rollups are to be built
/// anew afterwards.
[[nodiscard]] base::Status renumberPosts(Database& database);

/// Makes the indexes that are missing, and builds all others anew. Call inside a Transaction.
[[nodiscard]] base::Status rebuildIndexes(Database& database);

} // namespace weft::store
