// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watch_budget.h"

#include "collect/plan.h"
#include "format/handles.h"
#include "format/numbers.h"
#include "format/sources.h"
#include "format/text.h"

#include <QCoreApplication>

namespace weft::models {

namespace {

bool unapproved(const app::AccountRow& account, std::string_view scope) {
    for (const app::PermissionState& permission : account.permissions)
        if (permission.scope == scope) return permission.unapproved || permission.granted == false;
    return false;
}

QString limitText(std::int64_t limit) {
    return limit > 0 ? format::count(limit) : format::dash();
}

WatchCost searchCost(const WatchBudget& budget, std::int64_t more) {
    const std::int64_t planned = budget.searchesPlanned + more;
    const std::int64_t free = budget.searchesLimit - budget.searchesReserved;
    WatchCost cost;
    cost.words = QCoreApplication::translate("sources", "About %1 a day; %2 of %3 would be planned.")
                     .arg(format::searches(more), format::count(planned), limitText(budget.searchesLimit));
    // Before the first answer of the server nobody knows a limit.
    if (budget.searchesLimit > 0 && planned > free)
        cost.refusal = QCoreApplication::translate(
                           "sources", "It does not fit: %1 searches a day can be planned, %2 are "
                                      "kept back for what you start by hand.")
                           .arg(format::count(free), format::count(budget.searchesReserved));
    if (budget.searchUnapproved)
        cost.warning = QCoreApplication::translate(
            "sources", "Meta has not approved searching for this app yet: only own posts will be found.");
    return cost;
}

WatchCost profileCost(const WatchBudget& budget, std::int64_t more) {
    const std::int64_t planned = budget.lookupsPlanned + more;
    WatchCost cost;
    cost.words = QCoreApplication::translate(
                     "sources",
                     "One look-up a week, and its new posts: at most %1 on a day; %2 of %3 would be planned.")
                     .arg(format::lookups(more), format::count(planned), limitText(budget.lookupsLimit));
    if (budget.lookupsLimit > 0 && planned > budget.lookupsLimit)
        cost.refusal =
            QCoreApplication::translate("sources", "It does not fit: %1 look-ups a day can be planned.")
                .arg(format::count(budget.lookupsLimit));
    if (budget.profilesUnapproved)
        cost.warning = QCoreApplication::translate(
            "sources", "Meta has not approved finding profiles for this app yet: most cannot be read.");
    return cost;
}

} // namespace

std::vector<WatchBudget> watchBudgets(const app::SourcesSnapshot& snapshot) {
    std::vector<WatchBudget> budgets;
    for (const app::AccountRow& account : snapshot.accounts) {
        if (!account.signedIn) continue;
        WatchBudget budget;
        budget.accountId = account.account.id;
        budget.handle = format::handleName(account.account.handle);
        budget.searchUnapproved = unapproved(account, "threads_keyword_search");
        budget.profilesUnapproved = unapproved(account, "threads_profile_discovery");
        for (const app::SourceRow& source : snapshot.sources) {
            if (source.key.accountId != budget.accountId || source.paused) continue;
            budget.searchesPlanned += source.searchesADay;
            budget.lookupsPlanned += source.lookupsADay;
        }
        for (const app::BudgetView& view : snapshot.budgets) {
            if (view.account != account.account.handle) continue;
            if (view.kind == collect::BudgetKind::Searches) {
                budget.searchesLimit = view.limit;
                budget.searchesReserved = view.reserved;
            }
            if (view.kind == collect::BudgetKind::Lookups) budget.lookupsLimit = view.limit;
        }
        budgets.push_back(std::move(budget));
    }
    return budgets;
}

WatchCost watchCost(const WatchBudget& budget, store::WatchKind kind) {
    if (kind == store::WatchKind::Profile)
        return profileCost(budget, std::max<std::int64_t>(1, collect::dailyCost("profiles").lookups));
    return searchCost(budget, collect::dailyCost("search").searches);
}

} // namespace weft::models
