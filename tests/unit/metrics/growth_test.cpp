// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/growth.h"

#include "metrics/utc_periods.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;

/// Four weeks from Monday 2 March 2026. Ana comes every week, bob in the first and the third, cyd in the
/// last.
PostTableBuilder fourWeeks() {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-02T00:00Z")
        .post("a1", "ana", "2026-03-02T00:00Z", "r")
        .post("a1b", "ana", "2026-03-08T23:59:59.999Z", "r")
        .post("a2", "ana", "2026-03-09T00:00Z", "r")
        .post("a3", "ana", "2026-03-16T10:00Z", "r")
        .post("a4", "ana", "2026-03-23T10:00Z", "r")
        .post("b1", "bob", "2026-03-04T10:00Z", "r")
        .post("b3", "bob", "2026-03-18T10:00Z", "r")
        .post("c4", "cyd", "2026-03-24T10:00Z", "r");
    return posts;
}

TEST(Growth, CountsWhoComesStaysAndLeaves) {
    const Window window{{at("2026-03-02"), at("2026-03-30")}, at("2026-03-30")};
    const auto growth = measureGrowth(scopeOf(fourWeeks().table()), PeriodKind::Week, window);
    ASSERT_EQ(growth.periods.size(), 4U);
    EXPECT_EQ(growth.periods[0], (GrowthPeriod{at("2026-03-02"), 2, 2, 0, 0, 0, 0, true}));
    EXPECT_EQ(growth.periods[1], (GrowthPeriod{at("2026-03-09"), 1, 0, 1, 0, 1, 2, true}));
    EXPECT_EQ(growth.periods[2], (GrowthPeriod{at("2026-03-16"), 2, 0, 1, 1, 0, 1, true}));
    EXPECT_EQ(growth.periods[3], (GrowthPeriod{at("2026-03-23"), 2, 1, 1, 0, 1, 2, true}));
    EXPECT_EQ(growth.periods[0].retention(), std::nullopt);
    EXPECT_EQ(growth.periods[1].retention(), 0.5);
    EXPECT_EQ(growth.periods[2].returningShare(), 1);
    EXPECT_EQ(growth.periods[2].quickRatio(), std::nullopt) << "nobody left";
    EXPECT_EQ(growth.periods[3].quickRatio(), 1);
}

TEST(Growth, CohortsSayWhoIsStillThere) {
    const Window window{{at("2026-03-02"), at("2026-03-27")}, at("2026-03-27")};
    const auto growth = measureGrowth(scopeOf(fourWeeks().table()), PeriodKind::Week, window);
    ASSERT_EQ(growth.cohorts.size(), 2U) << "weeks without newcomers have no cohort";
    EXPECT_EQ(growth.cohorts[0], (Cohort{at("2026-03-02"), 2, {2, 1, 2, 1}, 3, true}));
    EXPECT_EQ(growth.cohorts[1], (Cohort{at("2026-03-23"), 1, {1}, 0, true}));
    EXPECT_FALSE(growth.periods.back().complete);
}

TEST(Growth, TheFirstWeeksOfAnArchiveAreTruncated) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-04T12:00Z")
        .post("a", "ana", "2026-03-26T12:00Z", "r")
        .post("b", "bob", "2026-04-02T12:00Z", "r");
    const Window window{{at("2026-03-01"), at("2026-04-06")}, at("2026-04-06")};
    const auto table = scopeOf(posts.table());
    const auto weeks = measureGrowth(table, PeriodKind::Week, window);
    ASSERT_EQ(weeks.cohorts.size(), 2U);
    EXPECT_TRUE(weeks.cohorts[0].leftTruncated);
    EXPECT_TRUE(weeks.cohorts[1].leftTruncated) << "30 March is 25.5 days after the first post";
    const auto later = combineGrowth(std::vector<PersonPeriods>{measurePeriods(table, 1)}, PeriodKind::Week,
                                     at("2026-02-01"), window);
    EXPECT_FALSE(later.cohorts[0].leftTruncated);
}

TEST(Growth, WhatLiesBeforeTheRangeIsRemembered) {
    const Window window{{at("2026-03-18T12:00Z"), at("2026-03-30")}, at("2026-03-30")};
    const auto growth = measureGrowth(scopeOf(fourWeeks().table()), PeriodKind::Week, window);
    ASSERT_EQ(growth.periods.size(), 2U);
    EXPECT_EQ(growth.periods[0], (GrowthPeriod{at("2026-03-16"), 2, 0, 1, 1, 0, 1, true}))
        << "the week counts whole, also before the range";
    ASSERT_EQ(growth.cohorts.size(), 1U);
    EXPECT_EQ(growth.cohorts[0].start, at("2026-03-23"));
}

