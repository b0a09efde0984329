// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/budgets.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace weft::simulator {

namespace {

constexpr std::array<std::string_view, kBudgetKinds.size()> kNames{"calls", "searches", "lookups",
                                                                   "posts", "replies",  "deletes"};

std::size_t place(BudgetKind kind) {
    return static_cast<std::size_t>(kind);
}

} // namespace

std::string_view budgetName(BudgetKind kind) {
    return kNames[place(kind)];
}

base::Result<BudgetLimits> parseBudgets(std::string_view text) {
    BudgetLimits limits;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view part = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        const std::size_t equals = std::min(part.find('='), part.size());
        const auto* const name = std::ranges::find(kNames, part.substr(0, equals));
        const std::string_view value = part.substr(std::min(equals + 1, part.size()));
        std::int64_t number = -1;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (name == kNames.end() || error != std::errc{} || end != value.data() + value.size() || number < 0)
            return base::fail(
                base::ErrorCode::BadArgument, "--budget",
                "\"" + std::string(base::utf8Prefix(part, 60)) +
                    "\" is not one of calls, searches, lookups, posts, replies and deletes with "
                    "a number, as in searches=2200");
        limits.most[static_cast<std::size_t>(name - kNames.begin())] = number;
    }
    return limits;
}

Budgets::Account& Budgets::current(BudgetKind kind, base::Instant now) {
    Account& account = m_accounts[place(kind)];
    while (!account.uses.empty() && account.uses.front() <= now - kWindow)
        account.uses.pop_front();
    return account;
}

void Budgets::use(BudgetKind kind, base::Instant now) {
    current(kind, now).uses.push_back(now);
}

void Budgets::noteOverrun(BudgetKind kind) {
    ++m_accounts[place(kind)].overruns;
}

bool Budgets::isSpent(BudgetKind kind, base::Instant now) {
    return used(kind, now) >= most(kind);
}

std::int64_t Budgets::used(BudgetKind kind, base::Instant now) {
    return static_cast<std::int64_t>(current(kind, now).uses.size());
}

std::int64_t Budgets::most(BudgetKind kind) const {
    return m_limits.most[place(kind)];
}

std::int64_t Budgets::overruns(BudgetKind kind) const {
    return m_accounts[place(kind)].overruns;
}

std::chrono::minutes Budgets::untilFree(BudgetKind kind, base::Instant now) {
    const Account& account = current(kind, now);
    if (used(kind, now) < most(kind)) return std::chrono::minutes{0};
    // A budget of nothing never frees up.
    if (account.uses.empty()) return kWindow;
    return std::chrono::ceil<std::chrono::minutes>(account.uses.front() + kWindow - now);
}

} // namespace weft::simulator
