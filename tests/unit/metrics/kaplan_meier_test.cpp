// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/kaplan_meier.h"

#include <gtest/gtest.h>

#include <cmath>

namespace weft::metrics {
namespace {

TEST(KaplanMeier, WithoutCensoringIsTheEmpiricalDistribution) {
    const auto curve = SurvivalCurve::estimate({{4, true}, {1, true}, {3, true}, {2, true}});
    EXPECT_DOUBLE_EQ(curve.shareWithin(2).value(), 0.5);
    EXPECT_DOUBLE_EQ(curve.quantile(0.5).value(), 2);
    EXPECT_DOUBLE_EQ(curve.quantile(0.9).value(), 4);
    EXPECT_DOUBLE_EQ(curve.shareWithin(100).value(), 1);
}

/// Remission times of 6-MP patients, in weeks (Freireich et al. 1963, 21 people).
SurvivalCurve remissions() {
    return SurvivalCurve::estimate(
        {{6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
         {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
         {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}});
}

TEST(KaplanMeier, MatchesAHandComputedExample) {
    const auto curve = remissions();
    EXPECT_NEAR(1 - curve.shareWithin(6).value(), 0.8571, 1e-4);
    EXPECT_NEAR(1 - curve.shareWithin(10).value(), 0.7529, 1e-4);
    EXPECT_NEAR(1 - curve.shareWithin(23).value(), 0.4482, 1e-4);
    EXPECT_EQ(curve.quantile(0.5), 23);
}

TEST(KaplanMeier, ErrorAndIntervalAreThoseOfR) {
    // survfit(Surv(time, event) ~ 1, conf.type = "log-log") prints S, its error and its interval.
    const auto curve = remissions();
    const auto expectSurvival = [&](double time, double error, double lower, double upper) {
        const auto share = curve.estimateWithin(time).value();
        EXPECT_EQ(share.p, curve.shareWithin(time));
        EXPECT_NEAR(share.se, error, 5e-5) << time;
        EXPECT_NEAR(1 - share.hi, lower, 5e-4) << time;
        EXPECT_NEAR(1 - share.lo, upper, 5e-4) << time;
    };
    expectSurvival(6, 0.0764, 0.620, 0.952);
    expectSurvival(10, 0.0963, 0.503, 0.889);
    expectSurvival(23, 0.1346, 0.188, 0.680);
}

TEST(KaplanMeier, WithoutCensoringTheErrorIsTheBinomialOne) {
    const auto curve = SurvivalCurve::estimate({{1, true}, {2, true}, {3, true}, {4, true}, {5, true}});
    const auto share = curve.estimateWithin(2).value();
    EXPECT_NEAR(share.se, std::sqrt(0.4 * 0.6 / 5), 1e-15);
    EXPECT_LT(share.lo, share.p);
    EXPECT_GT(share.hi, share.p);
    EXPECT_NEAR(curve.effectiveCount(2), 5, 1e-12);
}

TEST(KaplanMeier, WithoutSpreadTheIntervalIsThePoint) {
    const auto curve = SurvivalCurve::estimate({{1, false}, {10, true}, {20, true}});
    EXPECT_EQ(curve.estimateWithin(5), (SurvivalShare{0, 0, 0, 0}));
    EXPECT_EQ(curve.estimateWithin(20), (SurvivalShare{1, 0, 1, 1}));
    EXPECT_EQ(curve.estimateWithin(1000), (SurvivalShare{1, 0, 1, 1})) << "nobody is left to come";
    EXPECT_DOUBLE_EQ(curve.steps().back().greenwoodSum, 0.5) << "the last one's part would be infinite";
    EXPECT_EQ(SurvivalCurve::estimate({}).estimateWithin(0), std::nullopt);
}

TEST(KaplanMeier, StepsTellHowManyWereWatched) {
    const auto curve = remissions();
    ASSERT_EQ(curve.steps().size(), 7U);
    EXPECT_EQ(curve.steps()[0].atRisk, 21);
    EXPECT_EQ(curve.steps()[0].events, 3);
    EXPECT_EQ(curve.steps()[2].atRisk, 15);
    EXPECT_EQ(curve.size(), 21);
    EXPECT_EQ(curve.events(), 9);
    EXPECT_EQ(curve.atRisk(0), 21);
    EXPECT_EQ(curve.atRisk(10), 15);
    EXPECT_EQ(curve.atRisk(10.5), 13);
    EXPECT_EQ(curve.atRisk(36), 0);
}

TEST(KaplanMeier, EventQuantilesSeeEventsAlone) {
    const auto curve = SurvivalCurve::estimate({{1, false}, {60, true}, {60, true}, {90, true}, {99, false}});
    EXPECT_EQ(curve.eventQuantile(0), 60);
    EXPECT_EQ(curve.eventQuantile(0.5), 60);
    EXPECT_EQ(curve.eventQuantile(0.75), 75);
    EXPECT_EQ(curve.eventQuantile(1), 90);
    EXPECT_EQ(SurvivalCurve::estimate({{1, false}}).eventQuantile(0.5), std::nullopt);
}

TEST(KaplanMeier, EffectiveCountNeverExceedsThePeople) {
    const auto curve = remissions();
    EXPECT_GT(curve.effectiveCount(23), 1);
    EXPECT_LE(curve.effectiveCount(23), 21);
    const auto without = SurvivalCurve::estimate({{1, false}, {5, false}, {8, false}, {9, true}});
    EXPECT_EQ(without.effectiveCount(5), 2) << "those watched past 5";
    const auto all = SurvivalCurve::estimate({{1, true}, {2, true}});
    EXPECT_EQ(all.effectiveCount(3), 2) << "those for whom it came";
    EXPECT_EQ(SurvivalCurve::estimate({{1, false}}).effectiveCount(2), 0) << "nothing is known";
    EXPECT_EQ(SurvivalCurve::estimate({}).effectiveCount(1), 0);
}

TEST(KaplanMeier, SaysNothingBeyondTheLongestWatch) {
    const auto curve = SurvivalCurve::estimate({{10, true}, {20, false}});
    EXPECT_DOUBLE_EQ(curve.shareWithin(20).value(), 0.5);
    EXPECT_EQ(curve.shareWithin(21), std::nullopt);
    EXPECT_EQ(curve.quantile(0.9), std::nullopt);
}

TEST(KaplanMeier, WithoutObservationsSaysNothing) {
    const auto curve = SurvivalCurve::estimate({});
    EXPECT_EQ(curve.shareWithin(0), std::nullopt);
    EXPECT_EQ(curve.quantile(0.5), std::nullopt);
}

} // namespace
} // namespace weft::metrics
