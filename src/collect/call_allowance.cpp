// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/call_allowance.h"

#include "collect/budget_ledger.h"
#include "store/budgets.h"

namespace weft::collect {

base::Status callAllowance(store::Database& database, std::int64_t accountId, base::Instant now) {
    const auto uses =
        store::readBudgetUses(database, accountId, now - BudgetLedger::kWindow - BudgetLedger::kSlot);
    if (!uses) return base::fail(uses.error());
    const auto words = store::readBudgetWords(database, accountId);
    if (!words) return base::fail(words.error());
    BudgetLedger ledger;
    ledger.restoreUses(*uses);
    ledger.restoreWords(*words);
    return ledger.allow(BudgetKind::Calls, Purpose::Manual, now);
}

} // namespace weft::collect
