// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer_times.h"

#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;
using namespace std::chrono_literals;

/// All of 2 March 2026, a Monday, seen at the day's end.
Window day() {
    return tests::wholeDay("2026-03-03");
}

TEST(AnswerTimes, ThoseWhoSpeakToTheBrandOrNameItWait) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00")
        .post("a", "ana", "09:10", "r")
        .post("b", "bob", "09:20", "a")
        .post("c", "cyd", "09:30", "a", {}, {"brand"})
        .post("private", "", "09:40", "r")
        .post("m", "brand", "09:40", "a");
    const auto times = measureAnswerTimes(scopeOf(posts.table()), day());
    EXPECT_EQ(times.all.count, 3) << "bob talks to ana; whoever is private waits too";
    EXPECT_EQ(times.all.came, 1);
    EXPECT_DOUBLE_EQ(times.all.crudeRate().value(), 1.0 / 3);
    EXPECT_EQ(times.all.answeredOnlyMedian(), 30 * 60);
    EXPECT_EQ(times.all.median(), std::nullopt);
    EXPECT_DOUBLE_EQ(times.all.within(1h)->p, 1.0 / 3);
}

TEST(AnswerTimes, QuestionsAreAlsoApart) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00")
        .post("a", "ana", "09:10", "r")
        .question()
        .post("b", "bob", "09:20", "r")
        .post("m", "brand", "09:11", "a");
    const auto times = measureAnswerTimes(scopeOf(posts.table()), day());
    EXPECT_EQ(times.all.count, 2);
    EXPECT_EQ(times.questions.count, 1);
    EXPECT_EQ(times.questions.median(), 60);
}

TEST(AnswerTimes, TheRangeHoldsItsBeginningAndNotItsEnd) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-01T10:00Z")
        .post("before", "ana", "2026-03-01T23:59:59.999Z", "r")
        .post("first", "bob", "2026-03-02T00:00Z", "r")
        .post("last", "cyd", "2026-03-02T23:59:59.999Z", "r")
        .post("after", "dee", "2026-03-03T00:00Z", "r")
        .post("m", "brand", "2026-03-04T00:00Z", "first");
    Window window = day();
    window.asOf = at("2026-03-05");
    const auto times = measureAnswerTimes(scopeOf(posts.table()), window);
    EXPECT_EQ(times.all.count, 2);
    EXPECT_EQ(times.all.came, 1) << "an answer after the range and before asOf is one";
    EXPECT_EQ(times.all.answeredOnlyMedian(), 2 * 24 * 3600);
}

TEST(AnswerTimes, AnAnswerAtTheSameMomentTookNoTime) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00").post("a", "ana", "09:10", "r").post("m", "brand", "09:10", "a");
    const auto times = measureAnswerTimes(scopeOf(posts.table()), day());
    EXPECT_EQ(times.all.median(), 0);
    EXPECT_EQ(times.all.within(1h), (SurvivalShare{1, 0, 1, 1}));
}

TEST(AnswerTimes, DeletedPostsWaitUntilTheyAreGone) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00").post("a", "ana", "10:00", "r").post("b", "bob", "10:00", "r");
    auto table = posts.table();
    EXPECT_TRUE(measureAnswerTimes(scopeOf(table), day()).all.within(6h));
    table.rows[1].goneAt = at("2026-03-02T11:00Z");
    table.rows[2].goneAt = at("2026-03-02T12:00Z");
    const auto times = measureAnswerTimes(scopeOf(table), day());
    EXPECT_EQ(times.all.curve.atRisk(3600), 2);
    EXPECT_EQ(times.all.curve.atRisk(3601), 1);
    EXPECT_EQ(times.all.within(6h), std::nullopt) << "nobody was watched for six hours";
    EXPECT_EQ(times.all.within(2h), SurvivalShare{});
}

TEST(AnswerTimes, AnAnsweredPostIsAnsweredThoughItIsGone) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00").post("a", "ana", "10:00", "r").post("m", "brand", "10:30", "a");
    auto table = posts.table();
    table.rows[1].goneAt = at("2026-03-02T11:00Z");
    EXPECT_EQ(measureAnswerTimes(scopeOf(table), day()).all.came, 1);
}

TEST(AnswerTimes, ADeletionAfterTheMomentOfObservationIsNotKnownYet) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00").post("a", "ana", "23:00", "r");
    auto table = posts.table();
    table.rows[1].goneAt = at("2026-03-09T00:00Z");
    const auto times = measureAnswerTimes(scopeOf(table), day());
    EXPECT_EQ(times.all.within(1h), SurvivalShare{});
    EXPECT_EQ(times.all.within(6h), std::nullopt);
}

