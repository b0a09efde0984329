// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/loyalty.h"

#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <utility>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;

constexpr std::chrono::hours kDay{24};

/// March 2026, seen at the end of July.
Window march() {
    return {{at("2026-03-01"), at("2026-04-01")}, at("2026-08-01")};
}

TEST(Loyalty, AReturnIsAPostADayLaterOrMore) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-02-01T00:00Z")
        .post("a1", "ana", "2026-03-02T10:00Z", "r")
        .post("a2", "ana", "2026-03-03T09:59:59.999Z", "r")
        .post("b1", "bob", "2026-03-02T10:00Z", "r")
        .post("b2", "bob", "2026-03-02T11:00Z", "r")
        .post("b3", "bob", "2026-03-03T10:00Z", "r")
        .post("b4", "bob", "2026-03-20T10:00Z", "r");
    const auto loyalty = measureLoyalty(scopeOf(posts.table()), march());
    EXPECT_EQ(loyalty.all.count, 2);
    EXPECT_EQ(loyalty.all.came, 1);
    EXPECT_EQ(loyalty.all.median(), 24 * 3600) << "the first return counts";
    EXPECT_EQ(loyalty.all.within(7 * kDay)->p, 0.5);
}

TEST(Loyalty, NewcomersAreThoseWhoseFirstPostEverLiesInTheRange) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-02-01T00:00Z")
        .post("old", "ana", "2026-02-28T23:59:59.999Z", "r")
        .post("old2", "ana", "2026-03-05T10:00Z", "r")
        .post("new", "bob", "2026-03-01T00:00Z", "r")
        .post("late", "cyd", "2026-04-01T00:00Z", "r")
        .post("private", "", "2026-03-04T00:00Z", "r");
    const auto table = scopeOf(posts.table());
    const auto loyalty = measureLoyalty(table, march());
    EXPECT_EQ(loyalty.all.count, 1);
    EXPECT_EQ(measureNewcomer(table, kBrand, march()), std::nullopt);
    const Window february{{at("2026-02-01"), at("2026-03-01")}, at("2026-08-01")};
    EXPECT_EQ(measureLoyalty(table, february).all.count, 1) << "the brand is no newcomer";
}

TEST(Loyalty, FreshNewcomersAreCensored) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-01T00:00Z")
        .post("a1", "ana", "2026-03-01T00:00Z", "r")
        .post("a2", "ana", "2026-03-06T00:00Z", "r")
        .post("b1", "bob", "2026-03-01T00:00Z", "r")
        .post("c1", "cyd", "2026-03-30T00:00Z", "r");
    const Window window{{at("2026-03-01"), at("2026-04-01")}, at("2026-04-01")};
    const auto loyalty = measureLoyalty(scopeOf(posts.table()), window);
    EXPECT_EQ(loyalty.all.within(7 * kDay)->p, 0.5) << "cyd could not return yet";
    EXPECT_EQ(loyalty.all.within(90 * kDay), std::nullopt);
}

TEST(Loyalty, SplitsByAReplyWithinADay) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-02-01T00:00Z")
        .post("a", "ana", "2026-03-02T10:00Z", "r")
        .post("toA", "brand", "2026-03-03T10:00Z", "a")
        .post("b", "bob", "2026-03-02T10:00Z", "r")
        .post("toB", "brand", "2026-03-03T10:00:00.001Z", "b")
        .post("c", "cyd", "2026-03-02T10:00Z", "r")
        .post("self", "cyd", "2026-03-02T11:00Z", "c")
        .post("d", "dee", "2026-03-02T10:00Z", "r")
        .post("toD", "ana", "2026-03-03T09:00Z", "d");
    const auto loyalty = measureLoyalty(scopeOf(posts.table()), march());
    EXPECT_EQ(loyalty.ifReplied.count, 2) << "ana by the brand, dee by ana";
    EXPECT_EQ(loyalty.ifNotReplied.count, 2) << "bob too late, cyd only by herself";
    EXPECT_EQ(loyalty.all.count, 4);
}

TEST(Loyalty, ConversionNeedsDaysAndWeeks) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-02-01T00:00Z");
    // Four days in two weeks, then a third week.
    for (const char* time : {"2026-03-02T10:00Z", "2026-03-03T10:00Z", "2026-03-09T10:00Z",
                             "2026-03-10T10:00Z", "2026-03-16T12:00Z", "2026-03-16T18:00Z"})
        posts.post(std::string("a") + time, "ana", time, "r");
    // Three weeks, three days.
    for (const char* time : {"2026-03-02T10:00Z", "2026-03-09T10:00Z", "2026-03-16T10:00Z"})
        posts.post(std::string("b") + time, "bob", time, "r");
    const auto loyalty = measureLoyalty(scopeOf(posts.table()), march());
    EXPECT_EQ(loyalty.conversion.count, 2);
    EXPECT_EQ(loyalty.conversion.came, 1);
    EXPECT_EQ(loyalty.conversion.median(), 14 * 24 * 3600 + 2 * 3600);
    EXPECT_EQ(loyalty.conversion.within(90 * kDay)->p, 0.5);
}

TEST(Loyalty, WeeksOfConversionBeginOnMonday) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-02-01T00:00Z");
    // A Sunday and the Monday after it are two weeks.
    for (const char* time :
         {"2026-03-08T10:00Z", "2026-03-09T10:00Z", "2026-03-15T10:00Z", "2026-03-16T10:00Z"})
        posts.post(std::string("a") + time, "ana", time, "r");
    EXPECT_EQ(measureLoyalty(scopeOf(posts.table()), march()).conversion.came, 1);
}

TEST(Loyalty, ConversionEndsAfterNinetyDays) {
    for (const auto& [last, converted] :
         {std::pair{"2026-05-31T10:00Z", 1}, std::pair{"2026-05-31T10:00:00.001Z", 0}}) {
        PostTableBuilder posts;
        posts.post("r", "brand", "2026-02-01T00:00Z");
        for (const char* time : {"2026-03-02T10:00Z", "2026-03-03T10:00Z", "2026-03-09T10:00Z", last})
            posts.post(std::string("a") + time, "ana", time, "r");
        const auto loyalty = measureLoyalty(scopeOf(posts.table()), march());
        EXPECT_EQ(loyalty.conversion.came, converted) << last;
        EXPECT_EQ(loyalty.conversion.within(90 * kDay)->p, converted) << last;
    }
}

TEST(Loyalty, NobodyIsNoShare) {
    const auto loyalty = measureLoyalty(scopeOf(model::PostTable{}), march());
    EXPECT_EQ(loyalty.all.count, 0);
    EXPECT_EQ(loyalty.all.within(7 * kDay), std::nullopt);
    EXPECT_EQ(loyalty.conversion.within(90 * kDay), std::nullopt);
}

} // namespace
} // namespace weft::metrics
