// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/summary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace weft::metrics {
namespace {

TEST(Quantile, LiesBetweenTwoValuesByTypeSeven) {
    // R: quantile(c(15, 20, 35, 40, 50), type = 7)
    std::vector<double> values{50, 15, 40, 20, 35};
    EXPECT_DOUBLE_EQ(quantile(values, 0.4).value(), 29);
    EXPECT_DOUBLE_EQ(quantile(values, 0.9).value(), 46);
    EXPECT_DOUBLE_EQ(quantile(values, 0).value(), 15);
    EXPECT_DOUBLE_EQ(quantile(values, 0.5).value(), 35);
    EXPECT_DOUBLE_EQ(quantile(values, 1).value(), 50);
}

TEST(Quantile, OfNothingIsUnknown) {
    EXPECT_EQ(quantile({}, 0.5), std::nullopt);
}

TEST(Summary, OfNothingKnowsOnlyThat) {
    EXPECT_EQ(summarize({}), Summary{});
}

TEST(Summary, OfOneValueIsThatValue) {
    EXPECT_EQ(summarize({4}), (Summary{1, 4, 4, 4, 4, 4}));
}

TEST(Summary, IsTheSameInAnyOrder) {
    std::mt19937 random(3);
    std::vector<double> values(101);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(values, random);
        EXPECT_EQ(summarize(values), (Summary{101, 50, 50, 90, 100, 0}));
    }
}

} // namespace
} // namespace weft::metrics
