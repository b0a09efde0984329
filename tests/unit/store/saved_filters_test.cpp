// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_problem.h"
#include "store/saved_filters.h"
#include "store/search.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

class SavedFiltersTest : public WorkspaceTest {
protected:
    std::vector<std::string> names() {
        std::vector<std::string> found;
        const auto filters = listFilters(db());
        EXPECT_TRUE(filters);
        for (const auto& filter : filters.value_or(std::vector<SavedFilter>{}))
            found.push_back(filter.name);
        return found;
    }
};

TEST_F(SavedFiltersTest, KeepTheQueryAndItsName) {
    const auto saved = saveFilter(db(), "  Été à Paris ", " tea NOT milk ", at(1));
    ASSERT_TRUE(saved) << saved.error().text();
    EXPECT_EQ(saved->name, "Été à Paris");
    EXPECT_EQ(saved->query, "tea NOT milk");
    EXPECT_EQ(saved->createdAt, at(1));
    const auto found = findFilter(db(), "ÉTÉ à paris");
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->id, saved->id);
    EXPECT_FALSE(*findFilter(db(), "nothing"));
    ASSERT_TRUE(saveFilter(db(), "Bread", "bread", at(2)));
    EXPECT_THAT(names(), ::testing::ElementsAre("Bread", "Été à Paris"));
}

TEST_F(SavedFiltersTest, ANameStandsForOneQuery) {
    const auto first = saveFilter(db(), "tea", "green", at(1));
    const auto second = saveFilter(db(), "TEA", "black", at(2));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);
    EXPECT_EQ(second->query, "black");
    EXPECT_EQ(second->createdAt, at(1));
    EXPECT_THAT(names(), ::testing::ElementsAre("TEA"));
    EXPECT_TRUE(removeFilter(db(), " tea ").value_or(false));
    EXPECT_FALSE(removeFilter(db(), "tea").value_or(true));
    EXPECT_THAT(names(), ::testing::IsEmpty());
}

TEST_F(SavedFiltersTest, FindPostsThatArrivedLater) {
    save({makePost("1", "ana", "green tea")});
    const auto filter = saveFilter(db(), "tea", "tea", at(1));
    ASSERT_TRUE(filter);
    save({makePost("2", "bob", "old tea", -500'000), makePost("3", "bob", "new tea", 90)});
    EXPECT_EQ(countMatches(db(), {filter->query, {}, 1, {}}).value_or(-1), 3);
    EXPECT_EQ(countMatches(db(), {"author:bob", {}, 1, {}, filter->query}).value_or(-1), 2);
}

TEST_F(SavedFiltersTest, RefuseWhatCannotBeAsked) {
    const auto broken = saveFilter(db(), "x", "(tea", at(1));
    ASSERT_FALSE(broken);
    EXPECT_EQ(queryProblemOf(broken.error())->position, 1U);
    EXPECT_FALSE(saveFilter(db(), "x", "  ", at(1)));
    for (const auto* name : {"", "  ", "\n", "a\nb", "a\x1B[31m", "\xFF", "\xCC\x81"})
        EXPECT_FALSE(saveFilter(db(), name, "tea", at(1))) << name;
    EXPECT_FALSE(saveFilter(db(), std::string_view("a\0b", 3), "tea", at(1)));
    EXPECT_FALSE(saveFilter(db(), std::string(81, 'a'), "tea", at(1)));
    EXPECT_TRUE(saveFilter(db(), std::string(80, 'a'), "tea", at(1)));
    EXPECT_TRUE(saveFilter(db(), "'; DROP TABLE post; --", "tea", at(1)));
    EXPECT_TRUE(saveFilter(db(), "\"%_*[", "tea", at(1)));
    EXPECT_EQ(names().size(), 3U);
}

} // namespace
} // namespace weft::store
