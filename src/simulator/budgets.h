// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <string_view>

namespace weft::simulator {

/// What an account may do only so often in 24 hours.
enum class BudgetKind { Calls, Searches, Lookups, Posts, Replies, Deletes };

inline constexpr std::array kBudgetKinds{BudgetKind::Calls, BudgetKind::Searches, BudgetKind::Lookups,
                                         BudgetKind::Posts, BudgetKind::Replies,  BudgetKind::Deletes};

/// "calls", "searches" …
[[nodiscard]] std::string_view budgetName(BudgetKind kind);

/// How often, by BudgetKind. The defaults are Meta's (threads-api.md 4.1).
struct BudgetLimits {
    std::array<std::int64_t, kBudgetKinds.size()> most{48'000, 2'200, 1'000, 250, 1'000, 100};
};

/// Reads "searches=2200,posts=10"; budgets that are not named keep their default.
[[nodiscard]] base::Result<BudgetLimits> parseBudgets(std::string_view text);

/// Counts exactly what was used in the last 24 hours.
class Budgets {
public:
    static constexpr std::chrono::hours kWindow{24};

    explicit Budgets(BudgetLimits limits) : m_limits(limits) {}

    void use(BudgetKind kind, base::Instant now);
    /// A request came although the budget was spent.
    void noteOverrun(BudgetKind kind);

    [[nodiscard]] bool isSpent(BudgetKind kind, base::Instant now);
    [[nodiscard]] std::int64_t used(BudgetKind kind, base::Instant now);
    [[nodiscard]] std::int64_t most(BudgetKind kind) const;
    [[nodiscard]] std::int64_t overruns(BudgetKind kind) const;
    /// How long until a spent budget has room again; 0 while it has.
    [[nodiscard]] std::chrono::minutes untilFree(BudgetKind kind, base::Instant now);

private:
    struct Account {
        std::deque<base::Instant> uses;
        std::int64_t overruns = 0;
    };

    [[nodiscard]] Account& current(BudgetKind kind, base::Instant now);

    BudgetLimits m_limits;
    std::array<Account, kBudgetKinds.size()> m_accounts;
};

} // namespace weft::simulator
