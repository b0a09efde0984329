// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "collect/budget_kind.h"
#include "store/budgets.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace weft::collect {

/// Who wants a request: the plan, or the user by hand.
enum class Purpose { Planned, Manual };

/// What may be used of each budget in 24 hours (threads-api.md 4.1): the least that Meta grants.
struct BudgetLimits {
    std::int64_t calls = 48'000;
    std::int64_t searches = 2'200;
    std::int64_t lookups = 1'000;
    std::int64_t replies = 1'000;
    std::int64_t deletes = 100;

    [[nodiscard]] std::int64_t of(BudgetKind kind) const;
};

/// How a budget stands at a moment.
struct BudgetStanding {
    std::int64_t used = 0;
    std::int64_t limit = 0;
    /// Kept back for what the user starts by hand.
    std::int64_t reserved = 0;
    /// When a planned request may be sent again; absent while it may be now.
    std::optional<base::Instant> freeAt;
};

/// The account book of one account: counts what is used in slots of ten minutes over the last 24 hours, knows
/// what the server said, and forbids what would go beyond. A slot counts until its end has left the window,
/// so the book never grants more than the server's exact window does. Pure: no clock, no store.
class BudgetLedger {
public:
    static constexpr std::chrono::minutes kSlot{10};
    static constexpr std::chrono::hours kWindow{24};
    /// Share of the searches that only the user may spend.
    static constexpr double kManualShare = 0.2;

    explicit BudgetLedger(BudgetLimits limits = {}) : m_limits(limits) {}

    /// The start of the slot that a moment lies in.
    [[nodiscard]] static base::Instant slotOf(base::Instant at);

    /// Replaces what is known of the uses by what the workspace holds.
    void restoreUses(std::span<const store::BudgetUse> uses);
    void restoreWords(std::span<const store::BudgetWord> words);

    /// Adds to the book; negative takes back. Never below 0.
    void add(BudgetKind kind, base::Instant slot, std::int64_t amount);

    /// The server's percentage of the calls, from its headers. It counts the calls of other programs too, and
    /// knows a limit that may be higher than the least one: its word goes over our own count.
    void tellPercent(int percent, base::Instant at);
    /// The server's own count of a quota.
    void tellQuota(BudgetKind kind, std::int64_t used, std::int64_t limit, base::Instant at);
    /// The server refused: nothing of this kind is sent before a moment.
    void block(BudgetKind kind, base::Instant until, base::Instant at);

    [[nodiscard]] BudgetStanding standing(BudgetKind kind, base::Instant now) const;
    /// ApiBudgetSpent with the time to wait when a request would go beyond.
    [[nodiscard]] base::Status allow(BudgetKind kind, Purpose purpose, base::Instant now) const;

    /// What the server last said, to be kept in the workspace; nothing before its first word.
    [[nodiscard]] const store::BudgetWord* word(BudgetKind kind) const;

private:
    using Slots = std::map<base::Instant, std::int64_t>;

    struct Account {
        Slots slots;
        std::optional<store::BudgetWord> word;
        /// How far the server's count was from ours when it last told: what others have used, or, when
        /// negative, what we have counted too much.
        std::int64_t correction = 0;
    };

    [[nodiscard]] const Account& of(BudgetKind kind) const {
        return m_accounts[static_cast<std::size_t>(kind)];
    }

    [[nodiscard]] Account& of(BudgetKind kind) { return m_accounts[static_cast<std::size_t>(kind)]; }

    void tell(BudgetKind kind, std::int64_t used, base::Instant at);
    [[nodiscard]] std::int64_t limitOf(BudgetKind kind) const;
    [[nodiscard]] std::int64_t ownUse(BudgetKind kind, base::Instant now) const;
    [[nodiscard]] std::int64_t usedAt(BudgetKind kind, base::Instant now) const;
    /// The first moment at which less than `allowed` is used, if nothing more is.
    [[nodiscard]] base::Instant freeAt(BudgetKind kind, std::int64_t allowed, base::Instant now) const;

    BudgetLimits m_limits;
    std::array<Account, kBudgetKinds.size()> m_accounts;
};

} // namespace weft::collect
