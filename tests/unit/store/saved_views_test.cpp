// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_problem.h"
#include "store/saved_views.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

class SavedViewsTest : public WorkspaceTest {
protected:
    static SavedView morning() {
        return {.name = "Monday morning", .screen = "overview", .period = "7d", .brand = "Acme"};
    }

    std::vector<std::string> names() {
        std::vector<std::string> found;
        const auto views = listViews(db());
        EXPECT_TRUE(views);
        for (const auto& view : views.value_or(std::vector<SavedView>{}))
            found.push_back(view.name);
        return found;
    }
};

TEST_F(SavedViewsTest, KeepEverythingThatTheyShow) {
    SavedView view{.name = "  Été ",
                   .screen = "posts",
                   .period = "custom",
                   .range = base::TimeRange{at(1), at(900)},
                   .compare = false,
                   .handles = {"acme", "acme.help"},
                   .compared = {"Beta", "Big Company"},
                   .query = "tea NOT milk"};
    const auto saved = saveView(db(), view, at(5));
    ASSERT_TRUE(saved) << saved.error().text();
    view.id = saved->id;
    view.name = "Été";
    view.createdAt = at(5);
    EXPECT_EQ(*saved, view);
    EXPECT_EQ(*listViews(db()), std::vector{view});
}

TEST_F(SavedViewsTest, APresetIsNoStretchOfDays) {
    ASSERT_TRUE(saveView(db(), morning(), at(1)));
    const auto view = listViews(db())->front();
    EXPECT_EQ(view.period, "7d");
    EXPECT_FALSE(view.range);
    EXPECT_TRUE(view.compare && view.handles.empty() && view.compared.empty() && view.query.empty());
}

TEST_F(SavedViewsTest, ANameStandsForOneView) {
    const auto first = saveView(db(), morning(), at(1));
    auto other = morning();
    other.name = "MONDAY morning";
    other.screen = "voice";
    const auto second = saveView(db(), other, at(2));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);
    EXPECT_EQ(second->screen, "voice");
    EXPECT_EQ(second->createdAt, at(1));
    other.name = "evening";
    ASSERT_TRUE(saveView(db(), other, at(3)));
    EXPECT_THAT(names(), ::testing::ElementsAre("evening", "MONDAY morning"));
    EXPECT_TRUE(removeView(db(), " monday MORNING ").value_or(false));
    EXPECT_FALSE(removeView(db(), "monday morning").value_or(true));
    EXPECT_THAT(names(), ::testing::ElementsAre("evening"));
}

TEST_F(SavedViewsTest, RefuseWhatCannotBeShown) {
    const auto refused = [this](auto change) {
        auto view = morning();
        change(view);
        return !saveView(db(), view, at(1));
    };
    EXPECT_TRUE(refused([](SavedView& view) { view.name = " "; }));
    EXPECT_TRUE(refused([](SavedView& view) { view.name = "a\nb"; }));
    EXPECT_TRUE(refused([](SavedView& view) { view.name = std::string(81, 'a'); }));
    EXPECT_TRUE(refused([](SavedView& view) { view.screen.clear(); }));
    EXPECT_TRUE(refused([](SavedView& view) { view.period.clear(); }));
    EXPECT_TRUE(refused([](SavedView& view) { view.range = base::TimeRange{at(2), at(2)}; }));
    EXPECT_TRUE(refused([](SavedView& view) { view.handles = {"two words"}; }));
    EXPECT_TRUE(refused([](SavedView& view) { view.compared = {"two\nlines"}; }));
    auto broken = morning();
    broken.query = "(tea";
    const auto saved = saveView(db(), broken, at(1));
    ASSERT_FALSE(saved);
    EXPECT_EQ(queryProblemOf(saved.error())->position, 1U);
    EXPECT_THAT(names(), ::testing::IsEmpty());
}

TEST_F(SavedViewsTest, AStretchThatIsNoneCannotGetIntoTheFile) {
    ASSERT_TRUE(saveView(db(), morning(), at(1)));
    EXPECT_FALSE(db().execute("UPDATE saved_view SET since_ms = 5"));
    EXPECT_FALSE(db().execute("UPDATE saved_view SET since_ms = 5, until_ms = 5"));
    EXPECT_FALSE(db().execute("UPDATE saved_view SET compare = 2"));
}

} // namespace
} // namespace weft::store
