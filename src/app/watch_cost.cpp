// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch_cost.h"

#include "collect/ledger_reading.h"

namespace weft::app {

base::Result<WatchCost> costOfWatching(store::Database& database, std::int64_t accountId,
                                       store::WatchKind kind, base::Instant now) {
    const auto watches = store::listWatches(database, accountId);
    if (!watches) return base::fail(watches.error());
    const auto ledger = collect::readLedger(database, accountId, now);
    if (!ledger) return base::fail(ledger.error());

    const bool profile = kind == store::WatchKind::Profile;
    const auto costOf = [](bool isProfile) { return collect::dailyCost(isProfile ? "profiles" : "search"); };
    const auto budget =
        ledger->standing(profile ? collect::BudgetKind::Lookups : collect::BudgetKind::Searches, now);
    WatchCost cost;
    cost.added = costOf(profile);
    cost.available = budget.limit - budget.reserved;
    const auto part = [&](const collect::DailyCost& daily) {
        return profile ? daily.lookups : daily.searches;
    };
    cost.planned = part(cost.added);
    for (const auto& watch : *watches)
        if (!watch.paused && (watch.kind == store::WatchKind::Profile) == profile)
            cost.planned += part(costOf(profile));
    return cost;
}

} // namespace weft::app
