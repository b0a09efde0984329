// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cursor.h"
#include "simulator/insights.h"
#include "small_world.h"

#include <gtest/gtest.h>

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
