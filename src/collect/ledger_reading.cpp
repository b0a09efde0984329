// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/ledger_reading.h"

#include "store/budgets.h"

namespace weft::collect {

base::Result<BudgetLedger> readLedger(store::Database& database, std::int64_t accountId, base::Instant now,
                                      BudgetLimits limits) {
    const auto since = now - BudgetLedger::kWindow - BudgetLedger::kSlot;
    const auto uses = store::readBudgetUses(database, accountId, since);
    if (!uses) return base::fail(uses.error());
    const auto words = store::readBudgetWords(database, accountId);
    if (!words) return base::fail(words.error());
    BudgetLedger ledger(limits);
    ledger.restoreUses(*uses);
    ledger.restoreWords(*words);
    return ledger;
}

} // namespace weft::collect
