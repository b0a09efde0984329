// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/level_history.h"

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

/// Days with one post at each of the moments, which are in order.
std::vector<ActiveDay> daysWith(const std::vector<base::Instant>& moments) {
    std::vector<ActiveDay> days;
    for (const auto moment : moments) {
        const auto date = std::chrono::floor<std::chrono::days>(moment);
        if (days.empty() || days.back().date != date) days.push_back({date, moment, moment});
        days.back().last = moment;
    }
    return days;
}

TEST(LevelHistory, PromotesAtOnce) {
    const auto days = daysWith({at("2026-01-05T10:00Z"), at("2026-01-20T10:00Z")});
    EXPECT_EQ(levelAt(days, at("2026-01-05T10:00Z")), Level::Unseen);
    EXPECT_EQ(levelAt(days, at("2026-01-05T10:00:00.001Z")), Level::OneTime);
    EXPECT_EQ(levelAt(days, at("2026-01-20T10:00Z")), Level::OneTime);
    EXPECT_EQ(levelAt(days, at("2026-01-20T10:00:00.001Z")), Level::Casual);
}

TEST(LevelHistory, DemotesAtTheEndOfTheMonth) {
    const auto days = daysWith({at("2026-01-05T10:00Z"), at("2026-01-20T10:00Z")});
    EXPECT_EQ(plainLevelAt(days, at("2026-04-10")), Level::OneTime);
    EXPECT_EQ(levelAt(days, at("2026-04-10")), Level::Casual) << "as on 1 April";
    EXPECT_EQ(plainLevelAt(days, at("2026-04-30T23:59:59.999Z")), Level::Lapsed);
    EXPECT_EQ(levelAt(days, at("2026-04-30T23:59:59.999Z")), Level::Casual);
    EXPECT_EQ(levelAt(days, at("2026-05-01")), Level::Lapsed);
}

TEST(LevelHistory, KeepsAPromotionThatFadesWithinTheMonth) {
    const auto days = daysWith({at("2026-01-05T10:00Z"), at("2026-04-03T10:00Z")});
    EXPECT_EQ(levelAt(days, at("2026-04-01")), Level::OneTime);
    EXPECT_EQ(levelAt(days, at("2026-04-04")), Level::Casual);
    EXPECT_EQ(plainLevelAt(days, at("2026-04-06")), Level::OneTime);
    EXPECT_EQ(levelAt(days, at("2026-04-30")), Level::Casual);
    EXPECT_EQ(levelAt(days, at("2026-05-01")), Level::OneTime);
}

TEST(LevelHistory, IsTheHighestPlainLevelOfTheMonth) {
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        std::vector<base::Instant> moments;
        const auto posts = 1 + random() % 40;
        for (std::size_t i = 0; i < posts; ++i)
            moments.push_back(at("2025-12-01") + std::chrono::hours{random() % (24 * 150)});
        std::ranges::sort(moments);
        const auto days = daysWith(moments);
        auto highest = Level::Unseen;
        const auto asOf = at("2026-04-20T12:30Z");
        for (auto moment = at("2026-04-01"); moment <= asOf; moment += std::chrono::minutes{30})
            highest = std::max(highest, plainLevelAt(days, moment));
        EXPECT_EQ(levelAt(days, asOf), highest) << "round " << round;
    }
}

TEST(LevelHistory, MonthsEndWhereTheNextBegin) {
    using Moments = std::vector<base::Instant>;
    EXPECT_EQ(monthEnds(at("2026-02-10T05:00Z"), 3),
              (Moments{at("2025-12-01"), at("2026-01-01"), at("2026-02-01"), at("2026-02-10T05:00Z")}));
    EXPECT_EQ(monthEnds(at("2026-02-01"), 2),
              (Moments{at("2025-12-01"), at("2026-01-01"), at("2026-02-01")}));
    EXPECT_EQ(monthEnds(at("2026-02-01"), 0), Moments{at("2026-02-01")});
}

TEST(LevelHistory, CountsWhoChangesLevels) {
    PostTableBuilder builder;
    builder.post("root", "brand", "2025-01-01T00:00Z")
        .post("a1", "ana", "2026-01-10T10:00Z", "root", "root")
        .post("a2", "ana", "2026-02-10T10:00Z", "root", "root")
        .post("b1", "bob", "2026-02-10T10:00Z", "root", "root")
        .post("c1", "cyd", "2025-10-10T10:00Z", "root", "root")
        .post("d1", "dee", "2026-03-10T10:00Z", "root", "root");
    const auto table = scopeOf(builder.table());
    const auto steps = measureTransitions(table, monthEnds(at("2026-03-01"), 2));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].from, at("2026-01-01"));
    EXPECT_EQ(steps[0].to, at("2026-02-01"));
    EXPECT_EQ(steps[0].count(Level::Unseen, Level::OneTime), 1) << "ana";
    EXPECT_EQ(steps[0].count(Level::OneTime, Level::Lapsed), 1) << "cyd";
    EXPECT_EQ(steps[1].count(Level::OneTime, Level::Casual), 1) << "ana";
    EXPECT_EQ(steps[1].count(Level::Unseen, Level::OneTime), 1) << "bob";
    EXPECT_EQ(steps[1].count(Level::Lapsed, Level::Lapsed), 1) << "cyd";
    EXPECT_EQ(steps[1].count(Level::Unseen, Level::Unseen), 0) << "dee is not there yet";

    std::int64_t members = 0;
    for (const auto& row : steps[1].members)
        for (const auto count : row)
            members += count;
    EXPECT_EQ(members, 3);
}

TEST(LevelHistory, HasNothingToCompareWithOneMoment) {
    EXPECT_TRUE(measureTransitions(scopeOf({}), monthEnds(at("2026-03-01"), 0)).empty());
    EXPECT_TRUE(measureTransitions(scopeOf({}), {}).empty());
}

} // namespace
} // namespace weft::metrics
