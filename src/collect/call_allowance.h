// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>

namespace weft::collect {

/// Whether an account's call budget leaves room for a request by hand, from what the workspace holds: for
/// those few that are sent before anybody knows whose token it is. ApiBudgetSpent when not.
[[nodiscard]] base::Status callAllowance(store::Database& database, std::int64_t accountId,
                                         base::Instant now);

} // namespace weft::collect
