// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_shape.h"

#include "contract_sample.h"
#include "random_posts.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;
using tests::wholeDay;

TEST(ThreadShape, ARootAlone) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00");
    const auto shape = measureThreadShape(scopeOf(builder.table()), 0);
    EXPECT_EQ(shape.id, "r");
    EXPECT_EQ(shape.nodes, 1);
    EXPECT_EQ(shape.maxDepth, 0);
    EXPECT_EQ(shape.meanDepth, 0);
    EXPECT_EQ(shape.medianDepth, 0);
    EXPECT_EQ(shape.width, 0);
    EXPECT_EQ(shape.hIndex, 0);
    EXPECT_EQ(shape.structuralVirality, std::nullopt);
    EXPECT_EQ(shape.participants, 1);
    EXPECT_EQ(shape.audienceParticipants, 0);
    EXPECT_FALSE(shape.living());
}

TEST(ThreadShape, AStarIsWideAndShallow) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00");
    for (int i = 1; i < 10; ++i)
        builder.post("a" + std::to_string(i), "fan" + std::to_string(i), "09:01", "r", "r");
    const auto shape = measureThreadShape(scopeOf(builder.table()), 0);
    EXPECT_EQ(shape.maxDepth, 1);
    EXPECT_EQ(shape.width, 9);
    EXPECT_EQ(shape.hIndex, 1);
    EXPECT_DOUBLE_EQ(shape.structuralVirality.value(), 2.0 * 9 / 10);
    EXPECT_EQ(shape.participants, 10);
    EXPECT_EQ(shape.audienceReplies, 9);
    EXPECT_FALSE(shape.living()) << "many people, but nobody talks to another";
}

TEST(ThreadShape, APingPongOfTwoIsDeepButNotLiving) {
    PostTableBuilder builder;
    builder.post("p0", "brand", "09:00");
    for (int i = 1; i < 10; ++i)
        builder.post("p" + std::to_string(i), i % 2 == 0 ? "brand" : "ana", "09:01",
                     "p" + std::to_string(i - 1), "p0");
    const auto shape = measureThreadShape(scopeOf(builder.table()), 0);
    EXPECT_EQ(shape.maxDepth, 9);
    EXPECT_DOUBLE_EQ(shape.meanDepth, 5);
    EXPECT_DOUBLE_EQ(shape.medianDepth, 5);
    EXPECT_EQ(shape.hIndex, 1);
    EXPECT_DOUBLE_EQ(shape.structuralVirality.value(), 11.0 / 3);
    EXPECT_EQ(shape.participants, 2);
    EXPECT_FALSE(shape.living());
}

TEST(ThreadShape, TheHIndexWantsWidthAndDepth) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00");
    for (int line = 0; line < 3; ++line) {
        auto parent = std::string("r");
        for (int step = 0; step < 4; ++step) {
            const auto id = std::to_string(line) + std::to_string(step);
            builder.post(id, (step % 2 == 0 ? "a" : "b") + std::to_string(line), "09:01", parent, "r");
            parent = id;
        }
    }
    const auto shape = measureThreadShape(scopeOf(builder.table()), 0);
    EXPECT_EQ(shape.levels, (std::vector<std::int64_t>{1, 3, 3, 3, 3}));
    EXPECT_EQ(shape.hIndex, 3);
    EXPECT_DOUBLE_EQ(shape.medianDepth, 2.5);
    EXPECT_TRUE(shape.living());
}

TEST(ThreadShape, AGhostRootIsNeitherAPostNorAParticipant) {
    PostTableBuilder builder;
    builder.post("a", "brand", "09:00", "gone", "root").post("b", "ana", "09:01", "a", "root");
    const auto shape = measureThreadShape(scopeOf(builder.table()), 0);
    EXPECT_EQ(shape.id, "root");
    EXPECT_EQ(shape.nodes, 3);
    EXPECT_EQ(shape.posts, 2);
    EXPECT_EQ(shape.maxDepth, 2);
    EXPECT_EQ(shape.participants, 2);
    EXPECT_EQ(shape.orphans, 1);
    EXPECT_FALSE(shape.isHomeIn(wholeDay()));
    EXPECT_FALSE(shape.mature(wholeDay().asOf));
}

