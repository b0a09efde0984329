// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QString>

#include <vector>

namespace weft::models {

/// What an account may still plan, for a dialog that adds something to watch.
struct WatchBudget {
    std::int64_t accountId = 0;
    QString handle;
    std::int64_t searchesPlanned = 0;
    std::int64_t searchesLimit = 0;
    std::int64_t searchesReserved = 0;
    std::int64_t lookupsPlanned = 0;
    std::int64_t lookupsLimit = 0;
    /// Meta has not approved searching, or finding profiles.
    bool searchUnapproved = false;
    bool profilesUnapproved = false;
};

/// One for every account that is signed in.
[[nodiscard]] std::vector<WatchBudget> watchBudgets(const app::SourcesSnapshot& snapshot);

/// What adding a watch costs, before it is added.
struct WatchCost {
    /// "About 49 searches a day; 1 249 of 2 200 would be planned."
    QString words;
    /// Why it cannot be added; empty when it can.
    QString refusal;
    /// What is worth knowing all the same.
    QString warning;
};

[[nodiscard]] WatchCost watchCost(const WatchBudget& budget, store::WatchKind kind);

} // namespace weft::models
