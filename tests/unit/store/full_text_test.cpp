// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/saved_filters.h"
#include "store/saved_views.h"
#include "store/search.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace weft::store {
namespace {

class FullTextTest : public WorkspaceTest {
protected:
    std::int64_t hits(const std::string& query) {
        const auto count = countMatches(db(), {query, {}, 100, {}});
        EXPECT_TRUE(count) << query;
        return count.value_or(-1);
    }

    void checkIndex() {
        // FTS5 compares its structures with each other; it answers with an error when they disagree.
        EXPECT_TRUE(db().execute("INSERT INTO post_text (post_text) VALUES ('integrity-check')"));
    }
};

TEST_F(FullTextTest, FollowsEveryEdit) {
    save({makePost("1", "ana", "Café crème")});
    EXPECT_EQ(hits("cafe"), 1);
    save({makePost("1", "ana", "thé vert")});
    EXPECT_EQ(hits("cafe"), 0);
    EXPECT_EQ(hits("creme"), 0);
    EXPECT_EQ(hits("thé"), 1);
    save({makePost("1", "ana", "")});
    EXPECT_EQ(hits("the"), 0);
    save({makePost("1", "ana", "!?")});
    save({makePost("1", "ana", "back again")});
    EXPECT_EQ(hits("\"back again\""), 1);
    checkIndex();
}

TEST_F(FullTextTest, StaysExactUnderManyEdits) {
    const std::vector<std::string> words{"tea", "café", "İzmir", "straße", "咖啡", "don’t", "🧵", "x"};
    std::mt19937 random(5);
    std::vector<std::set<std::string>> held(20);
    for (int round = 0; round < 300; ++round) {
        const auto which = random() % held.size();
        std::string text;
        held[which].clear();
        for (auto n = random() % 4; n > 0; --n) {
            const auto& word = words[random() % words.size()];
            held[which].insert(word);
            text += word + " ";
        }
        save({makePost("p" + std::to_string(which), "ana", text)});
    }
    for (const auto& word : words) {
        const auto expected =
            std::ranges::count_if(held, [&](const auto& set) { return set.contains(word); });
        EXPECT_EQ(hits(word), expected) << word;
    }
    checkIndex();
}

TEST_F(FullTextTest, IsBuiltAnewWhenTheFoldingChanged) {
    save({makePost("1", "ana", "some words"), makePost("2", "bob", "other words")});
    ASSERT_TRUE(db().execute("INSERT INTO post_text (post_text) VALUES ('delete-all')"));
    EXPECT_EQ(hits("words"), 0);
    ASSERT_TRUE(openWorkspace(path()));
    EXPECT_EQ(hits("words"), 0) << "the version is the same, so nothing is done";
    ASSERT_TRUE(writeSetting(db(), "full_text_version", "0"));
    ASSERT_TRUE(openWorkspace(path()));
    EXPECT_EQ(hits("words"), 2);
    EXPECT_EQ(hits("some"), 1);
}

TEST_F(FullTextTest, LigaturesAreTheirLetters) {
    save({makePost("1", "ana", "Un chef-d’œuvre"), makePost("2", "bob", "CURRICULUM VITÆ")});
    EXPECT_EQ(hits("oeuvre"), 1);
    EXPECT_EQ(hits("œuv*"), 1);
    EXPECT_EQ(hits("vitae"), 1);
    EXPECT_EQ(hits("vitæ"), 1);
}

TEST_F(FullTextTest, NamesOfFiltersFollowTheFolding) {
    ASSERT_TRUE(saveFilter(db(), "Cœur", "tea", at(1)));
    ASSERT_TRUE(db().execute("UPDATE saved_filter SET name_folded = 'cœur'"));
    ASSERT_TRUE(writeSetting(db(), "full_text_version", "2"));
    EXPECT_FALSE(findFilter(db(), "coeur").value_or(std::nullopt));
    ASSERT_TRUE(openWorkspace(path()));
    EXPECT_TRUE(findFilter(db(), "coeur").value_or(std::nullopt));
}

TEST_F(FullTextTest, SoDoNamesOfViews) {
    ASSERT_TRUE(saveView(db(), {.name = "Cœur", .screen = "overview", .period = "28d"}, at(1)));
    ASSERT_TRUE(db().execute("UPDATE saved_view SET name_folded = 'cœur'"));
    ASSERT_TRUE(writeSetting(db(), "full_text_version", "2"));
    ASSERT_TRUE(openWorkspace(path()));
    EXPECT_TRUE(removeView(db(), "coeur").value_or(false));
}

} // namespace
} // namespace weft::store