TEST(ThreadShape, PeopleWithoutANameAnswerButAreNoParticipants) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00").post("x", "", "09:01", "r", "r");
    const auto shape = measureThreadShape(scopeOf(builder.table()), 0);
    EXPECT_EQ(shape.audienceReplies, 1);
    EXPECT_EQ(shape.participants, 1);
    EXPECT_EQ(shape.nodes, 2);
}

TEST(ThreadShapes, WithoutPostsAreUnknown) {
    const auto shapes = measureThreadShapes(scopeOf({}), wholeDay());
    EXPECT_EQ(shapes.homeThreads, 0);
    EXPECT_EQ(shapes.livingShare(), std::nullopt);
    EXPECT_EQ(shapes.soloShare(), std::nullopt);
    EXPECT_EQ(shapes.maxDepth, Summary{});
}

TEST(ThreadShapes, TakeThreadsByTheirRootsWithRepliesOfAnyTime) {
    PostTableBuilder builder;
    builder.post("early", "brand", "2026-03-01T23:59:59.999Z")
        .post("a", "ana", "09:00", "early", "early")
        .post("first", "brand", "2026-03-02T00:00Z")
        .post("b", "bob", "2026-03-05T00:00Z", "first", "first")
        .post("late", "brand", "2026-03-03T00:00Z")
        .post("c", "bob", "2026-03-03T00:01Z", "late", "late");
    const auto shapes = measureHomeThreads(scopeOf(builder.table()), wholeDay());
    ASSERT_EQ(shapes.size(), 1U);
    EXPECT_EQ(shapes[0].id, "first");
    EXPECT_EQ(shapes[0].audienceReplies, 1);
}

TEST(ThreadShapes, AThreadIsMatureAfterExactlyTwoDays) {
    PostTableBuilder builder;
    builder.post("old", "brand", "09:00").post("young", "brand", "2026-03-02T09:00:00.001Z");
    auto window = wholeDay();
    window.asOf = at("2026-03-04T09:00Z");
    const auto shapes = measureThreadShapes(scopeOf(builder.table()), window);
    EXPECT_EQ(shapes.homeThreads, 2);
    EXPECT_EQ(shapes.withAudienceReply, 0);
    EXPECT_EQ(shapes.mature, 1);
    EXPECT_EQ(shapes.soloShare(), 1);
    EXPECT_EQ(shapes.livingShare(), 0);
    EXPECT_EQ(shapes.maxDepth.count, 0) << "threads without an answer have no depth to speak of";
}

TEST(ThreadShapes, ThreadsOfOthersAreLeftOut) {
    PostTableBuilder builder;
    builder.post("w", "ana", "09:00")
        .post("x", "brand", "09:01", "w", "w")
        .post("y", "bob", "09:02", "x", "w");
    const auto table = scopeOf(builder.table());
    EXPECT_EQ(measureThreadShapes(table, wholeDay()).homeThreads, 0);
    const auto away = measureThreadShape(table, 0);
    EXPECT_EQ(away.maxDepth, 2);
    EXPECT_EQ(away.audienceReplies, 1) << "the root of another is no reply";
    EXPECT_EQ(combineThreadShapes({&away, 1}, wholeDay()).homeThreads, 0);
}

std::vector<Summary> summariesOf(const ThreadShapes& shapes) {
    return {shapes.audienceReplies, shapes.participants, shapes.maxDepth,          shapes.meanDepth,
            shapes.width,           shapes.hIndex,       shapes.structuralVirality};
}

void expectSame(const ThreadShapes& one, const ThreadShapes& other) {
    EXPECT_EQ(one.homeThreads, other.homeThreads);
    EXPECT_EQ(one.withAudienceReply, other.withAudienceReply);
    EXPECT_EQ(one.mature, other.mature);
    EXPECT_EQ(one.matureLiving, other.matureLiving);
    EXPECT_EQ(one.matureSolo, other.matureSolo);
    EXPECT_EQ(summariesOf(one), summariesOf(other));
}

