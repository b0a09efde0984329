// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/budget_ledger.h"

#include <gtest/gtest.h>

#include <deque>
#include <random>

namespace weft::collect {
namespace {

using base::ErrorCode;
using base::Instant;
using namespace std::chrono_literals;

const Instant kNoon = base::parseInstant("2026-03-04T12:00:00Z").value();

void spend(BudgetLedger& ledger, BudgetKind kind, Instant at, int times) {
    for (int i = 0; i < times; ++i)
        ledger.add(kind, at, 1);
}

TEST(BudgetLedger, ForbidsWhatGoesBeyondTheLimit) {
    BudgetLedger ledger({.deletes = 3});
    spend(ledger, BudgetKind::Deletes, kNoon, 2);
    EXPECT_TRUE(ledger.allow(BudgetKind::Deletes, Purpose::Manual, kNoon));
    spend(ledger, BudgetKind::Deletes, kNoon, 1);
    const auto refused = ledger.allow(BudgetKind::Deletes, Purpose::Manual, kNoon + 1h);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ApiBudgetSpent);
    EXPECT_EQ(refused.error().where, "deletes");
    ASSERT_TRUE(refused.error().retryAfter);
    EXPECT_EQ(*refused.error().retryAfter, 23h + 10min);
    EXPECT_TRUE(ledger.allow(BudgetKind::Deletes, Purpose::Manual, kNoon + 24h + 10min));
}

TEST(BudgetLedger, KeepsAFifthOfTheSearchesForTheUser) {
    BudgetLedger ledger;
    spend(ledger, BudgetKind::Searches, kNoon, 1760);
    EXPECT_FALSE(ledger.allow(BudgetKind::Searches, Purpose::Planned, kNoon));
    EXPECT_TRUE(ledger.allow(BudgetKind::Searches, Purpose::Manual, kNoon));
    const auto standing = ledger.standing(BudgetKind::Searches, kNoon);
    EXPECT_EQ(standing.used, 1760);
    EXPECT_EQ(standing.limit, 2200);
    EXPECT_EQ(standing.reserved, 440);
    EXPECT_EQ(standing.freeAt, kNoon + 24h + 10min);
    spend(ledger, BudgetKind::Searches, kNoon, 440);
    EXPECT_FALSE(ledger.allow(BudgetKind::Searches, Purpose::Manual, kNoon));
}

TEST(BudgetLedger, AnEmptyAnswerIsGivenBack) {
    BudgetLedger ledger;
    spend(ledger, BudgetKind::Searches, kNoon, 5);
    ledger.add(BudgetKind::Searches, kNoon, -1);
    EXPECT_EQ(ledger.standing(BudgetKind::Searches, kNoon).used, 4);
    ledger.add(BudgetKind::Searches, kNoon, -100);
    EXPECT_EQ(ledger.standing(BudgetKind::Searches, kNoon).used, 0);
}

TEST(BudgetLedger, BelievesTheServerOverItsOwnCount) {
    BudgetLedger ledger;
    spend(ledger, BudgetKind::Calls, kNoon, 500);
    ledger.tellPercent(1, kNoon);
    EXPECT_EQ(ledger.standing(BudgetKind::Calls, kNoon).used, 500) << "480 to 959 is 1 %: our count fits";
    ledger.tellPercent(61, kNoon);
    EXPECT_EQ(ledger.standing(BudgetKind::Calls, kNoon).used, 29'280) << "others use the account, too";
    spend(ledger, BudgetKind::Calls, kNoon, 10);
    EXPECT_EQ(ledger.standing(BudgetKind::Calls, kNoon).used, 29'290);
    ledger.tellPercent(100, kNoon);
    EXPECT_FALSE(ledger.allow(BudgetKind::Calls, Purpose::Planned, kNoon));
    ledger.tellPercent(0, kNoon);
    EXPECT_EQ(ledger.standing(BudgetKind::Calls, kNoon).used, 479) << "the most that 0 % can mean";
    EXPECT_TRUE(ledger.allow(BudgetKind::Calls, Purpose::Planned, kNoon));
}

TEST(BudgetLedger, ARefusalBlocksUntilTheServerSaysSo) {
    BudgetLedger ledger;
    ledger.tellPercent(100, kNoon);
    ledger.block(BudgetKind::Calls, kNoon + 5min, kNoon);
    const auto refused = ledger.allow(BudgetKind::Calls, Purpose::Manual, kNoon + 1min);
    ASSERT_FALSE(refused);
    EXPECT_EQ(*refused.error().retryAfter, 4min);
    EXPECT_TRUE(ledger.allow(BudgetKind::Calls, Purpose::Planned, kNoon + 5min))
        << "the server named the moment, so what others used is free again";
}

TEST(BudgetLedger, TheServersQuotaReplacesOurLimit) {
    BudgetLedger ledger;
    ledger.tellQuota(BudgetKind::Replies, 7, 8, kNoon);
    EXPECT_TRUE(ledger.allow(BudgetKind::Replies, Purpose::Manual, kNoon));
    spend(ledger, BudgetKind::Replies, kNoon, 1);
    EXPECT_FALSE(ledger.allow(BudgetKind::Replies, Purpose::Manual, kNoon));
}

TEST(BudgetLedger, SurvivesARestart) {
    BudgetLedger before;
    spend(before, BudgetKind::Calls, kNoon, 500);
    before.tellPercent(61, kNoon + 1min);
    BudgetLedger after;
    const std::vector<store::BudgetUse> uses{{"calls", BudgetLedger::slotOf(kNoon), 500},
                                             {"unknown", kNoon, 9}};
    after.restoreUses(uses);
    after.restoreWords(std::vector{*before.word(BudgetKind::Calls)});
    for (const auto later : {0h, 1h, 12h, 24h, 30h})
        EXPECT_EQ(after.standing(BudgetKind::Calls, kNoon + 1min + later).used,
                  before.standing(BudgetKind::Calls, kNoon + 1min + later).used);
}

/// The rule of the server, counted exactly.
class ExactWindow {
public:
    [[nodiscard]] std::size_t used(Instant now) {
        while (!m_times.empty() && m_times.front() + 24h <= now)
            m_times.pop_front();
        return m_times.size();
    }

    void spend(Instant now) { m_times.push_back(now); }

private:
    std::deque<Instant> m_times;
};

TEST(BudgetLedger, NeverGrantsMoreThanTheExactWindowDoes) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        BudgetLedger ledger({.lookups = 50});
        ExactWindow server;
        Instant now = kNoon;
        std::size_t granted = 0;
        for (int i = 0; i < 5000; ++i) {
            now += std::chrono::seconds{random() % 1800};
            if (!ledger.allow(BudgetKind::Lookups, Purpose::Planned, now)) continue;
            ASSERT_LT(server.used(now), 50U) << "seed " << seed << ", request " << i;
            server.spend(now);
            ledger.add(BudgetKind::Lookups, now, 1);
            ++granted;
        }
        EXPECT_GT(granted, 1000U) << "but it does not starve either";
    }
}

} // namespace
} // namespace weft::collect
