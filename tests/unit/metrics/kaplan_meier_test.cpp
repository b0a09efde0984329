// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/kaplan_meier.h"

#include <gtest/gtest.h>

namespace weft::metrics {
namespace {

TEST(KaplanMeier, WithoutCensoringIsTheEmpiricalDistribution) {
    const auto curve = SurvivalCurve::estimate({{4, true}, {1, true}, {3, true}, {2, true}});
    EXPECT_DOUBLE_EQ(curve.shareWithin(2).value(), 0.5);
    EXPECT_DOUBLE_EQ(curve.quantile(0.5).value(), 2);
    EXPECT_DOUBLE_EQ(curve.quantile(0.9).value(), 4);
    EXPECT_DOUBLE_EQ(curve.shareWithin(100).value(), 1);
}

TEST(KaplanMeier, MatchesAHandComputedExample) {
    // Remission times of 6-MP patients (Freireich et al. 1963, 21 people): S(6) = 0.857, S(10) = 0.753, S(23)
    // = 0.448.
    const auto curve = SurvivalCurve::estimate(
        {{6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
         {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
         {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}});
    EXPECT_NEAR(1 - curve.shareWithin(6).value(), 0.8571, 1e-4);
    EXPECT_NEAR(1 - curve.shareWithin(10).value(), 0.7529, 1e-4);
    EXPECT_NEAR(1 - curve.shareWithin(23).value(), 0.4482, 1e-4);
    EXPECT_EQ(curve.quantile(0.5), 23);
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
