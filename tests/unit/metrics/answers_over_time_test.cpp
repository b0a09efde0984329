// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answers_over_time.h"

#include "metrics/answer_times.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gmock/gmock.h>

namespace weft::metrics {
namespace {

using ::testing::ElementsAre;
using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;

/// 2 to 5 March.
base::TimeGrid days() {
    base::TimeGrid grid;
    for (int day = 0; day <= 4; ++day)
        grid.edges.push_back(at("2026-03-02T00:00Z") + std::chrono::days(day));
    grid.names = {"2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"};
    return grid;
}

PostTableBuilder someDays() {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-01T09:00Z")
        .post("before", "ana", "2026-03-01T10:00Z", "r")
        .post("soon", "ana", "2026-03-02T10:00Z", "r")
        .post("soon.", "brand", "2026-03-03T10:00Z", "soon")
        .post("late", "bob", "2026-03-02T11:00Z", "r")
        .post("late.", "brand", "2026-03-03T11:00:00.001Z", "late")
        .post("never", "cyd", "2026-03-02T12:00Z", "r")
        .post("among", "dee", "2026-03-03T12:00Z", "never")
        .post("fresh", "ana", "2026-03-05T10:00Z", "r")
        .post("tomorrow", "ana", "2026-03-05T20:00Z", "r");
    return posts;
}

TEST(AnswersOverTime, CountOnTheDayOfThePost) {
    const auto posts = someDays();
    const auto table = scopeOf(posts.table());
    const auto intervals = measureAnswersOverTime(table, days(), at("2026-03-05T18:00Z"));
    ASSERT_EQ(intervals.size(), 4U);
    EXPECT_EQ(intervals[0].withinDay, 1) << "a day to the millisecond is in time";
    EXPECT_EQ(intervals[0].later, 1);
    EXPECT_EQ(intervals[0].unanswered, 1);
    EXPECT_EQ(intervals[0].fresh, 0);
    std::vector<std::string> ids;
    for (const auto row : intervals[0].rows)
        ids.push_back(table.idOf(row));
    EXPECT_THAT(ids, ElementsAre("soon", "late", "never")) << "in order of time";
    EXPECT_EQ(intervals[1].addressed(), 0) << "who answers others does not speak to the brand";
    EXPECT_FALSE(intervals[1].shareWithinDay);
    EXPECT_EQ(intervals[3].unanswered, 1) << "what comes after the moment does not exist";
    EXPECT_EQ(intervals[3].fresh, 1);
    EXPECT_FALSE(intervals[3].shareWithinDay) << "its day is not over";
}

TEST(AnswersOverTime, TheShareIsThatOfTheAnswerTimes) {
    const auto posts = someDays();
    const auto table = scopeOf(posts.table());
    const auto asOf = at("2026-03-07T00:00Z");
    const auto intervals = measureAnswersOverTime(table, days(), asOf);
    const auto grid = days();
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const auto alone = measureAnswerTimes(table, {{grid.edges[i], grid.edges[i + 1]}, asOf});
        EXPECT_EQ(intervals[i].shareWithinDay, alone.all.within(std::chrono::hours(24))) << i;
        EXPECT_EQ(intervals[i].addressed(), alone.all.count) << i;
        EXPECT_EQ(intervals[i].withinDay + intervals[i].later, alone.all.came) << i;
    }
}

TEST(AnswersOverTime, AnAnswerStillToComeIsNone) {
    const auto posts = someDays();
    const auto intervals = measureAnswersOverTime(scopeOf(posts.table()), days(), at("2026-03-03T10:00Z"));
    EXPECT_EQ(intervals[0].withinDay, 0);
    EXPECT_EQ(intervals[0].unanswered, 3);
    EXPECT_EQ(intervals[0].fresh, 2) << "one of them has waited for a day";
    EXPECT_TRUE(intervals[3].rows.empty());
}

} // namespace
} // namespace weft::metrics
