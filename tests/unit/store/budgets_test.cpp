// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/budgets.h"

#include "store/brands.h"
#include "workspace_fixture.h"

#include <limits>

namespace weft::store {
namespace {

class BudgetsTest : public WorkspaceTest {
protected:
    void SetUp() override { account = addAccount(db(), "Acme", "acme")->id; }

    void use(std::int64_t amount, base::Instant slot = at(0), const std::string& kind = "search") {
        const auto ok = addBudgetUse(db(), account, {kind, slot, amount});
        EXPECT_TRUE(ok) << ok.error().text();
    }

    std::int64_t used(base::Instant slot = at(0)) {
        const auto uses = readBudgetUses(db(), account, slot);
        for (const auto& one : *uses)
            if (one.kind == "search" && one.slot == slot) return one.used;
        return -1;
    }

    std::int64_t account = 0;
};

TEST_F(BudgetsTest, UsesAddUp) {
    use(3);
    use(2);
    use(7, at(15));
    use(1, at(15), "calls");
    EXPECT_EQ(used(), 5);
    const auto uses = readBudgetUses(db(), account, at(1));
    ASSERT_EQ(uses->size(), 2U);
    EXPECT_EQ((*uses)[0].kind, "calls");
    EXPECT_EQ((*uses)[1].used, 7);
    EXPECT_TRUE(readBudgetUses(db(), account + 1, at(0))->empty());
}

TEST_F(BudgetsTest, WhatIsTakenBackNeverGoesBelowZero) {
    use(-5);
    EXPECT_EQ(used(), 0);
    use(3);
    use(-2);
    EXPECT_EQ(used(), 1);
    use(-9);
    EXPECT_EQ(used(), 0);
    use(std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(used(), 0);
}

TEST_F(BudgetsTest, HugeAmountsStayNumbers) {
    for (int i = 0; i < 5; ++i)
        use(std::numeric_limits<std::int64_t>::max());
    EXPECT_GE(used(), 1'000'000'000);
    use(-1);
    EXPECT_GE(used(), 1'000'000'000);
}

TEST_F(BudgetsTest, OldSlotsAreDropped) {
    constexpr std::int64_t kDay = 24 * 60;
    use(1, at(0));
    use(1, at(3 * kDay));
    EXPECT_EQ(used(at(0)), 1) << "three days before is kept";
    use(1, at(3 * kDay + 1));
    EXPECT_EQ(used(at(0)), -1);
    EXPECT_EQ(readBudgetUses(db(), account, at(0))->size(), 2U);
}

TEST_F(BudgetsTest, TheWordOfTheServerIsKept) {
    BudgetWord word;
    word.kind = "search";
    word.limit = 2200;
    word.used = 312;
    word.percent = 14;
    word.toldAt = at(1);
    word.blockedUntil = at(9);
    ASSERT_TRUE(writeBudgetWord(db(), account, word));
    auto held = readBudgetWords(db(), account);
    ASSERT_EQ(held->size(), 1U);
    EXPECT_EQ(held->front().kind, "search");
    EXPECT_EQ(held->front().limit, 2200);
    EXPECT_EQ(held->front().used, 312);
    EXPECT_EQ(held->front().percent, 14);
    EXPECT_EQ(held->front().toldAt, at(1));
    EXPECT_EQ(held->front().blockedUntil, at(9));
    word = {};
    word.kind = "search";
    word.toldAt = at(2);
    ASSERT_TRUE(writeBudgetWord(db(), account, word));
    held = readBudgetWords(db(), account);
    ASSERT_EQ(held->size(), 1U);
    EXPECT_FALSE(held->front().limit || held->front().used || held->front().percent ||
                 held->front().blockedUntil);
    ASSERT_TRUE(db().execute("UPDATE budget_word SET percent = 9223372036854775807"));
    EXPECT_GT(readBudgetWords(db(), account)->front().percent, 100);
    EXPECT_FALSE(writeBudgetWord(db(), account + 1, word)) << "there is no such account";
}

} // namespace
} // namespace weft::store
