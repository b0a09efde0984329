// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/axis.h"

#include "unit/report/grid.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace weft;
using namespace std::chrono_literals;
using testing::ElementsAre;

namespace {

constexpr auto kSeptember = std::chrono::sys_days{2026y / 9 / 1};

std::vector<std::string> dates(const std::vector<report::Tick>& ticks) {
    std::vector<std::string> result;
    for (const auto& tick : ticks)
        result.push_back(tick.date);
    return result;
}

} // namespace

TEST(ValueAxis, hasFourOrFiveRoundSteps) {
    EXPECT_THAT(report::niceSteps(161), ElementsAre(0, 50, 100, 150, 200));
    EXPECT_THAT(report::niceSteps(148), ElementsAre(0, 30, 60, 90, 120, 150));
    EXPECT_THAT(report::niceSteps(157), ElementsAre(0, 40, 80, 120, 160));
    EXPECT_THAT(report::niceSteps(1000000), ElementsAre(0, 250000, 500000, 750000, 1000000));
}

TEST(ValueAxis, neverHasHalvesOfAPost) {
    EXPECT_THAT(report::niceSteps(1), ElementsAre(0, 1));
    EXPECT_THAT(report::niceSteps(2), ElementsAre(0, 1, 2));
    EXPECT_THAT(report::niceSteps(3), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(report::niceSteps(6), ElementsAre(0, 2, 4, 6));
    EXPECT_THAT(report::niceSteps(0.2), ElementsAre(0, 1));
    for (int maximum = 1; maximum < 3000; ++maximum)
        for (const auto step : report::niceSteps(maximum))
            EXPECT_EQ(step, std::floor(step)) << maximum;
}

TEST(ValueAxis, reachesEveryMaximumWithoutWaste) {
    for (double maximum = 7; maximum < 1e18; maximum = std::ceil(maximum * 1.07)) {
        const auto steps = report::niceSteps(maximum);
        EXPECT_GE(steps.back(), maximum);
        EXPECT_LE(steps.back(), maximum * 1.35) << maximum;
        EXPECT_GE(steps.size(), 4) << maximum;
        EXPECT_LE(steps.size(), 6) << maximum;
    }
}

TEST(ValueAxis, survivesWhatIsNotANumber) {
    constexpr auto kInfinity = std::numeric_limits<double>::infinity();
    for (const auto strange : {0.0, -5.0, kInfinity, -kInfinity, std::nan("")})
        EXPECT_THAT(report::niceSteps(strange), ElementsAre(0, 1));
    EXPECT_LE(report::niceSteps(std::numeric_limits<double>::max()).size(), 6);
}

TEST(TimeAxis, labelsTheDaysOfAMonthByWeeks) {
    EXPECT_THAT(dates(report::timeTicks(tests::makeGrid(kSeptember, 30))),
                ElementsAre("2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22", "2026-09-29"));
    EXPECT_EQ(report::timeTicks(tests::makeGrid(kSeptember, 28)).size(), 4);
}

TEST(TimeAxis, labelsEachDayOfAWeek) {
    EXPECT_EQ(report::timeTicks(tests::makeGrid(kSeptember, 7)).size(), 7);
    EXPECT_EQ(report::timeTicks(tests::makeGrid(kSeptember, 1)).size(), 1);
}

TEST(TimeAxis, labelsMonthsOfAYearWithoutSkippingOne) {
    const auto grid = tests::makeGrid(std::chrono::sys_days{2025y / 1 / 1}, 365);
    EXPECT_THAT(dates(report::timeTicks(grid)), ElementsAre("2025-01-01", "2025-03-01", "2025-05-01",
                                                            "2025-07-01", "2025-09-01", "2025-11-01"));
    for (const auto& tick : report::timeTicks(grid))
        EXPECT_EQ(grid.names[static_cast<std::size_t>(tick.at)], tick.date);
}

TEST(TimeAxis, labelsWeeksAtTheFirstOfEachMonth) {
    const auto weeks = tests::makeGrid(std::chrono::sys_days{2025y / 12 / 29}, 53, 7);
    const auto ticks = dates(report::timeTicks(weeks));
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front(), "2026-01-05");
    EXPECT_EQ(report::timeTicks(tests::makeGrid(std::chrono::sys_days{2026y / 1 / 5}, 13, 7)).size(), 7);
}

TEST(TimeAxis, staysReadableAtEverySize) {
    for (const auto days : {1, 7})
        for (int size = 1; size < 6000; size += 1 + size / 9)
            EXPECT_LE(report::timeTicks(tests::makeGrid(kSeptember, size, days)).size(), 8) << size;
}

TEST(TimeAxis, survivesMissingAndBrokenNames) {
    EXPECT_TRUE(report::timeTicks({}).empty());
    auto grid = tests::makeGrid(kSeptember, 400);
    for (auto& name : grid.names)
        name = "20x6-\xFF";
    EXPECT_EQ(report::timeTicks(grid).size(), 5);
    grid.names.clear();
    EXPECT_EQ(report::timeTicks(grid).size(), 5);
}
