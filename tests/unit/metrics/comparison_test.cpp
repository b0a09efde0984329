// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparison.h"

#include <gtest/gtest.h>

#include <cmath>

namespace weft::metrics {
namespace {

ObservedShare share(double part, double whole) {
    return {part / whole, whole};
}

TEST(DifferenceOfShares, NewcombesOwnExamples) {
    // Newcombe 1998, table II, method 10.
    const struct {
        ObservedShare now, before;
        double lo, hi;
    } examples[] = {
        {share(56, 70), share(48, 80), 0.0524, 0.3339}, {share(9, 10), share(3, 10), 0.1705, 0.8090},
        {share(6, 7), share(2, 7), 0.0582, 0.8062},     {share(5, 56), share(0, 29), -0.0381, 0.1926},
        {share(0, 10), share(0, 20), -0.1611, 0.2775},  {share(0, 10), share(0, 10), -0.2775, 0.2775},
        {share(10, 10), share(0, 20), 0.6791, 1.0000},  {share(10, 10), share(0, 10), 0.6075, 1.0000},
    };

    for (const auto& example : examples) {
        const auto change = differenceOfShares(example.before, example.now).value();
        EXPECT_NEAR(change.lo, example.lo, 6e-5);
        EXPECT_NEAR(change.hi, example.hi, 6e-5);
        EXPECT_NEAR(change.estimate, example.now.share - example.before.share, 1e-12);
    }
}

TEST(DifferenceOfShares, ProbabilityAgreesWithTheInterval) {
    const auto before = share(48, 80);
    const auto now = share(56, 70);
    const double probability = differenceOfShares(before, now)->probability;
    EXPECT_GT(probability, 0.001);
    EXPECT_LT(probability, 0.05);
    EXPECT_NEAR(differenceOfShares(before, now, 1 - probability)->lo, 0, 1e-9);
    EXPECT_NEAR(differenceOfShares(now, before, 1 - probability)->hi, 0, 1e-9);
    EXPECT_NEAR(differenceOfShares(now, before)->probability, probability, 1e-12);
    EXPECT_EQ(differenceOfShares(now, now)->probability, 1);
    EXPECT_LT(differenceOfShares(share(0, 1e6), share(1e6, 1e6))->probability, 1e-100);
}

TEST(DifferenceOfShares, NothingWithoutObservations) {
    EXPECT_EQ(differenceOfShares({0, 0}, share(1, 2)).has_value(), false);
    EXPECT_EQ(differenceOfShares(share(1, 2), {0, 0}).has_value(), false);
}

TEST(RatioOfRates, ByHand) {
    const std::vector<std::int64_t> before{1, 3};
    const std::vector<std::int64_t> now{2, 6};
    const auto change = ratioOfRates(before, now).value();
    EXPECT_EQ(change.degreesOfFreedom, 2);
    EXPECT_NEAR(change.dispersion, 1.5, 1e-12);
    EXPECT_NEAR(change.ratio.estimate, 2, 1e-12);
    // Student's t with two degrees of freedom has a closed form.
    const double reach = 0.75 * 0.95 * std::sqrt(2 / (4 * 0.975 * 0.025));
    EXPECT_NEAR(change.ratio.lo, 2 * std::exp(-reach), 1e-9);
    EXPECT_NEAR(change.ratio.hi, 2 * std::exp(reach), 1e-9);
    const double student = std::log(2.0) / 0.75;
    EXPECT_NEAR(change.ratio.probability, 1 - student / std::sqrt(2 + student * student), 1e-12);
}

TEST(RatioOfRates, EvenDaysAreNoMoreCertainThanPoisson) {
    const std::vector<std::int64_t> before(7, 10);
    const std::vector<std::int64_t> now(14, 10);
    const auto change = ratioOfRates(before, now).value();
    EXPECT_EQ(change.dispersion, 1);
    EXPECT_NEAR(change.ratio.estimate, 1, 1e-12);
    EXPECT_NEAR(change.ratio.probability, 1, 1e-12);
}

TEST(RatioOfRates, BusyDaysWidenTheInterval) {
    const std::vector<std::int64_t> even{10, 10, 10, 10};
    const std::vector<std::int64_t> bursts{0, 40, 0, 0};
    const auto calm = ratioOfRates(even, even).value().ratio;
    const auto wild = ratioOfRates(bursts, bursts).value().ratio;
    EXPECT_GT(wild.hi, 2 * calm.hi);
}

TEST(RatioOfRates, NothingWithoutEventsOrDays) {
    const std::vector<std::int64_t> none{0, 0};
    const std::vector<std::int64_t> some{1, 2};
    const std::vector<std::int64_t> one{1};
    EXPECT_FALSE(ratioOfRates(none, some).has_value());
    EXPECT_FALSE(ratioOfRates(some, none).has_value());
    EXPECT_FALSE(ratioOfRates(one, one).has_value());
    EXPECT_FALSE(ratioOfRates({}, some).has_value());
    EXPECT_TRUE(ratioOfRates(one, some).has_value());
}

TEST(ExactRatioOfRates, AsInR) {
    // poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878))
    std::vector<std::int64_t> before(3011);
    before.front() = 21;
    std::vector<std::int64_t> now(800);
    now.back() = 11;
    const auto change = exactRatioOfRates(before, now).value();
    EXPECT_NEAR(change.estimate, 1.971488, 1e-6);
    EXPECT_NEAR(change.lo, 0.8584264, 1e-6);
    EXPECT_NEAR(change.hi, 4.2772659, 1e-6);
    EXPECT_GT(change.probability, 0.05);
}

TEST(ExactRatioOfRates, Edges) {
    const std::vector<std::int64_t> five{0, 1, 2, 0, 0, 1, 1};
    const std::vector<std::int64_t> nothing(7);
    const auto none = exactRatioOfRates(five, nothing).value();
    EXPECT_EQ(none.estimate, 0);
    EXPECT_EQ(none.lo, 0);
    // 1 − 0.025^(1/5) of the five events at most.
    const double most = 1 - std::pow(0.025, 0.2);
    EXPECT_NEAR(none.hi, most / (1 - most), 1e-9);
    EXPECT_NEAR(none.probability, 2 * std::pow(0.5, 5), 1e-12);
    EXPECT_EQ(exactRatioOfRates(five, five)->probability, 1);
    EXPECT_FALSE(exactRatioOfRates(nothing, five).has_value());
    EXPECT_FALSE(exactRatioOfRates({}, five).has_value());
    EXPECT_FALSE(exactRatioOfRates(five, {}).has_value());
}

TEST(VaryAsIndependent, BurstsDoNot) {
    const std::vector<std::int64_t> nothing(7);
    const std::vector<std::int64_t> calm{3, 1, 2, 0, 4, 2, 2};
    const std::vector<std::int64_t> bursts{0, 40, 0, 0, 0, 0, 0};
    EXPECT_TRUE(varyAsIndependent(calm, calm));
    EXPECT_TRUE(varyAsIndependent(calm, nothing));
    EXPECT_TRUE(varyAsIndependent(nothing, nothing));
    EXPECT_FALSE(varyAsIndependent(calm, bursts));
    EXPECT_FALSE(varyAsIndependent(bursts, calm));
}

TEST(VaryAsIndependent, AtFivePercent) {
    // The 5 % point of X² with two degrees of freedom is 5.99.
    const std::vector<std::int64_t> even{50, 50};
    EXPECT_TRUE(varyAsIndependent(even, std::vector<std::int64_t>{38, 62})) << "X² = 5.76";
    EXPECT_FALSE(varyAsIndependent(even, std::vector<std::int64_t>{37, 63})) << "X² = 6.76";
}

TEST(VaryAsIndependent, FewDaysSayNothing) {
    const std::vector<std::int64_t> one{1};
    EXPECT_FALSE(varyAsIndependent(one, one));
    EXPECT_FALSE(varyAsIndependent({}, std::vector<std::int64_t>{1, 2, 3, 4}));
    EXPECT_TRUE(varyAsIndependent(one, std::vector<std::int64_t>{1, 2}));
}

TEST(Discoveries, StepUp) {
    EXPECT_EQ(discoveries(std::vector{0.5, 0.01, 0.03, 0.02}), (std::vector<bool>{false, true, true, true}));
    EXPECT_EQ(discoveries(std::vector{0.09, 0.095, 0.099, 0.1}), (std::vector<bool>{true, true, true, true}));
    EXPECT_EQ(discoveries(std::vector{0.11, 0.2}), (std::vector<bool>{false, false}));
    EXPECT_EQ(discoveries(std::vector{0.04, 0.9, 0.9}), (std::vector<bool>{false, false, false}));
    EXPECT_TRUE(discoveries({}).empty());
}

} // namespace
} // namespace weft::metrics