TEST(ThreadShapes, DependNeitherOnOrderNorOnNamesAndAreTheSumOfTheirThreads) {
    std::mt19937 random(5);
    std::int64_t living = 0;
    for (int round = 0; round < 50; ++round) {
        const auto posts = tests::randomPosts(random, 120);
        const auto table = scopeOf(posts);
        const auto shapes = measureThreadShapes(table, wholeDay());
        expectSame(shapes, measureThreadShapes(scopeOf(tests::shuffled(posts, random)), wholeDay()));
        expectSame(shapes, measureThreadShapes(scopeOf(tests::renamed(posts)), wholeDay()));
        std::vector<ThreadShape> all;
        for (std::size_t i = 0; i < table.threads().size(); ++i)
            all.push_back(measureThreadShape(table, static_cast<std::int32_t>(i)));
        expectSame(shapes, combineThreadShapes(all, wholeDay()));
        living += shapes.matureLiving;
    }
    EXPECT_GT(living, 0) << "the posts are too dull to tell anything";
}

class ThreadShapeContract : public ContractSample {
protected:
    void expectSummary(const char* name, const Summary& found) const {
        const auto& expected = m_expected["threads"][name];
        EXPECT_EQ(found.count, expected["n"]) << name;
        expectNumber(expected["mean"], found.mean, name);
        expectNumber(expected["median"], found.median, name);
        expectNumber(expected["p90"], found.p90, name);
        expectNumber(expected["max"], found.max, name);
        expectNumber(expected["min"], found.min, name);
    }

    void expectRow(const json& expected, const ThreadShape& found) const {
        EXPECT_EQ(found.id, expected["id"]);
        EXPECT_EQ(found.nodes, expected["n"]);
        EXPECT_EQ(found.maxDepth, expected["max_depth"]);
        expectNumber(expected["mean_depth"], found.meanDepth, found.id);
        expectNumber(expected["median_depth"], found.medianDepth, found.id);
        EXPECT_EQ(found.width, expected["width"]);
        EXPECT_EQ(found.hIndex, expected["h_index"]);
        expectNumber(expected["structural_virality"], found.structuralVirality, found.id);
        EXPECT_EQ(found.levels, expected["levels"].get<std::vector<std::int64_t>>());
        EXPECT_EQ(found.posts, expected["posts"]);
        EXPECT_EQ(found.audienceReplies, expected["audience_replies"]);
        EXPECT_EQ(found.participants, expected["participants"]);
        EXPECT_EQ(found.audienceParticipants, expected["audience_participants"]);
        EXPECT_EQ(found.orphans, expected["orphans"]);
        EXPECT_EQ(found.mature(m_window.asOf), expected["mature"]);
        EXPECT_EQ(found.living(), expected["living"]);
    }
};

TEST_F(ThreadShapeContract, Threads) {
    const auto shapes = measureThreadShapes(m_scope, m_window);
    const auto& expected = m_expected["threads"];
    EXPECT_EQ(shapes.homeThreads, expected["home_threads"]);
    EXPECT_EQ(shapes.withAudienceReply, expected["with_audience_reply"]);
    EXPECT_EQ(shapes.mature, expected["mature"]);
    EXPECT_EQ(shapes.matureLiving, expected["mature_living"]);
    expectNumber(expected["living_share"], shapes.livingShare(), "living_share");
    expectNumber(m_expected["peer"]["solo_share"], shapes.soloShare(), "solo_share");
    expectSummary("audience_replies", shapes.audienceReplies);
    expectSummary("participants", shapes.participants);
    expectSummary("max_depth", shapes.maxDepth);
    expectSummary("mean_depth", shapes.meanDepth);
    expectSummary("width", shapes.width);
    expectSummary("h_index", shapes.hIndex);
    expectSummary("structural_virality", shapes.structuralVirality);
}

TEST_F(ThreadShapeContract, Rows) {
    const auto rows = measureHomeThreads(m_scope, m_window);
    const auto& expected = m_expected["threads"]["rows"];
    ASSERT_EQ(rows.size(), expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        expectRow(expected[i], rows[i]);
}

} // namespace
} // namespace weft::metrics
