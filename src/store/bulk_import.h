// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>

namespace weft::store {

/// Whether so many posts were added, compared with those that are held, that the rest of their file is better
/// brought in as a bulk.
[[nodiscard]] base::Result<bool> isWorthBulkImport(Database& database, std::int64_t added);

/// Whether a bulk import is under way, or was cut off and is not mended yet.
[[nodiscard]] base::Result<bool> isBulkImport(Database& database);

/// Makes the file ready for many new posts at once: indexes that only reading needs are dropped, the rollups
/// become stale, and full text gathers more before it writes. Everything that is read stays right, only
/// slower. Does nothing when it is so already.
[[nodiscard]] base::Status beginBulkImport(Database& database);

/// Puts back what beginBulkImport() took away, and builds the rollups.
[[nodiscard]] base::Status endBulkImport(Database& database, base::Instant now);

/// Puts back what a bulk import took away that was cut off; the rollups are left stale. Free of cost when
/// there was none.
[[nodiscard]] base::Status mendBulkImport(Database& database);

} // namespace weft::store
