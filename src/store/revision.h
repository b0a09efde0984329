// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>

namespace weft::store {

/// A number that grows whenever posts or counters change; what was computed from an older one is stale.
[[nodiscard]] base::Result<std::int64_t> readRevision(Database& database);

/// Says that posts or counters have changed. Call inside the transaction that changes them.
[[nodiscard]] base::Status raiseRevision(Database& database);

} // namespace weft::store
