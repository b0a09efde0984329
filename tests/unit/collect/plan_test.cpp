// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/plan.h"

#include <gtest/gtest.h>

namespace weft::collect {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

const base::Instant kStart = base::parseInstant("2026-03-01T12:00:00Z").value();

store::ThreadState thread(std::chrono::milliseconds lastPostAge,
                          std::optional<std::chrono::milliseconds> readAge) {
    store::ThreadState state;
    state.rootId = "r";
    state.createdAt = kStart;
    state.lastPostAt = kStart + lastPostAge;
    if (readAge) state.readAt = kStart + *readAge;
    return state;
}

TEST(PlanConversation, AThreadThatWasNeverReadIsReadWhole) {
    EXPECT_EQ(planConversation(thread(0h, {}), kStart + days{4000}), ConversationVisit::Whole);
}

TEST(PlanConversation, AnUnfinishedReadingIsFinished) {
    auto state = thread(0h, 1h);
    state.underWay = true;
    EXPECT_EQ(planConversation(state, kStart + days{10}), ConversationVisit::Whole);
}

TEST(PlanConversation, OnlyLiveThreadsAreLookedAtAgain) {
    EXPECT_EQ(planConversation(thread(1h, 2h), kStart + 72h), ConversationVisit::Newest);
    EXPECT_EQ(planConversation(thread(1h, 2h), kStart + 73h), ConversationVisit::NotDue);
    EXPECT_EQ(planConversation(thread(days{30}, days{30}), kStart + days{31}), ConversationVisit::Newest)
        << "a late reply wakes a thread up";
}

TEST(PlanConversation, LateVisitsComeOnceAtSevenAndTwentyEightDays) {
    EXPECT_EQ(planConversation(thread(0h, days{1}), kStart + days{7}), ConversationVisit::Whole);
    EXPECT_EQ(planConversation(thread(0h, days{8}), kStart + days{9}), ConversationVisit::NotDue);
    EXPECT_EQ(planConversation(thread(0h, days{8}), kStart + days{28}), ConversationVisit::Whole);
    EXPECT_EQ(planConversation(thread(0h, days{30}), kStart + days{400}), ConversationVisit::NotDue);
}

bool due(std::optional<std::chrono::milliseconds> readAge, std::chrono::milliseconds nowAge) {
    store::CounterState post{1, "p", kStart, std::nullopt};
    if (readAge) post.lastReadAt = kStart + *readAge;
    return countersDue(post, kStart + nowAge);
}

TEST(PlanCounters, AreReadAtOnceAndThenByAge) {
    EXPECT_TRUE(due({}, 1min));
    EXPECT_FALSE(due(1min, 14min));
    EXPECT_TRUE(due(1min, 15min));
    EXPECT_FALSE(due(16min, 59min));
    EXPECT_TRUE(due(16min, 60min));
    EXPECT_TRUE(due(days{3}, days{7}));
    EXPECT_FALSE(due(days{7}, days{27}));
    EXPECT_TRUE(due(days{27}, days{28}));
}

TEST(PlanCounters, AreReadWeeklyAfterFourWeeks) {
    EXPECT_FALSE(due(days{28}, days{34}));
    EXPECT_TRUE(due(days{28}, days{35}));
    EXPECT_FALSE(due(days{35}, days{41}));
    EXPECT_TRUE(due(days{35}, days{42}));
}

TEST(PlanCounters, MissedTimesAreCaughtUpOnce) {
    EXPECT_TRUE(due(1min, days{20}));
    EXPECT_FALSE(due(days{20}, days{20} + 1h));
}

TEST(PlanCounters, APostFromTheFutureIsLeftAlone) {
    EXPECT_FALSE(due(0h, -days{2}));
}

store::SourceVisit visited(std::chrono::milliseconds attempted,
                           std::optional<std::chrono::milliseconds> succeeded) {
    store::SourceVisit visit;
    visit.attemptedAt = kStart + attempted;
    if (succeeded) visit.succeededAt = kStart + *succeeded;
    return visit;
}

TEST(NextVisit, WhatWasNeverVisitedIsDueAtOnce) {
    EXPECT_EQ(nextVisit({}, 30min, kStart), kStart);
    EXPECT_EQ(nextVisit(store::SourceVisit{}, 30min, kStart), kStart);
}

TEST(NextVisit, ComesAnIntervalAfterTheLastSuccess) {
    EXPECT_EQ(nextVisit(visited(0h, 0h), 30min, kStart + 1min), kStart + 30min);
}

TEST(NextVisit, MissedTimesAreCaughtUpOnce) {
    const auto asleep = kStart + 8h;
    EXPECT_LE(nextVisit(visited(0h, 0h), 30min, asleep), asleep);
    EXPECT_EQ(nextVisit(visited(8h, 8h), 30min, asleep), asleep + 30min) << "one visit, not sixteen";
}

TEST(NextVisit, AFailureIsTriedAgainWithinTenMinutes) {
    EXPECT_EQ(nextVisit(visited(2h, 0h), 7 * 24h, kStart + 2h), kStart + 2h + 10min);
    EXPECT_EQ(nextVisit(visited(2h, {}), 5min, kStart + 2h), kStart + 2h + 5min);
}

TEST(NextVisit, WhatCannotBeHadIsNotAskedForAllDay) {
    auto visit = visited(2h, {});
    visit.error = base::Error{base::ErrorCode::ApiNotAvailable, "/profile_lookup", "too few followers"};
    EXPECT_EQ(nextVisit(visit, 7 * 24h, kStart + 2h), kStart + 2h + 24h) << "each look-up costs";
    EXPECT_EQ(nextVisit(visit, 30min, kStart + 2h), kStart + 2h + 30min);
    visit.error->code = base::ErrorCode::NetworkTimeout;
    EXPECT_EQ(nextVisit(visit, 7 * 24h, kStart + 2h), kStart + 2h + 10min);
}

TEST(NextVisit, AClockThatWasSetBackMakesNobodyWait) {
    EXPECT_EQ(nextVisit(visited(0h, 0h), 30min, kStart - days{400}), kStart - days{400});
}

TEST(MissedTime, IsFromThePlannedVisitUntilNow) {
    const auto gap = missedTime(visited(0h, 0h), 10min, kStart + 3h);
    ASSERT_TRUE(gap);
    EXPECT_EQ(gap->range.since, kStart + 10min);
    EXPECT_EQ(gap->range.until, kStart + 3h);
    EXPECT_EQ(gap->reason, store::GapReason::NotRunning);
}

TEST(MissedTime, IsNothingWhileVisitsComeAsPlanned) {
    EXPECT_FALSE(missedTime(visited(0h, 0h), 10min, kStart + 12min));
    EXPECT_FALSE(missedTime(visited(0h, {}), 10min, kStart + 12h)) << "never seen is no gap";
    EXPECT_FALSE(missedTime(visited(0h, 0h), 10min, kStart - days{3}));
}

TEST(MissedTime, SaysWhyAsFarAsTheLastAttemptTells) {
    auto visit = visited(2h, 0h);
    visit.error = base::Error{base::ErrorCode::ApiServerError, "/me/mentions", "down"};
    EXPECT_EQ(missedTime(visit, 10min, kStart + 3h)->reason, store::GapReason::Failed);
    visit.error->code = base::ErrorCode::ApiBudgetSpent;
    EXPECT_EQ(missedTime(visit, 10min, kStart + 3h)->reason, store::GapReason::Budget);
}

TEST(PlanConversation, LiveThreadsAreLookedAtMoreOftenTheMoreIsTalked) {
    EXPECT_EQ(planConversation(thread(1h, 2h), kStart + 2h + 9min), ConversationVisit::NotDue);
    EXPECT_EQ(planConversation(thread(1h, 2h), kStart + 2h + 10min), ConversationVisit::Newest);
    EXPECT_EQ(planConversation(thread(1h, 11h), kStart + 11h + 29min), ConversationVisit::NotDue);
    EXPECT_EQ(planConversation(thread(1h, 11h), kStart + 11h + 30min), ConversationVisit::Newest);
    EXPECT_EQ(planConversation(thread(1h, 40h), kStart + 41h), ConversationVisit::NotDue);
    EXPECT_EQ(planConversation(thread(1h, 40h), kStart + 42h), ConversationVisit::Newest);
    EXPECT_EQ(planConversation(thread(1h, 40h), kStart + 41h, true), ConversationVisit::Newest)
        << "a run that was asked for looks at all that are alive";
}

TEST(PlanPending, WaitingRepliesAreLookedForWhileAThreadIsYoung) {
    auto state = thread(1h, 2h);
    EXPECT_TRUE(pendingDue(state, kStart + 2h));
    state.pendingReadAt = kStart + 2h;
    EXPECT_FALSE(pendingDue(state, kStart + 7h));
    EXPECT_TRUE(pendingDue(state, kStart + 8h));
    EXPECT_FALSE(pendingDue(state, kStart + 73h));
}

TEST(DailyCost, IsWhatThePlanAsksInADay) {
    EXPECT_EQ(dailyCost("threads").calls, 144);
    EXPECT_EQ(dailyCost("mentions").searches, 0);
    EXPECT_EQ(dailyCost("search").searches, 49) << "every half hour, and the popular ones once";
    EXPECT_EQ(dailyCost("profiles").lookups, 1);
    const std::vector newest{kStart, kStart - days{10}};
    EXPECT_EQ(dailyCost(newest, kStart + 1h).calls, 144) << "the second is not alive";
    const std::vector<store::CounterState> young{{2, "p", kStart, {}}};
    EXPECT_EQ(dailyCost(young, 0, kStart + 2h).calls, 3) << "3 h, 6 h and 24 h";
    EXPECT_EQ(dailyCost(young, 14, kStart + 2h).calls, 5) << "the others weekly";
    EXPECT_EQ(dailyCost({}, 1, kStart).calls, 1);
}

} // namespace
} // namespace weft::collect
