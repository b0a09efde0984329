// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>

namespace weft::store {

/// What making a file smaller came to.
struct Compaction {
    std::int64_t bytesBefore = 0;
    std::int64_t bytesAfter = 0;
};

/// Writes the file anew without the pages that nothing uses, each table in one stretch, and merges the full
/// text into one piece. All of it is one transaction of SQLite, through the log: killed at any moment or on a
/// full disk, the file is as it was. Others may have it open; while they write, StoreLocked. DiskFull, before
/// anything is begun, when there is no room for a second copy and the log.
[[nodiscard]] base::Result<Compaction> compact(Database& database);

} // namespace weft::store
