// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/inequality.h"

#include "contract_sample.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;

Inequality among(const std::vector<std::int64_t>& posts) {
    return combineInequality(posts);
}

TEST(Inequality, SaysNothingWithoutMembers) {
    for (const auto& nobody : {among({}), among({0, 0})}) {
        EXPECT_EQ(nobody.members, 0);
        EXPECT_EQ(nobody.posts, 0);
        EXPECT_EQ(nobody.gini, std::nullopt);
        EXPECT_EQ(nobody.giniUnbiased, std::nullopt);
        EXPECT_EQ(nobody.topPercentShare, std::nullopt);
        EXPECT_EQ(nobody.topTenthShare, std::nullopt);
        EXPECT_EQ(nobody.topTenMembersShare, std::nullopt);
        EXPECT_EQ(nobody.effectiveMembers, std::nullopt);
        EXPECT_EQ(nobody.otherMembersShare(), std::nullopt);
        EXPECT_TRUE(nobody.lorenzDeciles.empty());
    }
}

TEST(Inequality, OfOnePerson) {
    const auto alone = among({5});
    EXPECT_EQ(alone.gini, 0);
    EXPECT_EQ(alone.giniUnbiased, std::nullopt);
    EXPECT_EQ(alone.topPercentShare, 1);
    EXPECT_EQ(alone.topTenMembersShare, 1);
    EXPECT_EQ(alone.effectiveMembers, 1);
    EXPECT_EQ(alone.onePostMembers, 0);
    EXPECT_EQ(alone.otherMembersShare(), 0);
}

TEST(Inequality, OfEquals) {
    const auto equals = among(std::vector<std::int64_t>(20, 3));
    EXPECT_EQ(equals.gini, 0);
    EXPECT_EQ(equals.giniUnbiased, 0);
    EXPECT_DOUBLE_EQ(equals.effectiveMembers.value(), 20);
    ASSERT_EQ(equals.lorenzDeciles.size(), 11U);
    for (std::size_t decile = 0; decile <= 10; ++decile)
        EXPECT_DOUBLE_EQ(equals.lorenzDeciles[decile], static_cast<double>(decile) / 10);
}

TEST(Inequality, ClosedFormOfOneToAHundred) {
    std::vector<std::int64_t> posts(100);
    std::iota(posts.begin(), posts.end(), 1);
    const auto ramp = among(posts);
    EXPECT_DOUBLE_EQ(ramp.gini.value(), 99.0 / 300) << "(n - 1) / 3n";
    EXPECT_DOUBLE_EQ(ramp.giniUnbiased.value(), 1.0 / 3);
    EXPECT_DOUBLE_EQ(ramp.topPercentShare.value(), 100.0 / 5050);
    EXPECT_DOUBLE_EQ(ramp.topTenthShare.value(), 955.0 / 5050);
    EXPECT_DOUBLE_EQ(ramp.topTenMembersShare.value(), 955.0 / 5050);
    EXPECT_DOUBLE_EQ(ramp.otherMembersShare().value(), 4095.0 / 5050);
    EXPECT_DOUBLE_EQ(ramp.effectiveMembers.value(), 5050.0 * 5050 / 338350);
    EXPECT_DOUBLE_EQ(ramp.lorenzDeciles[5], 1275.0 / 5050);
    EXPECT_EQ(ramp.topTenthMembers, 10);
    EXPECT_EQ(ramp.onePostMembers, 1);
}

TEST(Inequality, LorenzCurveRunsStraightBetweenMembers) {
    const auto two = among({3, 1});
    EXPECT_DOUBLE_EQ(two.lorenzDeciles[1], 0.05);
    EXPECT_DOUBLE_EQ(two.lorenzDeciles[5], 0.25);
    EXPECT_DOUBLE_EQ(two.lorenzDeciles[6], 0.4);
    EXPECT_EQ(two.lorenzDeciles.front(), 0);
    EXPECT_EQ(two.lorenzDeciles.back(), 1);
}

TEST(Inequality, RoundsTheTopUpToWholeMembers) {
    std::vector<std::int64_t> posts(101, 1);
    posts[7] = 50;
    posts[8] = 30;
    const auto crowd = among(posts);
    EXPECT_DOUBLE_EQ(crowd.topPercentShare.value(), 80.0 / 179) << "two of 101";
    EXPECT_EQ(crowd.topTenthMembers, 11);
    EXPECT_DOUBLE_EQ(crowd.topTenthShare.value(), 89.0 / 179);
    EXPECT_DOUBLE_EQ(crowd.topTenMembersShare.value(), 88.0 / 179);
}

TEST(Inequality, DoesNotDependOnOrder) {
    std::mt19937 random(3);
    std::vector<std::int64_t> posts(500);
    for (auto& count : posts)
        count = std::geometric_distribution<std::int64_t>(0.2)(random);
    const auto once = among(posts);
    std::ranges::shuffle(posts, random);
    const auto again = among(posts);
    EXPECT_EQ(again.gini, once.gini);
    EXPECT_EQ(again.effectiveMembers, once.effectiveMembers);
    EXPECT_EQ(again.lorenzDeciles, once.lorenzDeciles);
}

TEST(Inequality, EstimatesWhoDidNotSpeak) {
    EXPECT_EQ(among({2, 1}).silentFollowers(100), 98);
    EXPECT_EQ(among({2, 1}).silentFollowers(1), 0) << "members need not be followers";
}

TEST(Inequality, CountsMembersPostsInTheRangeOnly) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("before", "ana", "09:09", "r", "r")
        .post("first", "ana", "09:10", "r", "r")
        .post("private", "", "09:15", "r", "r")
        .post("ours", "Brand", "09:16", "first", "r")
        .post("last", "bob", "09:19", "r", "r")
        .post("after", "cyd", "09:20", "r", "r");
    const Window window{{at("2026-03-02T09:10Z"), at("2026-03-02T09:20Z")}, at("2026-03-03")};
    const auto found = measureInequality(scopeOf(builder.table()), window);
    EXPECT_EQ(found.members, 2);
    EXPECT_EQ(found.posts, 2);
    EXPECT_EQ(found.onePostMembers, 2);

    const Window empty{{window.range.until, window.range.since}, window.asOf};
    EXPECT_EQ(measureInequality(scopeOf(builder.table()), empty).members, 0);
}

TEST_F(ContractSample, Inequality) {
    const auto found = measureInequality(m_scope, m_window);
    const auto& expected = m_expected["inequality"];
    EXPECT_EQ(found.members, expected["members"]);
    EXPECT_EQ(found.posts, expected["posts"]);
    EXPECT_EQ(found.onePostMembers, expected["one_post_members"]);
    expectNumber(expected["gini"], found.gini, "gini");
    expectNumber(expected["gini_unbiased"], found.giniUnbiased, "gini_unbiased");
    expectNumber(expected["top1pct_share"], found.topPercentShare, "top1pct_share");
    expectNumber(expected["top10pct_share"], found.topTenthShare, "top10pct_share");
    expectNumber(expected["top10_members_share"], found.topTenMembersShare, "top10_members_share");
    expectNumber(expected["effective_members"], found.effectiveMembers, "effective_members");
}

} // namespace
} // namespace weft::metrics
