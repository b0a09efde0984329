// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/burst_history.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace weft::topics {
namespace {

TEST(BurstHistory, FindsTheRaisedStretch) {
    std::vector<Batch> history(100, {1, 100});
    for (std::size_t i = 40; i < 46; ++i)
        history[i].uses = 12;
    const auto bursts = findBursts(history);
    ASSERT_EQ(bursts.size(), 1U);
    EXPECT_EQ(bursts[0].first, 40U);
    EXPECT_EQ(bursts[0].end, 46U);
    EXPECT_GT(bursts[0].weight, 0);
}

TEST(BurstHistory, EvenUseIsNoBurst) {
    EXPECT_TRUE(findBursts(std::vector<Batch>(50, {3, 100})).empty());
    EXPECT_TRUE(findBursts({}).empty());
    EXPECT_TRUE(findBursts(std::vector<Batch>(50, {0, 100})).empty());
    EXPECT_TRUE(findBursts(std::vector<Batch>(50, {7, 7})).empty());
}

/// The cost of a sequence of states, as Kleinberg defines it.
double costOf(const std::vector<Batch>& history, unsigned states) {
    double uses = 0;
    double posts = 0;
    for (const auto& batch : history) {
        uses += static_cast<double>(batch.uses);
        posts += static_cast<double>(batch.posts);
    }
    double cost = 0;
    bool before = false;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const bool burst = (states >> i & 1U) != 0;
        if (burst && !before) cost += std::log(static_cast<double>(history.size()));
        const double share = (burst ? 2 : 1) * uses / posts;
        cost -= static_cast<double>(history[i].uses) * std::log(share) +
                static_cast<double>(history[i].posts - history[i].uses) * std::log(1 - share);
        before = burst;
    }
    return cost;
}

TEST(BurstHistory, IsTheCheapestOfAllSequences) {
    const std::vector<Batch> history{{1, 50}, {9, 50}, {0, 40}, {8, 60}, {7, 50}, {1, 50},
                                     {2, 80}, {1, 50}, {0, 30}, {6, 50}, {1, 50}, {0, 50}};
    double cheapest = std::numeric_limits<double>::max();
    for (unsigned states = 0; states < 1U << history.size(); ++states)
        cheapest = std::min(cheapest, costOf(history, states));
    unsigned found = 0;
    for (const auto& burst : findBursts(history))
        for (auto i = burst.first; i < burst.end; ++i)
            found |= 1U << i;
    EXPECT_NE(found, 0U);
    EXPECT_NEAR(costOf(history, found), cheapest, 1e-9);
}

} // namespace
} // namespace weft::topics
