// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/budget_ledger.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::collect {

using base::Instant;

namespace {

constexpr std::int64_t kWholePercent = 100;

std::int64_t heldBack(BudgetKind kind, std::int64_t limit) {
    if (kind != BudgetKind::Searches) return 0;
    return static_cast<std::int64_t>(static_cast<double>(limit) * BudgetLedger::kManualShare);
}

/// A slot counts until its last moment is a day old.
bool counts(Instant slot, Instant now) {
    return slot + BudgetLedger::kSlot + BudgetLedger::kWindow > now;
}

} // namespace

std::int64_t BudgetLimits::of(BudgetKind kind) const {
    switch (kind) {
    case BudgetKind::Calls:
        return calls;
    case BudgetKind::Searches:
        return searches;
    case BudgetKind::Lookups:
        return lookups;
    case BudgetKind::Replies:
        return replies;
    case BudgetKind::Deletes:
        return deletes;
    }
    return 0;
}

Instant BudgetLedger::slotOf(Instant at) {
    const auto slot = std::chrono::milliseconds(kSlot);
    return Instant{at.time_since_epoch() / slot * slot};
}

void BudgetLedger::restoreUses(std::span<const store::BudgetUse> uses) {
    for (auto& account : m_accounts)
        account.slots.clear();
    for (const auto& use : uses)
        if (const auto kind = budgetFromName(use.kind)) add(*kind, use.slot, use.used);
}

void BudgetLedger::restoreWords(std::span<const store::BudgetWord> words) {
    for (const auto& word : words) {
        const auto kind = budgetFromName(word.kind);
        if (!kind) continue;
        of(*kind).word = word;
        if (word.used && word.ownUsed) of(*kind).correction = *word.used - *word.ownUsed;
    }
}

void BudgetLedger::add(BudgetKind kind, Instant slot, std::int64_t amount) {
    auto& used = of(kind).slots[slotOf(slot)];
    used = std::max<std::int64_t>(0, used + amount);
}

void BudgetLedger::tell(BudgetKind kind, std::int64_t used, Instant at) {
    auto& account = of(kind);
    if (!account.word) account.word.emplace();
    account.word->kind = budgetName(kind);
    const auto own = ownUse(kind, at);
    account.word->used = used;
    account.word->ownUsed = own;
    account.word->toldAt = at;
    account.correction = used - own;
}

void BudgetLedger::tellPercent(int percent, Instant at) {
    const auto limit = limitOf(BudgetKind::Calls);
    const auto lowest = percent * limit / kWholePercent;
    const auto highest = std::max(lowest, ((percent + 1) * limit - 1) / kWholePercent);
    // Within what the rounded percentage leaves open, our own count knows better.
    tell(BudgetKind::Calls, std::clamp(ownUse(BudgetKind::Calls, at), lowest, highest), at);
    of(BudgetKind::Calls).word->percent = percent;
}

void BudgetLedger::tellQuota(BudgetKind kind, std::int64_t used, std::int64_t limit, Instant at) {
    tell(kind, std::max<std::int64_t>(0, used), at);
    if (limit > 0) of(kind).word->limit = limit;
}

void BudgetLedger::block(BudgetKind kind, Instant until, Instant at) {
    auto& word = of(kind).word;
    if (!word) {
        word.emplace();
        word->kind = budgetName(kind);
        word->toldAt = at;
    }
    word->blockedUntil = std::max(word->blockedUntil.value_or(until), until);
}

std::int64_t BudgetLedger::limitOf(BudgetKind kind) const {
    const auto& word = of(kind).word;
    return word && word->limit ? *word->limit : m_limits.of(kind);
}

std::int64_t BudgetLedger::ownUse(BudgetKind kind, Instant now) const {
    std::int64_t sum = 0;
    for (const auto& [slot, used] : of(kind).slots)
        if (counts(slot, now) && slot <= now) sum += used;
    return sum;
}

std::int64_t BudgetLedger::usedAt(BudgetKind kind, Instant now) const {
    const auto& account = of(kind);
    const auto& word = account.word;
    const bool fresh = word && word->toldAt + kWindow > now;
    // The server named the moment from which what others used no longer counts.
    const bool regained = word && word->blockedUntil && *word->blockedUntil <= now && account.correction > 0;
    return std::max<std::int64_t>(0, ownUse(kind, now) + (fresh && !regained ? account.correction : 0));
}

Instant BudgetLedger::freeAt(BudgetKind kind, std::int64_t allowed, Instant now) const {
    const auto& account = of(kind);
    std::vector<Instant> moments;
    for (const auto& [slot, used] : account.slots)
        if (used > 0) moments.push_back(slot + kSlot + kWindow);
    if (account.word) moments.push_back(account.word->toldAt + kWindow);
    if (account.word && account.word->blockedUntil) moments.push_back(*account.word->blockedUntil);
    std::ranges::sort(moments);
    for (const auto moment : moments)
        if (moment > now && usedAt(kind, moment) < allowed) return moment;
    return now + kWindow;
}

BudgetStanding BudgetLedger::standing(BudgetKind kind, Instant now) const {
    BudgetStanding standing;
    standing.used = usedAt(kind, now);
    standing.limit = limitOf(kind);
    standing.reserved = heldBack(kind, standing.limit);
    const auto planned = standing.limit - standing.reserved;
    if (standing.used >= planned) standing.freeAt = freeAt(kind, planned, now);
    const auto& word = of(kind).word;
    if (word && word->blockedUntil && *word->blockedUntil > now)
        standing.freeAt = std::max(standing.freeAt.value_or(now), *word->blockedUntil);
    return standing;
}

base::Status BudgetLedger::allow(BudgetKind kind, Purpose purpose, Instant now) const {
    const auto forbid = [&](Instant until, std::string detail) {
        base::Error error{base::ErrorCode::ApiBudgetSpent, std::string(budgetName(kind)), std::move(detail),
                          std::chrono::ceil<std::chrono::seconds>(until - now)};
        return base::fail(std::move(error));
    };
    const auto& word = of(kind).word;
    if (word && word->blockedUntil && *word->blockedUntil > now)
        return forbid(*word->blockedUntil, fmt::format("the server wants no more before {}",
                                                       base::formatInstant(*word->blockedUntil)));
    const auto limit = limitOf(kind);
    const auto allowed = purpose == Purpose::Manual ? limit : limit - heldBack(kind, limit);
    const auto used = usedAt(kind, now);
    if (used < allowed) return {};
    const auto until = freeAt(kind, allowed, now);
    return forbid(until, fmt::format("{} of {} are used in 24 hours; free again at {}", used, allowed,
                                     base::formatInstant(until)));
}

const store::BudgetWord* BudgetLedger::word(BudgetKind kind) const {
    const auto& word = of(kind).word;
    return word ? &*word : nullptr;
}

} // namespace weft::collect
