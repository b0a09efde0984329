// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/budget_kind.h"

#include <algorithm>

namespace weft::collect {

std::string_view budgetName(BudgetKind kind) {
    switch (kind) {
    case BudgetKind::Calls:
        return "calls";
    case BudgetKind::Searches:
        return "searches";
    case BudgetKind::Lookups:
        return "lookups";
    case BudgetKind::Replies:
        return "replies";
    case BudgetKind::Deletes:
        return "deletes";
    }
    return {};
}

std::optional<BudgetKind> budgetFromName(std::string_view name) {
    const auto found = std::ranges::find(kBudgetKinds, name, budgetName);
    if (found == kBudgetKinds.end()) return std::nullopt;
    return *found;
}

} // namespace weft::collect
