// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/hyper_conversation.h"

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

HyperConversation measure(const PostTableBuilder& builder) {
    return measureHyperConversation(scopeOf(builder.table()), wholeDay());
}

TEST(HyperConversation, OfASilentBrandIsUnknown) {
    PostTableBuilder builder;
    builder.post("w", "ana", "09:00", "", "", {"brand"});
    const auto found = measure(builder);
    EXPECT_EQ(found, HyperConversation{});
    EXPECT_EQ(found.conversationalShare(), std::nullopt);
    EXPECT_EQ(found.outboundShare(), std::nullopt);
    EXPECT_EQ(found.outreach(), std::nullopt);
}

TEST(HyperConversation, OnlyACallThatCameFirstSummons) {
    PostTableBuilder builder;
    builder.post("w", "ana", "09:00")
        .post("x1", "brand", "09:10", "w", "w")
        .post("call", "bob", "09:20", "w", "w", {"brand"})
        .post("x2", "brand", "09:20", "w", "w")
        .post("x3", "brand", "09:30", "w", "w");
    const auto found = measure(builder);
    EXPECT_EQ(found.joined, 1);
    EXPECT_EQ(found.summoned, 2) << "a call at the same moment was there by then";
    EXPECT_EQ(found.awayThreads, 1);
}

TEST(HyperConversation, TheEarliestCallCountsEvenBeforeTheRange) {
    PostTableBuilder builder;
    builder.post("w", "ana", "2026-03-01T09:00Z", "", "", {"brand"})
        .post("x", "brand", "2026-03-01T10:00Z", "w", "w")
        .post("b", "bob", "09:00", "w", "w")
        .post("y", "brand", "10:00", "b", "w")
        .post("late", "bob", "11:00", "b", "w", {"brand"});
    const auto found = measure(builder);
    EXPECT_EQ(found.summoned, 1);
    EXPECT_EQ(found.repliesToOthers(), 1) << "the reply of the day before is not in the range";
}

TEST(HyperConversation, TheBrandDoesNotCallItself) {
    PostTableBuilder builder;
    builder.post("w", "ana", "09:00").post("x", "Brand", "09:10", "w", "w", {"brand"});
    EXPECT_EQ(measure(builder).joined, 1);
}

TEST(HyperConversation, WhatIsNotHeldMakesItUnclear) {
    PostTableBuilder builder;
    builder.post("x", "brand", "09:00", "gone", "their-root")
        .post("y", "brand", "09:01", "gone", "called-root")
        .post("call", "ana", "09:00", "gone2", "called-root", {"brand"})
        .post("z", "brand", "09:02", "lost")
        .post("w", "ana", "09:03")
        .post("v", "brand", "09:04", "gone3", "w");
    const auto found = measure(builder);
    EXPECT_EQ(found.awayUnclear, 2);
    EXPECT_EQ(found.summoned, 1);
    EXPECT_EQ(found.unknownThread, 1);
    EXPECT_EQ(found.awayThreads, 3);
    EXPECT_EQ(found.outreach()->share, 0) << "of the one reply whose reason is known";
}

TEST(HyperConversation, RepliesToItselfAreInNoShare) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("r2", "Brand", "09:01", "r", "r")
        .post("w", "ana", "2026-03-01T09:00Z")
        .post("x", "brand", "2026-03-01T10:00Z", "w", "w")
        .post("x2", "brand", "10:01", "x", "w");
    const auto found = measure(builder);
    EXPECT_EQ(found.roots, 1);
    EXPECT_EQ(found.selfReplies, 2);
    EXPECT_EQ(found.conversationalShare(), 0);
    EXPECT_EQ(found.outboundShare(), std::nullopt);
    EXPECT_EQ(found.awayThreads, 0);
}

TEST(HyperConversation, AnOwnThreadIsHomeEvenWhereTheTargetIsLost) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("a", "ana", "09:01", "r", "r", {"brand"})
        .post("m", "brand", "09:02", "a", "r")
        .post("o", "brand", "09:03", "gone", "r");
    const auto found = measure(builder);
    EXPECT_EQ(found.home, 2);
    EXPECT_EQ(found.outboundShare(), 0);
    EXPECT_DOUBLE_EQ(found.conversationalShare().value(), 2.0 / 3);
}

