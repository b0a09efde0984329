// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/stickiness.h"

#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;

/// Thirty slices from noon of 1 March to noon of 31 March 2026.
Window noon() {
    return {{at("2026-03-30"), at("2026-03-31")}, at("2026-03-31T12:00Z")};
}

TEST(Stickiness, SlicesHoldTheirBeginningAndNotTheirEnd) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-02-01T00:00Z")
        .post("old", "ana", "2026-03-01T11:59:59.999Z", "r")
        .post("first", "bob", "2026-03-01T12:00Z", "r")
        .post("same", "bob", "2026-03-02T11:59:59.999Z", "r")
        .post("next", "bob", "2026-03-02T12:00Z", "r")
        .post("begins", "dee", "2026-03-24T12:00Z", "r")
        .post("ends", "dee", "2026-03-25T11:59:59.999Z", "r")
        .post("last", "cyd", "2026-03-31T11:59:59.999Z", "r")
        .post("brand", "brand", "2026-03-20T12:00Z", "last")
        .post("private", "", "2026-03-20T12:00Z", "r");
    const auto stickiness = measureStickiness(scopeOf(posts.table()), noon());
    EXPECT_EQ(stickiness, (Stickiness{3, 2, 4}));
    EXPECT_DOUBLE_EQ(stickiness.meanDaily(), 4.0 / 30);
    EXPECT_DOUBLE_EQ(stickiness.dailyOfMonthly().value(), 4.0 / 90);
    EXPECT_DOUBLE_EQ(stickiness.weeklyOfMonthly().value(), 2.0 / 3);
}

TEST(Stickiness, WhoComesDailyGivesOneAndWhoComesOnceAThirtieth) {
    PostTableBuilder daily;
    daily.post("r", "brand", "2026-02-01T00:00Z");
    auto table = daily.table();
    table.people = {"brand", "ana"};
    for (int day = 0; day < 60; ++day) {
        auto& row = table.rows.emplace_back();
        row.id = std::to_string(day);
        row.author = 1;
        row.createdAt = at("2026-02-01T12:00Z") + std::chrono::days{day};
        row.parentId = "r";
    }
    std::erase_if(table.rows, [](const auto& row) { return row.createdAt >= noon().asOf; });
    EXPECT_EQ(measureStickiness(scopeOf(table), noon()).dailyOfMonthly(), 1);
    PostTableBuilder once;
    once.post("r", "brand", "2026-02-01T00:00Z").post("a", "ana", "2026-03-10T00:00Z", "r");
    EXPECT_DOUBLE_EQ(measureStickiness(scopeOf(once.table()), noon()).dailyOfMonthly().value(), 1.0 / 30);
}

TEST(Stickiness, WeeksAreShownForFewMembersOnly) {
    std::vector<ActiveSlices> members(49, 1U << 6);
    members.push_back(0);
    EXPECT_EQ(combineStickiness(members).weeklyOfMonthly(), 1);
    members.back() = 1U << 7;
    EXPECT_EQ(combineStickiness(members), (Stickiness{50, 49, 50}));
    EXPECT_EQ(combineStickiness(members).weeklyOfMonthly(), std::nullopt);
}

TEST(Stickiness, NobodyIsNoShare) {
    const auto stickiness = measureStickiness(scopeOf(model::PostTable{}), noon());
    EXPECT_EQ(stickiness, Stickiness{});
    EXPECT_EQ(stickiness.dailyOfMonthly(), std::nullopt);
    EXPECT_EQ(stickiness.weeklyOfMonthly(), std::nullopt);
}

} // namespace
} // namespace weft::metrics
