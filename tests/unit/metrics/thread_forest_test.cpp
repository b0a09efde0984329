// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_forest.h"

#include "support/post_table_builder.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace weft::metrics {
namespace {

using model::ConversationKind;
using tests::PostTableBuilder;

std::map<std::string, ConversationKind> kindsById(const model::PostTable& table,
                                                  const std::vector<std::string>& brand) {
    const auto forest = ThreadForest::build(table, brand);
    std::map<std::string, ConversationKind> kinds;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        kinds[table.rows[i].id] = forest.posts()[i].kind;
    return kinds;
}

const ForestThread& threadOf(const ForestThread* threads, const ForestPost& post) {
    return threads[post.thread];
}

TEST(ThreadForest, TellsTheKindsOfConversationApart) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("r2", "Brand", "09:01", "r", "r")
        .post("a", "ana", "09:02", "r", "r")
        .post("b", "bob", "09:03", "a", "r")
        .post("b2", "bob", "09:04", "b", "r")
        .post("m", "brand", "09:05", "b", "r")
        .post("x", "ana", "09:06")
        .post("y", "brand", "09:07", "x", "x")
        .post("y2", "brand", "09:08", "y", "x")
        .post("z", "bob", "09:09", "y", "x")
        .post("o", "dee", "09:10", "gone", "r")
        .post("p", "", "09:11", "a", "r")
        .post("q", "ana", "09:12", "p", "r")
        .post("s", "", "09:13", "p", "r");
    const auto kinds = kindsById(builder.table(), {"@BRAND"});
    EXPECT_EQ(kinds.at("r"), ConversationKind::BrandPost);
    EXPECT_EQ(kinds.at("r2"), ConversationKind::BrandPost) << "a continued post";
    EXPECT_EQ(kinds.at("a"), ConversationKind::Vertical);
    EXPECT_EQ(kinds.at("b"), ConversationKind::Horizontal);
    EXPECT_EQ(kinds.at("b2"), ConversationKind::AudienceSelf);
    EXPECT_EQ(kinds.at("m"), ConversationKind::BrandAnswer);
    EXPECT_EQ(kinds.at("x"), ConversationKind::AudienceRoot);
    EXPECT_EQ(kinds.at("y"), ConversationKind::Outbound);
    EXPECT_EQ(kinds.at("y2"), ConversationKind::Outbound);
    EXPECT_EQ(kinds.at("z"), ConversationKind::Vertical);
    EXPECT_EQ(kinds.at("o"), ConversationKind::Unclear);
    EXPECT_EQ(kinds.at("p"), ConversationKind::Horizontal) << "a private person answers a known one";
    EXPECT_EQ(kinds.at("q"), ConversationKind::Horizontal) << "a known person answers a private one";
    EXPECT_EQ(kinds.at("s"), ConversationKind::Unclear) << "two private people may be one";
}

TEST(ThreadForest, AGhostRootWithAnIdIsAwayAndOneWithoutIsUnknown) {
    PostTableBuilder builder;
    builder.post("a", "brand", "09:00", "gone", "gone-root")
        .post("b", "ana", "09:01", "gone2", "gone-root")
        .post("c", "brand", "09:02", "lost")
        .post("d", "bob", "09:03", "lost");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    ASSERT_EQ(forest.threads().size(), 2U);
    EXPECT_EQ(forest.posts()[0].thread, forest.posts()[1].thread);
    EXPECT_EQ(forest.posts()[2].thread, forest.posts()[3].thread)
        << "children of one missing parent stay together";
    EXPECT_EQ(threadOf(forest.threads().data(), forest.posts()[0]).place, ThreadPlace::Away);
    EXPECT_EQ(threadOf(forest.threads().data(), forest.posts()[2]).place, ThreadPlace::Unknown);
    EXPECT_EQ(forest.posts()[0].kind, ConversationKind::Outbound);
    EXPECT_EQ(forest.posts()[2].kind, ConversationKind::Unclear);
    EXPECT_EQ(forest.counts().ghostThreads, 2);
}