TEST(Growth, SilentWeeksAreListed) {
    const Window window{{at("2026-01-01"), at("2026-04-10")}, at("2026-04-10")};
    const auto growth = measureGrowth(scopeOf(fourWeeks().table()), PeriodKind::Week, window);
    ASSERT_EQ(growth.periods.size(), 6U) << "from the first member's week to now";
    EXPECT_EQ(growth.periods[4], (GrowthPeriod{at("2026-03-30"), 0, 0, 0, 0, 2, 2, true}));
    EXPECT_EQ(growth.periods[5], (GrowthPeriod{at("2026-04-06"), 0, 0, 0, 0, 0, 0, false}));
    EXPECT_EQ(growth.periods[5].returningShare(), std::nullopt);
    EXPECT_EQ(growth.cohorts[0].active, (std::vector<std::int64_t>{2, 1, 2, 1, 0, 0}));
}

TEST(Growth, MonthsAreCountedAlike) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2025-12-01T00:00Z")
        .post("a1", "ana", "2025-12-31T23:59:59.999Z", "r")
        .post("a2", "ana", "2026-01-01T00:00Z", "r")
        .post("b1", "bob", "2026-01-15T00:00Z", "r");
    const Window window{{at("2025-12-01"), at("2026-02-01")}, at("2026-02-01")};
    const auto growth = measureGrowth(scopeOf(posts.table()), PeriodKind::Month, window);
    ASSERT_EQ(growth.periods.size(), 2U);
    EXPECT_EQ(growth.periods[1], (GrowthPeriod{at("2026-01-01"), 2, 1, 1, 0, 0, 1, true}));
    EXPECT_TRUE(growth.cohorts[0].leftTruncated);
    EXPECT_FALSE(growth.cohorts[1].leftTruncated);
}

TEST(Growth, NobodyIsNoPeriods) {
    const Window window{{at("2026-03-02"), at("2026-03-30")}, at("2026-03-30")};
    EXPECT_TRUE(measureGrowth(scopeOf(model::PostTable{}), PeriodKind::Week, window).periods.empty());
    PostTableBuilder alone;
    alone.post("r", "brand", "2026-03-02T00:00Z");
    EXPECT_TRUE(measureGrowth(scopeOf(alone.table()), PeriodKind::Week, window).periods.empty());
    const auto table = scopeOf(fourWeeks().table());
    const Window nothing{{at("2026-03-02"), at("2026-03-02")}, at("2026-03-30")};
    EXPECT_TRUE(measureGrowth(table, PeriodKind::Week, nothing).periods.empty());
    const Window before{{at("2026-01-05"), at("2026-02-02")}, at("2026-03-30")};
    EXPECT_TRUE(measureGrowth(table, PeriodKind::Week, before).periods.empty());
}

TEST(UtcPeriods, WeeksAndMonthsBeginWhereTheyShould) {
    EXPECT_EQ(utcWeekStart(utcWeek(at("1970-01-01"))), at("1970-01-01") - std::chrono::days{3});
    EXPECT_EQ(utcWeekStart(utcWeek(at("2026-03-08T23:59:59.999Z"))), at("2026-03-02"));
    EXPECT_EQ(utcWeekStart(utcWeek(at("2026-03-09"))), at("2026-03-09"));
    EXPECT_EQ(utcMonthStart(utcMonth(at("2024-02-29T23:59Z"))), at("2024-02-01"));
    EXPECT_EQ(utcMonthStart(utcMonth(at("2025-12-31")) + 1), at("2026-01-01"));
}

TEST(Growth, SumsAgreeInRandomCommunities) {
    std::mt19937 random(7);
    const Window window{{at("2026-03-11"), at("2026-05-20")}, at("2026-05-20")};
    for (int round = 0; round < 20; ++round) {
        PostTableBuilder posts;
        posts.post("r", "brand", "2026-02-04T00:00Z");
        auto table = posts.table();
        for (int i = 0; i < 30; ++i)
            table.people.push_back("member" + std::to_string(i));
        for (int i = 0; i < 200; ++i) {
            auto& row = table.rows.emplace_back();
            row.id = std::to_string(i);
            row.author = 1 + static_cast<std::int32_t>(random() % 30);
            row.createdAt = table.rows.front().createdAt + std::chrono::hours{random() % (100 * 24)};
            row.parentId = "r";
        }
        for (const auto kind : {PeriodKind::Week, PeriodKind::Month}) {
            const auto growth = measureGrowth(scopeOf(table), kind, window);
            for (std::size_t i = 0; i < growth.periods.size(); ++i) {
                const auto& period = growth.periods[i];
                EXPECT_EQ(period.fresh + period.retained + period.resurrected, period.active);
                EXPECT_EQ(period.retained + period.churned, period.activeBefore);
                if (i > 0) {
                    EXPECT_EQ(period.activeBefore, growth.periods[i - 1].active);
                }
            }
            for (const auto& cohort : growth.cohorts) {
                EXPECT_EQ(cohort.active.front(), cohort.size);
                EXPECT_GT(cohort.size, 0);
            }
            std::ranges::shuffle(table.rows, random);
            const auto shuffled = measureGrowth(scopeOf(table), kind, window);
            EXPECT_EQ(shuffled.periods, growth.periods);
            EXPECT_EQ(shuffled.cohorts, growth.cohorts);
        }
    }
}

} // namespace
} // namespace weft::metrics
