// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_flow.h"

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

TEST(Flow, WithoutRepliesIsUnknown) {
    for (const auto* author : {"brand", "ana"}) {
        PostTableBuilder builder;
        builder.post("r", author, "09:00", "", "", {"brand"});
        const auto flow = measureFlow(scopeOf(builder.table()), wholeDay());
        EXPECT_EQ(flow.horizontal, std::nullopt);
        EXPECT_EQ(flow.horizontalMacro, std::nullopt);
        EXPECT_EQ(flow.verticalShare(), std::nullopt);
        EXPECT_EQ(flow.horizontalOfAll(), std::nullopt);
    }
}

TEST(Flow, TheBrandsRepliesAreInOneShareOnly) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("a", "ana", "09:01", "r", "r")
        .post("m", "brand", "09:02", "a", "r")
        .post("m2", "brand", "09:03", "a", "r")
        .post("b", "bob", "09:04", "a", "r");
    const auto flow = measureFlow(scopeOf(builder.table()), wholeDay());
    EXPECT_EQ(flow.horizontal->share, 0.5);
    EXPECT_EQ(flow.horizontal->effectiveCount, 1) << "one thread";
    EXPECT_EQ(flow.verticalShare(), 0.5);
    EXPECT_EQ(flow.horizontalOfAll(), 0.25);
}

TEST(Flow, OneViralThreadDoesNotOutweighTheOthersInTheMean) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00").post("a", "ana", "09:01", "r", "r");
    for (int i = 0; i < 9; ++i)
        builder.post("b" + std::to_string(i), "bob", "09:02", "a", "r");
    builder.post("s", "brand", "10:00").post("c", "cyd", "10:01", "s", "s").post("quiet", "brand", "11:00");
    const auto flow = measureFlow(scopeOf(builder.table()), wholeDay());
    EXPECT_DOUBLE_EQ(flow.horizontal->share, 9.0 / 11);
    EXPECT_DOUBLE_EQ(flow.horizontalMacro.value(), 0.45) << "the quiet thread is not in the mean";
}

TEST(Flow, TakesRepliesByTheirOwnTime) {
    PostTableBuilder builder;
    builder.post("r", "brand", "2026-03-01T09:00Z")
        .post("a", "ana", "2026-03-01T23:59:59.999Z", "r", "r")
        .post("b", "bob", "2026-03-02T00:00Z", "a", "r")
        .post("c", "cyd", "2026-03-03T00:00Z", "a", "r");
    const auto flow = measureFlow(scopeOf(builder.table()), wholeDay());
    EXPECT_EQ(flow.replies.audienceToAudience, 1);
    EXPECT_EQ(flow.replies.audienceToBrand, 0);
}

TEST(Flow, SelfRepliesAndUnknownTargetsAreCountedApart) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("r2", "Brand", "09:01", "r", "r")
        .post("a", "ana", "09:02", "r", "r")
        .post("a2", "ana", "09:03", "a", "r")
        .post("o", "bob", "09:04", "gone", "r")
        .post("m", "brand", "09:05", "gone", "r")
        .post("x", "", "09:06", "a", "r")
        .post("y", "ana", "09:07", "x", "r")
        .post("z", "", "09:08", "x", "r");
    const auto flow = measureFlow(scopeOf(builder.table()), wholeDay()).replies;
    EXPECT_EQ(flow.brandSelf, 1);
    EXPECT_EQ(flow.audienceSelf, 1);
    EXPECT_EQ(flow.audienceUnknown, 2);
    EXPECT_EQ(flow.brandUnknown, 1);
    EXPECT_EQ(flow.audienceToBrand, 1);
    EXPECT_EQ(flow.audienceToAudience, 2);
}

void expectSame(const FlowSummary& one, const FlowSummary& other) {
    EXPECT_EQ(one.replies.audienceToAudience, other.replies.audienceToAudience);
    EXPECT_EQ(one.replies.audienceToBrand, other.replies.audienceToBrand);
    EXPECT_EQ(one.replies.brandToAudience, other.replies.brandToAudience);
    EXPECT_EQ(one.horizontal, other.horizontal);
    EXPECT_EQ(one.horizontalMacro, other.horizontalMacro);
}

TEST(Flow, DependsNeitherOnOrderNorOnNames) {
    std::mt19937 random(5);
    const Window morning{{at("2026-03-02T10:00Z"), at("2026-03-02T12:00Z")}, at("2026-03-09")};
    for (int round = 0; round < 50; ++round) {
        const auto posts = tests::randomPosts(random, 120);
        const auto flow = measureFlow(scopeOf(posts), morning);
        EXPECT_TRUE(flow.horizontal);
        expectSame(flow, measureFlow(scopeOf(tests::shuffled(posts, random)), morning));
        expectSame(flow, measureFlow(scopeOf(tests::renamed(posts)), morning));
    }
}

using FlowContract = ContractSample;

TEST_F(FlowContract, Flow) {
    const auto flow = measureFlow(m_scope, m_window);
    const auto& expected = m_expected["flow"];
    EXPECT_EQ(flow.replies.audienceToAudience, expected["AA"]);
    EXPECT_EQ(flow.replies.audienceToBrand, expected["AB"]);
    EXPECT_EQ(flow.replies.brandToAudience, expected["BA"]);
    EXPECT_EQ(flow.replies.audienceSelf, expected["A_self"]);
    EXPECT_EQ(flow.replies.brandSelf, expected["B_self"]);
    EXPECT_EQ(flow.replies.audienceUnknown, expected["A_unknown"]);
    EXPECT_EQ(flow.replies.brandUnknown, expected["B_unknown"]);
    ASSERT_TRUE(flow.horizontal);
    expectNumber(expected["horizontal_share"], flow.horizontal->share, "horizontal_share");
    expectNumber(expected["n_eff"], flow.horizontal->effectiveCount, "n_eff");
    expectNumber(expected["horizontal_ci"][0], flow.horizontal->interval.lo, "horizontal_ci");
    expectNumber(expected["horizontal_ci"][1], flow.horizontal->interval.hi, "horizontal_ci");
    expectNumber(expected["horizontal_macro"], flow.horizontalMacro, "horizontal_macro");
}

} // namespace
} // namespace weft::metrics
