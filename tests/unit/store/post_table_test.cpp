// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <gmock/gmock.h>

#include <map>

namespace weft::store {
namespace {

class PostTableTest : public WorkspaceTest {};

TEST_F(PostTableTest, HoldsWhatTheMetricsNeed) {
    const auto root = makePost("1", "Ana", "Who? @Acme @bob", 0);
    auto ghost = makePost("3", "", "no author", 2);
    save({root, makeReply("2", "bob", "me", 1, root), ghost, makePost("4", "Ana", "again", 3),
          makePost("5", "eve", "late", 9)});
    const auto table = loadPostTable(db(), at(9));
    ASSERT_TRUE(table);
    std::map<std::string, model::PostRow> rows;
    for (const auto& row : table->rows)
        rows[row.id] = row;
    ASSERT_EQ(rows.size(), 4U) << "as_of is exclusive";
    EXPECT_THAT(table->people, ::testing::UnorderedElementsAre("Ana", "bob"));
    EXPECT_EQ(table->people.at(static_cast<std::size_t>(rows["1"].author)), "Ana");
    EXPECT_EQ(rows["4"].author, rows["1"].author);
    EXPECT_EQ(rows["3"].author, -1);
    EXPECT_TRUE(rows["1"].question);
    EXPECT_FALSE(rows["2"].question);
    EXPECT_THAT(rows["1"].mentions, ::testing::UnorderedElementsAre("acme", "bob"));
    EXPECT_TRUE(rows["2"].mentions.empty());
    EXPECT_EQ(rows["1"].parentId, "");
    EXPECT_EQ(rows["2"].parentId, "1");
    EXPECT_EQ(rows["2"].rootId, "1");
    EXPECT_EQ(rows["2"].createdAt, at(1));
}

TEST_F(PostTableTest, IsEmptyForAnEmptyCache) {
    const auto table = loadPostTable(db(), base::kLatestInstant);
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->rows.empty());
    EXPECT_TRUE(table->people.empty());
}

TEST_F(PostTableTest, MentionsStayWithTheirPostInAnyOrderOfArrival) {
    save({makePost("late", "ana", "@one", 9), makePost("early", "ana", "@two", 1),
          makePost("middle", "ana", "@three", 5)});
    const auto table = loadPostTable(db(), at(8));
    ASSERT_EQ(table->rows.size(), 2U);
    for (const auto& row : table->rows)
        EXPECT_THAT(row.mentions, ::testing::ElementsAre(row.id == "early" ? "two" : "three"));
}

} // namespace
} // namespace weft::store
