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
    store::CounterState post{"p", kStart, std::nullopt};
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

TEST(PlanAccountInsights, EverySixHours) {
    EXPECT_TRUE(accountInsightsDue({}, kStart));
    EXPECT_FALSE(accountInsightsDue(kStart, kStart + 5h));
    EXPECT_TRUE(accountInsightsDue(kStart, kStart + 6h));
}

} // namespace
} // namespace weft::collect
