// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/bootstrap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace weft::metrics {
namespace {

std::vector<RatioTerm> spread(std::size_t posts, double mean, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(mean, 1);
    std::vector<RatioTerm> made(posts);
    for (auto& term : made)
        term.numerator = normal(random);
    return made;
}

TEST(Bootstrap, RatioOfSumsNotMeanOfRatios) {
    const std::vector<RatioTerm> posts{{1, 10}, {30, 100}};
    const auto estimate = bootstrapRatio(posts);
    EXPECT_DOUBLE_EQ(*estimate.value, 31.0 / 110);
    EXPECT_EQ(estimate.posts, 2);
}

TEST(Bootstrap, IntervalsFromTenPostsAndFirmOnesFromThirty) {
    EXPECT_EQ(bootstrapRatio({}).value, std::nullopt);
    EXPECT_FALSE(bootstrapRatio(spread(9, 5, 1)).interval.has_value());
    EXPECT_TRUE(bootstrapRatio(spread(9, 5, 1)).value.has_value());
    EXPECT_TRUE(bootstrapRatio(spread(10, 5, 1)).rough);
    EXPECT_TRUE(bootstrapRatio(spread(29, 5, 1)).rough);
    EXPECT_FALSE(bootstrapRatio(spread(30, 5, 1)).rough);
}

TEST(Bootstrap, PostsWithoutADenominatorDoNotCount) {
    auto posts = spread(30, 5, 1);
    const auto expected = bootstrapRatio(posts);
    posts.push_back({1'000, 0});
    const auto estimate = bootstrapRatio(posts);
    EXPECT_EQ(estimate.posts, 30);
    EXPECT_EQ(estimate.value, expected.value);
    EXPECT_EQ(estimate.interval->hi, expected.interval->hi);
    EXPECT_EQ(bootstrapRatio(std::vector<RatioTerm>{{1, 0}}).value, std::nullopt);
}

TEST(Bootstrap, AgreesWithTheNormalIntervalOfAMean) {
    const auto posts = spread(1'000, 5, 3);
    const auto estimate = bootstrapRatio(posts);
    double squares = 0;
    for (const auto& post : posts)
        squares += (post.numerator - *estimate.value) * (post.numerator - *estimate.value);
    const double half = 1.96 * std::sqrt(squares / 999 / 1'000);
    EXPECT_NEAR(estimate.interval->lo, *estimate.value - half, half / 10);
    EXPECT_NEAR(estimate.interval->hi, *estimate.value + half, half / 10);
}

TEST(Bootstrap, HasAboutTheCoverageItSays) {
    int held = 0;
    constexpr int kTrials = 200;
    for (unsigned trial = 0; trial < kTrials; ++trial) {
        const auto interval = *bootstrapRatio(spread(60, 5, 100 + trial), {400}).interval;
        if (interval.lo <= 5 && 5 <= interval.hi) ++held;
    }
    EXPECT_GE(held, kTrials * 88 / 100);
    EXPECT_LE(held, kTrials * 99 / 100);
}

TEST(Bootstrap, OneSeedOneAnswer) {
    const auto posts = spread(50, 5, 1);
    EXPECT_EQ(bootstrapRatio(posts).interval->lo, bootstrapRatio(posts).interval->lo);
    EXPECT_NE(bootstrapRatio(posts).interval->lo, bootstrapRatio(posts, {2'000, 2}).interval->lo);
}

TEST(Bootstrap, EqualPostsLeaveNoDoubt) {
    const auto estimate = bootstrapRatio(std::vector<RatioTerm>(40, {3, 1}));
    EXPECT_EQ(estimate.value, 3);
    EXPECT_EQ(estimate.interval->lo, 3);
    EXPECT_EQ(estimate.interval->hi, 3);
}

TEST(BootstrapDifference, SeesAChangeAndNone) {
    const auto before = spread(100, 5, 1);
    const auto change = bootstrapDifference(before, spread(100, 6, 2));
    EXPECT_NEAR(*change.value, 1, 0.5);
    EXPECT_GT(change.interval->lo, 0);
    EXPECT_LT(*change.probability, 0.01);
    EXPECT_GT(*change.probability, 0);
    const auto none = bootstrapDifference(before, before);
    EXPECT_EQ(none.value, 0);
    EXPECT_LT(none.interval->lo, 0);
    EXPECT_GT(none.interval->hi, 0);
    EXPECT_GT(*none.probability, 0.5);
}

TEST(BootstrapDifference, NeedsPostsOnBothSides) {
    const auto some = spread(40, 5, 1);
    EXPECT_EQ(bootstrapDifference({}, some).value, std::nullopt);
    const auto few = bootstrapDifference(spread(9, 5, 1), some);
    EXPECT_TRUE(few.value.has_value());
    EXPECT_FALSE(few.interval.has_value());
    EXPECT_EQ(few.probability, std::nullopt);
    EXPECT_EQ(few.postsBefore, 9);
    EXPECT_TRUE(bootstrapDifference(some, spread(29, 5, 1)).rough);
}

} // namespace
} // namespace weft::metrics
