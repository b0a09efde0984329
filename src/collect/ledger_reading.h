// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "collect/budget_ledger.h"
#include "store/database.h"

#include <cstdint>

namespace weft::collect {

/// The account book of an account as the workspace holds it.
[[nodiscard]] base::Result<BudgetLedger> readLedger(store::Database& database, std::int64_t accountId,
                                                    base::Instant now, BudgetLimits limits = {});

} // namespace weft::collect
