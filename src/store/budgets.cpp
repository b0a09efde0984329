// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/budgets.h"

#include "store/instants.h"
#include "store/query_rows.h"

#include <algorithm>
#include <chrono>

namespace weft::store {

namespace {

base::Status dropOldSlots(Database& database, std::int64_t accountId, base::Instant before) {
    const auto statement = database.prepare("DELETE FROM budget_use WHERE account_id = ?1 AND slot_ms < ?2");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, accountId).bind(2, base::toMs(before)).run();
}

std::optional<int> percentFrom(std::optional<std::int64_t> value) {
    if (!value) return std::nullopt;
    constexpr std::int64_t kMost = 1'000'000;
    return static_cast<int>(std::clamp<std::int64_t>(*value, 0, kMost));
}

} // namespace

base::Result<std::vector<BudgetUse>> readBudgetUses(Database& database, std::int64_t accountId,
                                                    base::Instant since) {
    const auto statement =
        database.prepare("SELECT kind, slot_ms, used FROM budget_use WHERE account_id = ?1 AND slot_ms >= ?2 "
                         "ORDER BY kind, slot_ms");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, base::toMs(since));
    std::vector<BudgetUse> uses;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        uses.push_back({std::string(row.text(0)), instant(row, 1), row.integer(2)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return uses;
}

base::Status addBudgetUse(Database& database, std::int64_t accountId, const BudgetUse& use) {
    // Sums of anything that is given stay within 64 bits.
    constexpr std::int64_t kMost = 1'000'000'000'000'000;
    constexpr auto kKept = std::chrono::days{3};
    const auto statement = database.prepare(
        "INSERT INTO budget_use (account_id, kind, slot_ms, used) VALUES (?1, ?2, ?3, max(?4, 0)) "
        "ON CONFLICT (account_id, kind, slot_ms) DO UPDATE SET used = min(max(used + ?4, 0), ?5)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, use.kind).bind(3, base::toMs(use.slot));
    (*statement)->bind(4, std::clamp(use.used, -kMost, kMost)).bind(5, kMost);
    if (auto ok = (*statement)->run(); !ok) return ok;
    return dropOldSlots(database, accountId, use.slot - kKept);
}

base::Result<std::vector<BudgetWord>> readBudgetWords(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare(
        "SELECT kind, total, used, own_used, percent, told_ms, blocked_until_ms FROM budget_word "
        "WHERE account_id = ?1 ORDER BY kind");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<BudgetWord> words;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        words.push_back({std::string(row.text(0)), row.optionalInteger(1), row.optionalInteger(2),
                         row.optionalInteger(3), percentFrom(row.optionalInteger(4)), instant(row, 5),
                         optionalInstant(row, 6)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return words;
}

base::Status writeBudgetWord(Database& database, std::int64_t accountId, const BudgetWord& word) {
    const auto statement = database.prepare(
        "INSERT OR REPLACE INTO budget_word (account_id, kind, total, used, own_used, percent, told_ms, "
        "blocked_until_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!statement) return base::fail(statement.error());
    const auto percent = word.percent ? std::optional<std::int64_t>(*word.percent) : std::nullopt;
    return (*statement)
        ->bind(1, accountId)
        .bind(2, word.kind)
        .bind(3, word.limit)
        .bind(4, word.used)
        .bind(5, word.ownUsed)
        .bind(6, percent)
        .bind(7, base::toMs(word.toldAt))
        .bind(8, optionalMs(word.blockedUntil))
        .run();
}

} // namespace weft::store