TEST(HyperConversation, PutsEveryPostOfTheBrandInOnePlaceWhateverTheOrderAndTheNames) {
    std::mt19937 random(13);
    const Window morning{{at("2026-03-02T10:00Z"), at("2026-03-02T12:00Z")}, at("2026-03-09")};
    for (int round = 0; round < 50; ++round) {
        const auto posts = tests::randomPosts(random, 60);
        const auto table = scopeOf(posts);
        const auto found = measureHyperConversation(table, morning);
        const auto brandPosts = std::ranges::count_if(table.rows(), [&](const auto& row) {
            return row.byBrand() && morning.range.contains(row.createdAt);
        });
        EXPECT_EQ(found.roots + found.selfReplies + found.repliesToOthers(), brandPosts);
        EXPECT_EQ(found, measureHyperConversation(scopeOf(tests::shuffled(posts, random)), morning));
        EXPECT_EQ(found, measureHyperConversation(scopeOf(tests::renamed(posts)), morning));
        std::vector<HyperConversation> threads;
        for (std::size_t i = 0; i < table.threads().size(); ++i)
            threads.push_back(measureThreadHyperConversation(table, static_cast<std::int32_t>(i), morning));
        EXPECT_EQ(found, combineHyperConversations(threads));
    }
}

TEST(HyperConversationIndex, IsZeroUnlessBothHalvesAreThere) {
    EXPECT_EQ(hyperConversationIndex(std::nullopt, 0.4), 0);
    EXPECT_EQ(hyperConversationIndex(0.5, std::nullopt), 0);
    EXPECT_EQ(hyperConversationIndex(0.0, 0.0), 0);
    EXPECT_EQ(hyperConversationIndex(0.5, 0.0), 0);
    EXPECT_EQ(hyperConversationIndex(0.0, 0.4), 0);
}

TEST(HyperConversationIndex, OutreachCountsInFullFromFourTenths) {
    EXPECT_DOUBLE_EQ(hyperConversationIndex(1.0, 0.4), 100);
    EXPECT_DOUBLE_EQ(hyperConversationIndex(1.0, 0.9), 100);
    EXPECT_DOUBLE_EQ(hyperConversationIndex(0.5, 0.2), 50);
    EXPECT_DOUBLE_EQ(hyperConversationIndex(1.0, 0.2), 100 * 2 * 0.5 / 1.5);
}

using HyperContract = ContractSample;

TEST_F(HyperContract, Hyper) {
    const auto found = measureHyperConversation(m_scope, m_window);
    const auto& expected = m_expected["hyper"];
    EXPECT_EQ(found.roots, expected["brand_roots"]);
    EXPECT_EQ(found.selfReplies, expected["brand_self_replies"]);
    EXPECT_EQ(found.home, expected["replies_home"]);
    EXPECT_EQ(found.summoned, expected["replies_summoned"]);
    EXPECT_EQ(found.joined, expected["replies_joined"]);
    EXPECT_EQ(found.awayUnclear, expected["replies_away_unclear"]);
    EXPECT_EQ(found.unknownThread, expected["replies_unknown_thread"]);
    EXPECT_EQ(found.awayThreads, expected["away_threads"]);
    expectNumber(expected["conversational_share"], found.conversationalShare(), "conversational_share");
    expectNumber(expected["outbound_share"], found.outboundShare(), "outbound_share");
    ASSERT_TRUE(found.outreach());
    expectNumber(expected["outreach_share"], found.outreach()->share, "outreach_share");
    expectNumber(expected["outreach_ci"][0], found.outreach()->interval.lo, "outreach_ci");
    expectNumber(expected["outreach_ci"][1], found.outreach()->interval.hi, "outreach_ci");
    const double answeredWithinDay = m_expected["response"]["km_by_24h"]["p"];
    expectNumber(expected["hyper_conversation_index"],
                 hyperConversationIndex(answeredWithinDay, found.outreach()->share),
                 "hyper_conversation_index");
}

} // namespace
} // namespace weft::metrics
