// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/call_allowance.h"

#include "collect/ledger_reading.h"

namespace weft::collect {

base::Status callAllowance(store::Database& database, std::int64_t accountId, base::Instant now) {
    const auto ledger = readLedger(database, accountId, now);
    if (!ledger) return base::fail(ledger.error());
    return ledger->allow(BudgetKind::Calls, Purpose::Manual, now);
}

} // namespace weft::collect
