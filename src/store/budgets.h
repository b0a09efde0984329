// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// How much of a budget was used in one slot of time. What a budget is called is the collector's business.
struct BudgetUse {
    std::string kind;
    base::Instant slot{};
    std::int64_t used = 0;
};

/// The uses of an account since a moment, by kind and slot.
[[nodiscard]] base::Result<std::vector<BudgetUse>> readBudgetUses(Database& database, std::int64_t accountId,
                                                                  base::Instant since);
/// Adds to a slot; a negative amount takes back what was reserved and not used, never below 0. Slots older
/// than three days before this one are dropped.
[[nodiscard]] base::Status addBudgetUse(Database& database, std::int64_t accountId, const BudgetUse& use);

/// What the server last said of a budget.
struct BudgetWord {
    std::string kind;
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> used;
    /// What had been counted here when the server said so.
    std::optional<std::int64_t> ownUsed;
    std::optional<int> percent;
    base::Instant toldAt{};
    /// Nothing may be sent before.
    std::optional<base::Instant> blockedUntil;
};

[[nodiscard]] base::Result<std::vector<BudgetWord>> readBudgetWords(Database& database,
                                                                    std::int64_t accountId);
[[nodiscard]] base::Status writeBudgetWord(Database& database, std::int64_t accountId,
                                           const BudgetWord& word);

} // namespace weft::store