TEST(ThreadForest, TheChainOfParentsBeatsTheNamedRoot) {
    PostTableBuilder builder;
    builder.post("r1", "brand", "09:00").post("r2", "ana", "09:01").post("a", "bob", "09:02", "r1", "r2");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    EXPECT_EQ(forest.posts()[2].thread, forest.posts()[0].thread);
}

TEST(ThreadForest, ACircleIsCutAtItsEarliestPost) {
    PostTableBuilder builder;
    builder.post("c", "cyd", "09:03", "b", "r")
        .post("b", "bob", "09:02", "a", "r")
        .post("a", "ana", "09:01", "c", "r")
        .post("r", "brand", "09:00");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    EXPECT_EQ(forest.posts()[2].parentKind, ParentKind::Orphan);
    EXPECT_EQ(forest.posts()[0].parentKind, ParentKind::Held);
    EXPECT_EQ(forest.posts()[2].thread, forest.posts()[3].thread) << "the orphan hangs under the named root";
    EXPECT_EQ(forest.counts().threads, 1);
}

TEST(ThreadForest, AnOrphanWhoseNamedRootLeadsBackToItGoesUnderAGhost) {
    PostTableBuilder builder;
    builder.post("o", "ana", "09:00", "gone", "k").post("k", "bob", "09:01", "o", "o");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    EXPECT_EQ(forest.counts().threads, 1);
    EXPECT_EQ(forest.counts().ghostThreads, 1);
    EXPECT_EQ(forest.posts()[1].parentKind, ParentKind::Held) << "a true link is never cut";
}

TEST(ThreadForest, OnlyThreadsWithTheBrandOrItsNameAreInScope) {
    PostTableBuilder builder;
    builder.post("w", "ana", "09:00", "", "", {"brand"})
        .post("v", "bob", "09:01", "w", "w")
        .post("n", "hal", "09:02");
    const auto forest = ThreadForest::build(builder.table(), {"Brand"});
    EXPECT_TRUE(forest.inScope(0));
    EXPECT_TRUE(forest.inScope(1));
    EXPECT_FALSE(forest.inScope(2));
}

TEST(ThreadForest, AChainOfFiftyThousandPostsNeedsNoRecursion) {
    PostTableBuilder builder;
    builder.post("p0", "brand", "09:00");
    for (int i = 1; i < 50'000; ++i)
        builder.post("p" + std::to_string(i), i % 2 == 0 ? "ana" : "bob", "09:01",
                     "p" + std::to_string(i - 1), "p0");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    EXPECT_EQ(forest.counts().threads, 1);
    EXPECT_EQ(forest.posts().back().kind, ConversationKind::Horizontal);
}

/// A table full of damage: random parents, held or not, circles, self-parents, missing authors, equal times.
model::PostTable damagedTable(std::mt19937& random, int size) {
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto someId = [&] { return "p" + std::to_string(pick(size + size / 4)); };
    PostTableBuilder builder;
    const std::array people{"brand", "ana", "bob", "cyd", ""};
    for (int i = 0; i < size; ++i)
        builder.post("p" + std::to_string(i), people[static_cast<std::size_t>(pick(5))],
                     pick(2) == 0 ? "09:00" : "10:00", pick(4) == 0 ? "" : someId(),
                     pick(3) == 0 ? "" : someId());
    return builder.table();
}

TEST(ThreadForest, TheOrderOfRowsChangesNothing) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        auto table = damagedTable(random, 30);
        const auto kinds = kindsById(table, {"brand"});
        const auto counts = ThreadForest::build(table, {"brand"}).counts();
        std::ranges::shuffle(table.rows, random);
        EXPECT_EQ(kindsById(table, {"brand"}), kinds);
        const auto shuffled = ThreadForest::build(table, {"brand"}).counts();
        EXPECT_EQ(shuffled.threads, counts.threads);
        EXPECT_EQ(shuffled.orphans, counts.orphans);
        EXPECT_EQ(shuffled.ghostThreads, counts.ghostThreads);
        EXPECT_EQ(shuffled.scopePosts, counts.scopePosts);
    }
}

} // namespace
} // namespace weft::metrics
