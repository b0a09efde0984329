// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/paging.h"

#include <gtest/gtest.h>

namespace weft::threads {
namespace {

PostPage pageOf(const std::vector<std::string>& ids, std::optional<std::string> after) {
    PostPage page;
    for (const std::string& id : ids)
        page.posts.emplace_back().id = id;
    page.after = std::move(after);
    return page;
}

TEST(PageWalk, FollowsCursorsUntilThereIsNone) {
    PageWalk walk;
    EXPECT_EQ(walk.next(pageOf({"1", "2"}, "a")), "a");
    EXPECT_EQ(walk.stopped(), std::nullopt);
    EXPECT_EQ(walk.next(pageOf({"3"}, "b")), "b");
    EXPECT_EQ(walk.next(pageOf({"4"}, std::nullopt)), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::NoCursor);
}

TEST(PageWalk, StopsOnAnEmptyPageThatStillHasACursor) {
    PageWalk walk;
    EXPECT_EQ(walk.next(pageOf({"1"}, "a")), "a");
    EXPECT_EQ(walk.next(pageOf({}, "b")), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::EmptyPage);
}

TEST(PageWalk, Quirk05_StopsInEveryKindOfLoop) {
    // Cursors always new, pages the same again and again; pages always new, cursors in a circle.
    PageWalk sameThree;
    int pages = 0;
    for (; sameThree.next(pageOf({std::to_string(pages % 3)}, std::to_string(pages))); ++pages)
        ASSERT_LT(pages, 10);
    EXPECT_EQ(sameThree.stopped(), PageStop::OnlyKnownPosts);
    PageWalk circle;
    for (pages = 0; circle.next(pageOf({std::to_string(pages)}, std::to_string(pages % 5000))); ++pages)
        ASSERT_LT(pages, 5002);
    EXPECT_EQ(pages, 5000);
    EXPECT_EQ(circle.stopped(), PageStop::RepeatedCursor);
}

TEST(PageWalk, RemembersIdsOfTheLastPagesOnly) {
    PageWalk walk;
    for (int page = 0; page < 200; ++page)
        ASSERT_TRUE(walk.next(pageOf({std::to_string(page)}, "c" + std::to_string(page))));
    EXPECT_TRUE(walk.wouldGoOn(pageOf({"0"}, "d")));
    EXPECT_FALSE(walk.wouldGoOn(pageOf({"199"}, "d")));
    EXPECT_TRUE(walk.wouldGoOn(pageOf({"199", "200"}, "d")));
}

TEST(PageWalk, StopsOnARepeatedCursorEvenLater) {
    PageWalk walk;
    EXPECT_EQ(walk.next(pageOf({"1"}, "a")), "a");
    EXPECT_EQ(walk.next(pageOf({"2"}, "b")), "b");
    EXPECT_EQ(walk.next(pageOf({"3"}, "a")), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::RepeatedCursor);
}

TEST(PageWalk, StopsOnAPageOfKnownPosts) {
    PageWalk walk;
    EXPECT_EQ(walk.next(pageOf({"1", "2"}, "a")), "a");
    EXPECT_EQ(walk.next(pageOf({"2", "3"}, "b")), "b") << "overlapping pages go on";
    EXPECT_EQ(walk.next(pageOf({"1", "3"}, "c")), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::OnlyKnownPosts);
}

TEST(PageWalk, GoesOnAfterAPageThatCouldNotBeUsed) {
    PageWalk walk;
    PostPage broken = pageOf({}, "a");
    broken.skipped.push_back({"/me/threads item 1", "id: is missing"});
    EXPECT_EQ(walk.next(broken), "a");
    EXPECT_EQ(walk.next(broken), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::RepeatedCursor);
}

TEST(PageWalk, StopsAtThePageCap) {
    PageWalk walk(2);
    EXPECT_EQ(walk.next(pageOf({"1"}, "a")), "a");
    EXPECT_EQ(walk.next(pageOf({"2"}, "b")), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::PageCap);
}

TEST(PageWalk, KeepsItsFirstReason) {
    PageWalk walk;
    EXPECT_EQ(walk.next(pageOf({}, std::nullopt)), std::nullopt);
    EXPECT_EQ(walk.next(pageOf({"1"}, "a")), std::nullopt);
    EXPECT_EQ(walk.stopped(), PageStop::EmptyPage);
}

} // namespace
} // namespace weft::threads
