// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer_times.h"
#include "metrics/growth.h"
#include "metrics/loyalty.h"
#include "metrics/peer_answers.h"
#include "metrics/stickiness.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace weft::metrics {
namespace {

constexpr std::chrono::hours kDay{24};
constexpr int kMembers = 25;

base::Instant start() {
    return base::parseInstant("2026-01-01").value();
}

/// Starts within the archive and ends before its end.
Window window() {
    return {{start() + 10 * kDay, start() + 80 * kDay}, start() + 90 * kDay};
}

/// Replies to anything, clock errors, ties, deletions, orphans, private people.
model::PostTable randomCommunity(std::mt19937& random) {
    model::PostTable table;
    table.people.emplace_back("brand");
    for (int i = 0; i < kMembers; ++i)
        table.people.push_back("member" + std::to_string(i));
    const auto below = [&](std::size_t end) { return static_cast<std::int32_t>(random() % end); };
    for (int i = 0; i < 400; ++i) {
        auto& row = table.rows.emplace_back();
        row.id = "post" + std::to_string(i);
        row.author = below(5) == 0 ? below(2) - 1 : 1 + below(kMembers);
        row.createdAt = start() + std::chrono::hours{below(90 * 24)};
        row.question = below(3) == 0;
        if (below(10) == 0) row.goneAt = start() + std::chrono::hours{below(100 * 24)};
        if (below(6) == 0) row.mentions = {"brand"};
        if (i > 0 && below(8) != 0)
            row.parentId = "post" + std::to_string(below(static_cast<std::size_t>(i) + 2));
    }
    return table;
}

void expectSame(const WaitingTimes& found, const WaitingTimes& expected) {
    EXPECT_EQ(found.count, expected.count);
    EXPECT_EQ(found.came, expected.came);
    EXPECT_TRUE(std::ranges::equal(found.curve.steps(), expected.curve.steps()));
    EXPECT_EQ(found.within(7 * kDay), expected.within(7 * kDay));
}

void expectSame(const ScopeTable& found, const ScopeTable& expected) {
    const auto answers = measureAnswerTimes(found, window());
    const auto expectedAnswers = measureAnswerTimes(expected, window());
    expectSame(answers.all, expectedAnswers.all);
    expectSame(answers.questions, expectedAnswers.questions);
    EXPECT_EQ(answers.byHour, expectedAnswers.byHour);
    const auto peers = measurePeerAnswers(found, window());
    const auto expectedPeers = measurePeerAnswers(expected, window());
    expectSame(peers.all, expectedPeers.all);
    expectSame(peers.questions, expectedPeers.questions);
    EXPECT_EQ(peers.goesOnShare(), expectedPeers.goesOnShare());
    const auto loyalty = measureLoyalty(found, window());
    const auto expectedLoyalty = measureLoyalty(expected, window());
    expectSame(loyalty.all, expectedLoyalty.all);
    expectSame(loyalty.ifReplied, expectedLoyalty.ifReplied);
    expectSame(loyalty.conversion, expectedLoyalty.conversion);
    EXPECT_EQ(measureGrowth(found, PeriodKind::Week, window()).cohorts,
              measureGrowth(expected, PeriodKind::Week, window()).cohorts);
    EXPECT_EQ(measureStickiness(found, window()), measureStickiness(expected, window()));
}

TEST(TimeProperties, OrderOfArrivalAndNamesDoNotMatter) {
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        auto table = randomCommunity(random);
        const auto expected = tests::scopeOf(table);
        ASSERT_GT(measureAnswerTimes(expected, window()).all.came, 0);
        ASSERT_GT(measurePeerAnswers(expected, window()).goesOnReplies, 0);
        std::ranges::shuffle(table.rows, random);
        expectSame(tests::scopeOf(table), expected);
        std::shuffle(table.people.begin() + 1, table.people.end(), random);
        expectSame(tests::scopeOf(table), expected);
    }
}

TEST(TimeProperties, TimeOfObservationBringsAnswersAndTakesNone) {
    std::mt19937 random(12);
    for (int round = 0; round < 20; ++round) {
        const auto table = randomCommunity(random);
        auto earlierTable = table;
        Window earlier = window();
        earlier.asOf = earlier.range.until;
        std::erase_if(earlierTable.rows, [&](const auto& row) { return row.createdAt >= earlier.asOf; });
        const auto before = measureAnswerTimes(tests::scopeOf(earlierTable), earlier).all;
        const auto after = measureAnswerTimes(tests::scopeOf(table), window()).all;
        EXPECT_LE(before.came, after.came);
    }
}

TEST(TimeProperties, SharesGrowWithTimeAndLieInTheirIntervals) {
    std::mt19937 random(13);
    for (int round = 0; round < 20; ++round) {
        const auto peers = measurePeerAnswers(tests::scopeOf(randomCommunity(random)), window());
        double last = 0;
        for (int day = 0; day < 60; ++day) {
            const auto share = peers.all.within(day * kDay);
            ASSERT_TRUE(share);
            EXPECT_GE(share->p, last);
            EXPECT_LE(share->lo, share->p);
            EXPECT_GE(share->hi, share->p);
            last = share->p;
        }
    }
}

TEST(TimeProperties, NewcomersAreSplitIntoTwo) {
    std::mt19937 random(14);
    const auto loyalty = measureLoyalty(tests::scopeOf(randomCommunity(random)), window());
    EXPECT_EQ(loyalty.ifReplied.count + loyalty.ifNotReplied.count, loyalty.all.count);
    EXPECT_EQ(loyalty.ifReplied.came + loyalty.ifNotReplied.came, loyalty.all.came);
    EXPECT_EQ(loyalty.conversion.count, loyalty.all.count);
}

} // namespace
} // namespace weft::metrics
