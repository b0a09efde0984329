// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_visits.h"

#include "store/brands.h"
#include "workspace_fixture.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;

class SourceVisitsTest : public WorkspaceTest {
protected:
    void SetUp() override {
        account = addAccount(db(), "Acme", "acme")->id;
        key = {account, "mentions", ""};
    }

    void gap(std::int64_t since, std::int64_t until, GapReason reason = GapReason::NotRunning,
             bool caughtUp = false) {
        const auto ok = addGap(db(), {key, {at(since), at(until)}, reason, caughtUp});
        EXPECT_TRUE(ok) << ok.error().text();
    }

    std::vector<std::string> gaps() {
        const auto held = listGaps(db(), account, at(-1'000'000));
        EXPECT_TRUE(held);
        std::vector<std::string> texts;
        for (const auto& one : *held)
            texts.push_back(fmt::format("{} {}-{}{}", gapReasonName(one.reason),
                                        (base::toMs(one.range.since) - base::toMs(at(0))) / 60'000,
                                        (base::toMs(one.range.until) - base::toMs(at(0))) / 60'000,
                                        one.caughtUp ? " caught up" : ""));
        return texts;
    }

    std::int64_t account = 0;
    SourceKey key;
};

TEST_F(SourceVisitsTest, AVisitComesBackAsWritten) {
    EXPECT_EQ(*readVisit(db(), key), std::nullopt);
    SourceVisit visit{
        key,  at(1), at(2), at(-5), base::Error{base::ErrorCode::ApiServerError, "mentions", "500", {}},
        at(3)};
    ASSERT_TRUE(writeVisit(db(), visit));
    const auto held = readVisit(db(), key);
    ASSERT_TRUE(held && *held);
    EXPECT_EQ((*held)->key, key);
    EXPECT_EQ((*held)->attemptedAt, at(1));
    EXPECT_EQ((*held)->succeededAt, at(2));
    EXPECT_EQ((*held)->coveredSince, at(-5));
    EXPECT_EQ((*held)->error->code, base::ErrorCode::ApiServerError);
    EXPECT_EQ((*held)->error->detail, "500");
    EXPECT_EQ((*held)->errorAt, at(3));
    visit.error.reset();
    visit.errorAt.reset();
    visit.coveredSince.reset();
    ASSERT_TRUE(writeVisit(db(), visit));
    EXPECT_FALSE((*readVisit(db(), key))->error);
    EXPECT_EQ(listVisits(db(), account)->size(), 1U);
    EXPECT_FALSE(writeVisit(db(), {{account + 9, "threads", ""}, {}, {}, {}, {}, {}}));
}

TEST_F(SourceVisitsTest, AnErrorOfAnotherVersionIsStillAnError) {
    ASSERT_TRUE(
        writeVisit(db(), {key, at(1), {}, {}, base::Error{base::ErrorCode::ApiPaused, "w", "d", {}}, at(1)}));
    ASSERT_TRUE(db().execute("UPDATE source_visit SET error_code = 'moon-phase', error_where = NULL"));
    const auto held = readVisit(db(), key);
    ASSERT_TRUE((*held)->error);
    EXPECT_EQ((*held)->error->code, base::ErrorCode::StoreFailed);
    EXPECT_EQ((*held)->error->where, "");
}

TEST_F(SourceVisitsTest, GapsThatTouchBecomeOne) {
    gap(10, 20);
    gap(30, 40);
    EXPECT_THAT(gaps(), ElementsAre("not-running 10-20", "not-running 30-40"));
    gap(20, 30);
    EXPECT_THAT(gaps(), ElementsAre("not-running 10-40"));
    gap(5, 12);
    gap(15, 18);
    EXPECT_THAT(gaps(), ElementsAre("not-running 5-40"));
    gap(35, 50, GapReason::Failed);
    EXPECT_THAT(gaps(), ElementsAre("not-running 5-40", "failed 35-50"));
    const auto other =
        addGap(db(), {{account, "threads", ""}, {at(40), at(60)}, GapReason::NotRunning, false});
    ASSERT_TRUE(other);
    EXPECT_EQ(gaps().size(), 3U) << "sources are apart";
}

TEST_F(SourceVisitsTest, WhatWasCaughtUpIsNotMissingAnyMore) {
    gap(10, 20);
    gap(30, 50);
    gap(5, 40, GapReason::NotRunning, true);
    EXPECT_THAT(gaps(), ElementsAre("not-running 5-40 caught up", "not-running 30-50"));
}

TEST_F(SourceVisitsTest, GapsAreListedFromAMoment) {
    gap(10, 20);
    gap(30, 40, GapReason::Budget);
    EXPECT_EQ(listGaps(db(), account, at(20))->size(), 1U);
    EXPECT_EQ(listGaps(db(), account, at(19))->size(), 2U);
    EXPECT_EQ(listGaps(db(), account, at(40))->size(), 0U);
    for (const auto until : {9, 10})
        EXPECT_FALSE(addGap(db(), {key, {at(10), at(until)}, GapReason::Failed, false})) << until;
}

TEST_F(SourceVisitsTest, GapsAndEventsAreBounded) {
    auto transaction = Transaction::begin(db());
    for (int i = 0; i < 3000; ++i) {
        gap(10 * i, 10 * i + 5);
        ASSERT_TRUE(addEvent(db(), {at(i), key, i, {}}));
    }
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(number("SELECT count(*) FROM coverage_gap"), 1000);
    EXPECT_EQ(number("SELECT count(*) FROM source_event"), 2000);
    EXPECT_EQ(gaps().back(), "not-running 29990-29995");
    const auto events = listEvents(db(), 3);
    ASSERT_EQ(events->size(), 3U);
    EXPECT_EQ(events->front().postsNew, 2999);
    EXPECT_TRUE(listEvents(db(), -1)->empty());
}

TEST_F(SourceVisitsTest, UnknownReasonsDoNotCrash) {
    gap(10, 20);
    ASSERT_TRUE(
        db().execute("PRAGMA ignore_check_constraints = ON; UPDATE coverage_gap SET reason = 'eclipse'"));
    EXPECT_THAT(gaps(), ElementsAre("failed 10-20"));
}

TEST_F(SourceVisitsTest, EventsSayWhatWentWrong) {
    ASSERT_TRUE(
        addEvent(db(), {at(1), key, 7, base::Error{base::ErrorCode::ApiUnknownField, "mentions", "x", {}}}));
    const auto events = listEvents(db(), 10);
    EXPECT_EQ(events->front().key, key);
    EXPECT_EQ(events->front().at, at(1));
    EXPECT_EQ(events->front().error->code, base::ErrorCode::ApiUnknownField);
}

} // namespace
} // namespace weft::store
