// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace weft::collect {

/// What the API counts per account over rolling 24 hours (threads-api.md 4.1).
enum class BudgetKind {
    Calls,
    /// Queries that found something.
    Searches,
    /// Profile look-ups and pages of profile posts.
    Lookups,
    Replies,
    Deletes,
};

inline constexpr std::array kBudgetKinds{BudgetKind::Calls, BudgetKind::Searches, BudgetKind::Lookups,
                                         BudgetKind::Replies, BudgetKind::Deletes};

/// "calls", "searches", "lookups", "replies", "deletes": as stored and exported.
[[nodiscard]] std::string_view budgetName(BudgetKind kind);
[[nodiscard]] std::optional<BudgetKind> budgetFromName(std::string_view name);

} // namespace weft::collect
