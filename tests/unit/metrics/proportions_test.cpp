// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/proportions.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace weft::metrics {
namespace {

TEST(WilsonInterval, GivesTheValuesOfTheBooks) {
    // R: prop.test(x, n, correct = FALSE)$conf.int
    const auto half = wilsonInterval(0.5, 10);
    EXPECT_NEAR(half.lo, 0.236593, 1e-6);
    EXPECT_NEAR(half.hi, 0.763407, 1e-6);
    const auto few = wilsonInterval(0.25, 4);
    EXPECT_NEAR(few.lo, 0.04558726080970055, 1e-12);
    EXPECT_NEAR(few.hi, 0.6993581574175981, 1e-12);
}

TEST(WilsonInterval, AtTheEndsHoldsTheShareAndStaysInside) {
    constexpr double kSquared = 1.959963984540054 * 1.959963984540054;
    for (const double count : {1.0, 2.5, 7.0, 100.0, 1e9}) {
        const auto none = wilsonInterval(0, count);
        EXPECT_EQ(none.lo, 0);
        EXPECT_NEAR(none.hi, kSquared / (count + kSquared), 1e-12);
        const auto all = wilsonInterval(1, count);
        EXPECT_EQ(all.hi, 1);
        EXPECT_NEAR(all.lo, count / (count + kSquared), 1e-12);
    }
}

TEST(Proportion, OfNothingIsUnknown) {
    EXPECT_EQ(ratio(0, 0), std::nullopt);
    EXPECT_EQ(ratio(1, 4), 0.25);
    EXPECT_EQ(proportionOf({0, 0}), std::nullopt);
    EXPECT_EQ(clusteredProportion({}), std::nullopt);
    const std::array<CountedShare, 2> empty{};
    EXPECT_EQ(clusteredProportion(empty), std::nullopt);
}

TEST(Proportion, OfIndependentObservationsIsWorthTheirNumber) {
    const auto found = proportionOf({1, 4}).value();
    EXPECT_EQ(found.share, 0.25);
    EXPECT_EQ(found.effectiveCount, 4);
    EXPECT_EQ(found.interval, wilsonInterval(0.25, 4));
}

TEST(ClusteredProportion, ClustersThatAgreeWithinAreWorthOneObservationEach) {
    // Four threads of ten replies, two all and two none: Var = 4/3 · 4 · 25 / 1600 = 1/12.
    const std::array<CountedShare, 4> clusters{{{10, 10}, {0, 10}, {10, 10}, {0, 10}}};
    const auto found = clusteredProportion(clusters).value();
    EXPECT_EQ(found.share, 0.5);
    EXPECT_NEAR(found.effectiveCount, 3, 1e-12);
    EXPECT_EQ(found.interval, wilsonInterval(0.5, found.effectiveCount));
}

TEST(ClusteredProportion, IsNeverWorthMoreThanItsObservationsNorLessThanOne) {
    const std::array<CountedShare, 2> alike{{{1, 2}, {2, 4}}};
    EXPECT_EQ(clusteredProportion(alike)->effectiveCount, 6) << "no variance at all";
    const std::array<CountedShare, 2> apart{{{100, 100}, {0, 100}}};
    EXPECT_EQ(clusteredProportion(apart)->effectiveCount, 1);
}

TEST(ClusteredProportion, WithoutVarianceToSeeIsWorthTheNumberOfClusters) {
    const std::array<CountedShare, 1> one{{{3, 9}}};
    EXPECT_EQ(clusteredProportion(one)->effectiveCount, 1);
    const std::array<CountedShare, 4> none{{{0, 9}, {0, 1}, {0, 0}, {0, 4}}};
    EXPECT_EQ(clusteredProportion(none)->effectiveCount, 3) << "empty clusters are none";
    const std::array<CountedShare, 2> all{{{9, 9}, {1, 1}}};
    EXPECT_EQ(clusteredProportion(all)->effectiveCount, 2);
    EXPECT_EQ(clusteredProportion(all)->interval.hi, 1);
}

TEST(ClusteredProportion, EmptyClustersChangeNothing) {
    const std::array<CountedShare, 3> clusters{{{2, 5}, {0, 1}, {1, 1}}};
    const std::array<CountedShare, 5> padded{{{0, 0}, {2, 5}, {0, 0}, {0, 1}, {1, 1}}};
    EXPECT_EQ(clusteredProportion(clusters), clusteredProportion(padded));
}

} // namespace
} // namespace weft::metrics
