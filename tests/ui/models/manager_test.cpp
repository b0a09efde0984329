// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/post_cells.h"
#include "models/post_powers.h"
#include "models/watch_budget.h"

#include <gtest/gtest.h>

namespace weft::models {
namespace {

using store::ActionKind;

app::SourcesSnapshot signedIn() {
    app::SourcesSnapshot snapshot;
    app::AccountRow account;
    account.account = {1, "Acme", "178"};
    account.signedIn = true;
    account.permissions = {{"threads_manage_replies", true, false}, {"threads_delete", false, false}};
    snapshot.accounts = {account};
    return snapshot;
}

app::PostRowView post(const char* author) {
    app::PostRowView row;
    row.stored.post.id = "1";
    row.stored.post.author = author;
    row.stored.post.text = "hello";
    row.kind = model::ConversationKind::Vertical;
    return row;
}

std::vector<ActionKind> kinds(const PostPowers& powers) {
    std::vector<ActionKind> found;
    for (const PostPower& power : powers.powers)
        found.push_back(power.kind);
    return found;
}

TEST(PostPowersTest, FitThePost) {
    const auto sources = signedIn();
    EXPECT_EQ(kinds(postPowers(post("maia"), &sources)), (std::vector{ActionKind::Reply, ActionKind::Hide}));
    EXPECT_EQ(kinds(postPowers(post("acme"), &sources)),
              (std::vector{ActionKind::Reply, ActionKind::Delete}));
    auto row = post("maia");
    row.stored.hidden = true;
    EXPECT_EQ(kinds(postPowers(row, &sources)), std::vector{ActionKind::Unhide});
    row.stored.post.approvalStatus = "pending";
    EXPECT_EQ(kinds(postPowers(row, &sources)), (std::vector{ActionKind::Approve, ActionKind::Ignore}));
    row.stored.goneAt = base::Instant{};
    EXPECT_TRUE(postPowers(row, &sources).powers.empty());
    row = post("maia");
    row.kind = model::ConversationKind::Outbound;
    EXPECT_EQ(kinds(postPowers(row, &sources)), std::vector{ActionKind::Reply});
}

TEST(PostPowersTest, SayWhatIsMissing) {
    auto sources = signedIn();
    const auto own = postPowers(post("acme"), &sources);
    EXPECT_TRUE(own.powers[0].reason.isEmpty());
    EXPECT_TRUE(own.powers[1].reason.contains(QStringLiteral("threads_delete")));
    sources.accounts[0].signedIn = false;
    for (const PostPower& power : postPowers(post("maia"), &sources).powers)
        EXPECT_FALSE(power.reason.isEmpty());
    for (const PostPower& power : postPowers(post("maia"), nullptr).powers)
        EXPECT_FALSE(power.reason.isEmpty());
}

TEST(PostCellsTest, ShowAPlaceholderForHiddenAndGonePosts) {
    auto row = post("maia");
    EXPECT_EQ(postCell(row, PostColumn::Text, {}).text, QStringLiteral("hello"));
    row.stored.hidden = true;
    const Cell hidden = postCell(row, PostColumn::Text, {});
    EXPECT_EQ(hidden.text, QStringLiteral("(hidden)"));
    EXPECT_TRUE(hidden.toolTip.isEmpty());
    row.stored.goneAt = base::Instant{};
    EXPECT_EQ(postCell(row, PostColumn::Text, {}).text, QStringLiteral("(not available any more)"));
}

TEST(WatchBudgetTest, CountsWhatIsPlannedForTheAccountOnly) {
    auto sources = signedIn();
    app::SourceRow search;
    search.key = {1, "search", "1"};
    search.searchesADay = 49;
    app::SourceRow paused = search;
    paused.paused = true;
    app::SourceRow other = search;
    other.key.accountId = 2;
    sources.sources = {search, paused, other};
    sources.budgets = {{collect::BudgetKind::Searches, "Acme", 312, 2200, 440, std::nullopt}};
    const auto budgets = watchBudgets(sources);
    ASSERT_EQ(budgets.size(), 1U);
    EXPECT_EQ(budgets[0].searchesPlanned, 49);
    EXPECT_EQ(budgets[0].searchesLimit, 2200);
    EXPECT_TRUE(watchCost(budgets[0], store::WatchKind::Word).refusal.isEmpty());
    sources.accounts[0].signedIn = false;
    EXPECT_TRUE(watchBudgets(sources).empty());
}

} // namespace
} // namespace weft::models
