// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cursor.h"
#include "simulator/insights.h"
#include "simulator/random.h"
#include "small_world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace weft::simulator::tests {

namespace {

TEST(World, SurvivesParentsInACircle) {
    const World world(profileFor("acme"), {replyAt("a", "x", 3, "b", "c"), replyAt("b", "y", 2, "c", "c"),
                                           replyAt("c", "z", 1, "a", "a"), replyAt("d", "z", 1, "d", "d")});
    EXPECT_EQ(world.size(), 4u);
    EXPECT_TRUE(world.ownThreads().empty());
}

TEST(World, FindsTheThreadOfRepliesOlderThanTheirParents) {
    const World world(profileFor("acme"),
                      {replyAt("late", "x", 50, "mid", "root"), replyAt("mid", "y", 40, "root", "root"),
                       postAt("root", "acme", 30, "r")});
    const auto root = world.find("root");
    ASSERT_TRUE(root);
    EXPECT_EQ(world.conversation(*root).size(), 2u);
}

TEST(World, KeepsTheFirstOfRepeatedIds) {
    const World world(profileFor("acme"), {postAt("1", "acme", 9, "old"), postAt("1", "acme", 1, "new")});
    ASSERT_EQ(world.size(), 1u);
    EXPECT_EQ(world.post(0).text, "old");
}

/// Every list of a world, as ids.
std::map<std::string, std::vector<std::string>> listsOf(const World& world) {
    std::map<std::string, std::vector<std::string>> lists;
    const auto add = [&](const std::string& name, World::List list) {
        EXPECT_TRUE(std::ranges::is_sorted(list)) << name;
        auto& ids = lists[name];
        for (const World::Index index : list)
            ids.push_back(world.post(index).id);
    };
    add("threads", world.ownThreads());
    add("replies", world.ownReplies());
    add("mentions", world.mentions());
    add("ghosts", world.ghostPosts());
    add("pending", world.pendingReplies());
    for (World::Index index = 0; index < world.size(); ++index) {
        const SimPost& post = world.post(index);
        EXPECT_EQ(world.find(post.id), index);
        add("below " + post.id, world.directReplies(index));
        add("thread " + post.id, world.conversation(index));
        add("by " + post.author, world.postsBy(post.author));
        lists["of " + post.id] = {world.post(world.threadOf(index)).id};
    }
    return lists;
}

TEST(World, ChangesAsIfItHadBeenBuiltSo) {
    Random random(17);
    std::vector<SimPost> posts = smallWorldPosts();
    for (int i = 0; i < 120; ++i) {
        const std::string id = std::to_string(1'000 + i);
        const int minutes = 300 - 5 * i;
        posts.push_back(random.chance(0.3)
                            ? postAt(id, "acme", minutes, "hello")
                            : replyAt(id, "zed", minutes, posts[random.below(posts.size())].id, "1"));
        if (posts.back().isReply() && random.chance(0.2)) posts.back().approval = ReplyApproval::Pending;
    }
    World world(profileFor("acme"), posts);
    base::Instant now = smallWorldNow() - std::chrono::minutes{60};
    for (int step = 0; step < 200; ++step) {
        now += std::chrono::minutes{1};
        const auto seen = static_cast<World::Index>(world.visibleAt(now));
        const auto any = static_cast<World::Index>(random.below(seen));
        const std::uint64_t what = random.below(4);
        if (what == 0) world.insert(postAt("w" + std::to_string(step), "acme", 0, "new"), now);
        if (what == 1)
            world.insert(replyAt("w" + std::to_string(step), "acme", 0, world.post(any).id, "1"), now);
        if (what == 2 && !world.post(any).gone) world.withdraw(any);
        if (what == 3 && world.post(any).approval != ReplyApproval::NotAsked && !world.post(any).gone)
            world.decide(any, random.chance(0.7));
    }
    std::vector<SimPost> held;
    for (World::Index index = 0; index < world.size(); ++index)
        held.push_back(world.post(index));
    EXPECT_GT(world.renumberings(), 20u);
    EXPECT_EQ(listsOf(world), listsOf(World(profileFor("acme"), held)));
}

TEST(World, HidesWhatHangsBelowEvenInACircle) {
    World world(profileFor("acme"), {replyAt("a", "x", 3, "b", "c"), replyAt("b", "y", 2, "a", "c")});
    EXPECT_EQ(world.below(*world.find("a")).size(), 1u);
    world.setHidden(*world.find("a"), true);
    EXPECT_EQ(world.post(*world.find("b")).hideState, HideState::Hidden);
}

TEST(Cursor, ComesBackAndRefusesOthers) {
    for (const std::string id : {"1", "18000000000000011", "q1401059", "é"})
        EXPECT_EQ(postAtCursor(cursorAt(id)), id);
    EXPECT_FALSE(postAtCursor(""));
    EXPECT_FALSE(postAtCursor("QVFI"));
    EXPECT_FALSE(postAtCursor("123"));
}

TEST(PacificDay, FollowsSummerTime) {
    const auto end = [](const char* text) {
        return base::formatInstant(pacificDayEnd(*base::parseInstant(text)));
    };
    EXPECT_EQ(end("2026-01-15T12:00:00Z"), "2026-01-16T08:00:00.000Z");
    EXPECT_EQ(end("2026-07-15T12:00:00Z"), "2026-07-16T07:00:00.000Z");
    EXPECT_EQ(end("2026-03-08T20:00:00Z"), "2026-03-09T07:00:00.000Z");
    EXPECT_EQ(end("2026-03-08T07:30:00Z"), "2026-03-08T08:00:00.000Z");
}

} // namespace

} // namespace weft::simulator::tests