TEST(AnswerTimes, HoursOfTheWeekFollowTheClockThatIsBrought) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-01T09:00Z")
        .post("a", "ana", "2026-03-02T00:59Z", "r")
        .post("b", "bob", "2026-03-02T00:10Z", "r")
        .post("c", "cyd", "2026-03-02T23:00Z", "r")
        .post("m", "brand", "2026-03-02T01:00Z", "a");
    const auto table = scopeOf(posts.table());
    const auto utc = measureAnswerTimes(table, day());
    EXPECT_EQ(utc.byHour[0], (AnswerHour{2, 1, 60}));
    EXPECT_EQ(utc.byHour[23], (AnswerHour{1, 0, std::nullopt}));
    EXPECT_EQ(utc.byHour[1], AnswerHour{});
    const auto later = measureAnswerTimes(
        table, day(), [](base::Instant instant) { return minuteOfWeekUtc(instant + std::chrono::hours{2}); });
    EXPECT_EQ(later.byHour[2].addressed, 2);
    EXPECT_EQ(later.byHour[25].addressed, 1) << "Tuesday, one o'clock";
}

TEST(AnswerTimes, MinutesOfTheWeekBeginOnMonday) {
    EXPECT_EQ(minuteOfWeekUtc(at("2026-03-02T00:00Z")), 0);
    EXPECT_EQ(minuteOfWeekUtc(at("2026-03-01T23:59:59.999Z")), kMinutesOfWeek - 1);
    EXPECT_EQ(minuteOfWeekUtc(at("1970-01-01T00:01Z")), 3 * kMinutesOfDay + 1);
}

TEST(AnswerTimes, BusinessHoursLeaveOutWhatWasWrittenOutside) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-01T09:00Z")
        .post("sunday", "ana", "2026-03-01T10:00Z", "r")
        .post("early", "ana", "08:59", "r")
        .post("open", "bob", "09:00", "r")
        .post("late", "cyd", "17:30", "r")
        .post("m", "brand", "19:00", "open");
    const BusinessHours hours{9 * 60, 17 * 60 + 30, {true, true, true, true, true, false, false}};
    const Window window{{at("2026-03-01"), at("2026-03-03")}, at("2026-03-03")};
    const auto times = measureAnswerTimes(scopeOf(posts.table()), window, minuteOfWeekUtc, hours);
    EXPECT_EQ(times.all.count, 1);
    EXPECT_EQ(times.all.median(), 10 * 3600) << "waiting is not shortened by closed hours";
    EXPECT_EQ(times.byHour[8].addressed, 0);
}

TEST(AnswerTimes, BusinessHoursMayPassMidnight) {
    BusinessHours hours{22 * 60, 6 * 60, {true, false, false, false, false, false, false}};
    EXPECT_TRUE(hours.contains(22 * 60));
    EXPECT_TRUE(hours.contains(5 * 60 + 59));
    EXPECT_FALSE(hours.contains(6 * 60));
    EXPECT_FALSE(hours.contains(kMinutesOfDay + 60)) << "Tuesday is not chosen";
    EXPECT_TRUE(BusinessHours{}.contains(0));
    EXPECT_TRUE(BusinessHours{}.contains(kMinutesOfWeek - 1));
}

TEST(AnswerTimes, NothingIsNoRateAndNoMedian) {
    for (const auto& table : {model::PostTable{}, PostTableBuilder{}.post("r", "brand", "09:00").table()}) {
        const auto times = measureAnswerTimes(scopeOf(table), day());
        EXPECT_EQ(times.all.count, 0);
        EXPECT_EQ(times.all.crudeRate(), std::nullopt);
        EXPECT_EQ(times.all.median(), std::nullopt);
        EXPECT_EQ(times.all.answeredOnlyMedian(), std::nullopt);
        EXPECT_EQ(times.all.within(1h), std::nullopt);
    }
}

TEST(AnswerTimes, PartsGiveTheSameInAnyOrder) {
    PostTableBuilder posts;
    for (const char* name : {"1", "2", "3"}) {
        const std::string root = std::string("r") + name;
        posts.post(root, "brand", std::string("0") + name + ":00")
            .post("a" + root, "ana", std::string("0") + name + ":10", root)
            .post("m" + root, "brand", "1" + std::string(name) + ":00", "a" + root);
    }
    const auto table = scopeOf(posts.table());
    std::vector<ThreadAddressed> parts;
    for (const std::int32_t thread : {2, 0, 1})
        parts.push_back(measureAddressed(table, thread, day(), minuteOfWeekUtc));
    const auto combined = combineAnswerTimes(parts, day());
    const auto batch = measureAnswerTimes(table, day());
    EXPECT_EQ(combined.all.count, 3);
    EXPECT_EQ(combined.all.within(24h), batch.all.within(24h));
    EXPECT_EQ(combined.all.p90(), batch.all.p90());
    EXPECT_EQ(combined.byHour, batch.byHour);
}

} // namespace
} // namespace weft::metrics
