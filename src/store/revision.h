// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>

namespace weft::store {

/// A number that grows whenever posts or counters change; what was computed from an older one is stale.
[[nodiscard]] base::Result<std::int64_t> readRevision(Database& database);

/// Says that what is computed from the file may have changed. Call inside the transaction that changes it.
/// Whoever changes posts or counters does it by means of change_log.h.
[[nodiscard]] base::Status raiseRevision(Database& database);

} // namespace weft::store
