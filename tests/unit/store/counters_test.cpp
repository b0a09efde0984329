// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_insights.h"
#include "store/brands.h"
#include "workspace_fixture.h"

namespace weft::store {
namespace {

using model::Counters;
using model::Metric;
using model::Unknown;

class CountersTest : public WorkspaceTest {
protected:
    bool keep(const std::string& id, const Counters& counters, std::int64_t minute) {
        auto transaction = Transaction::begin(db());
        const auto added = saveCounters(db(), id, counters, at(minute));
        EXPECT_TRUE(added);
        EXPECT_TRUE(transaction->commit());
        return added.value_or(false);
    }

    static Counters likes(std::int64_t count) {
        Counters counters;
        counters[Metric::Likes] = count;
        counters[Metric::Views] = Unknown::NoPermission;
        return counters;
    }
};

TEST_F(CountersTest, OnlyChangesMakeSnapshots) {
    save({makePost("p", "acme", "x")});
    EXPECT_TRUE(keep("p", likes(1), 1));
    EXPECT_FALSE(keep("p", likes(1), 2));
    EXPECT_TRUE(keep("p", likes(2), 3));
    auto reason = likes(2);
    reason[Metric::Views] = Unknown::NotInAnswer;
    EXPECT_TRUE(keep("p", reason, 4)) << "another reason is a change";
    EXPECT_EQ(number("SELECT count(*) FROM counter_snapshot"), 3);
    EXPECT_EQ(number("SELECT last_read_ms FROM counter_check"), base::toMs(at(4)));
    EXPECT_EQ(stored("p").counters, reason);
}

TEST_F(CountersTest, HistoryCanBeAskedAtAnyMoment) {
    save({makePost("p", "acme", "x"), makePost("q", "acme", "y")});
    keep("p", likes(1), 1);
    keep("p", likes(5), 5);
    EXPECT_TRUE(loadCounters(db(), at(0))->empty());
    const auto early = loadCounters(db(), at(4));
    ASSERT_EQ(early->size(), 1U);
    EXPECT_EQ(early->front().counters[Metric::Likes].value(), 1);
    EXPECT_EQ(early->front().counters[Metric::Views].reason(), Unknown::NoPermission);
    EXPECT_EQ(loadCounters(db(), at(5))->front().counters[Metric::Likes].value(), 5);
}

/// One after the other, in one batch or each in its own, versions of a post give what the last gives alone.
TEST_F(CountersTest, OfAnImportTheLastVersionWins) {
    const auto version = [](std::int64_t minute, std::optional<std::int64_t> count) {
        return preparePost(makePost("p", "acme", "x", minute), count ? likes(*count) : Counters{});
    };
    const auto figures = [](const std::vector<std::vector<PreparedPost>>& batches) {
        const tests::TemporaryFolder folder;
        auto database = *createWorkspace(folder / "w.weft");
        for (const auto& batch : batches) {
            auto transaction = Transaction::begin(database);
            EXPECT_TRUE(savePrepared(database, batch, Source::Import, at(1'000)));
            EXPECT_TRUE(transaction->commit());
        }
        std::string all;
        for (const std::int64_t minute : {0, 10, 20, 30, 40, 50}) {
            const auto counters = loadCounters(database, at(minute)).value();
            const auto known = counters.empty() ? -1 : counters.front().counters[Metric::Likes].value();
            all += std::to_string(known.value_or(-2)) + " ";
        }
        const auto read = database.prepare("SELECT last_read_ms FROM counter_check").value();
        all += read->step().value() ? std::to_string(read->integer(0)) : "none";
        return all + " " + contentDigest(database).value();
    };
    for (const std::int64_t first : {10, 30, 50})
        for (const std::int64_t second : {10, 30, 50})
            for (const std::int64_t third : {10, 30, 50}) {
                const std::vector<PreparedPost> all{version(first, 1), version(second, 9), version(third, 4)};
                const auto wanted = figures({{all[2]}});
                EXPECT_EQ(figures({all}), wanted) << first << " " << second << " " << third;
                EXPECT_EQ(figures({{all[0]}, {all[1]}, {all[2]}}), wanted)
                    << first << " " << second << " " << third;
                EXPECT_EQ(figures({{all[0]}, {all[1], all[2]}}), wanted);
                // Without counters of its own, the last version has those that are known.
                EXPECT_EQ(figures({{all[0], version(second, 4), version(third, std::nullopt)}}), wanted);
            }
}

TEST_F(CountersTest, WhatTheApiGaveStaysWhenAPostsTimeIsCorrected) {
    const std::vector<PreparedPost> first{preparePost(makePost("p", "acme", "x", 20), likes(1))};
    const std::vector<PreparedPost> second{preparePost(makePost("p", "acme", "x", 10), likes(2))};
    const auto importAll = [&](const std::vector<PreparedPost>& posts) {
        auto transaction = Transaction::begin(db());
        EXPECT_TRUE(savePrepared(db(), posts, Source::Import, at(0)));
        EXPECT_TRUE(transaction->commit());
    };
    importAll(first);
    EXPECT_TRUE(keep("p", likes(7), 30));
    importAll(second);
    EXPECT_EQ(loadCounters(db(), at(25))->front().counters[Metric::Likes].value(), 2);
    EXPECT_EQ(loadCounters(db(), at(30))->front().counters[Metric::Likes].value(), 7);
    EXPECT_EQ(number("SELECT last_read_ms FROM counter_check"), base::toMs(at(30)));
}

TEST_F(CountersTest, NothingKnownIsNotASnapshot) {
    save({makePost("p", "acme", "x")});
    EXPECT_FALSE(keep("p", {}, 1));
    EXPECT_EQ(number("SELECT count(*) FROM counter_snapshot"), 0);
}

TEST_F(CountersTest, ThePostMustBeHeld) {
    const auto transaction = Transaction::begin(db());
    const auto refused = saveCounters(db(), "nobody", likes(1), at(0));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::BadArgument);
}

TEST_F(CountersTest, PostsOfOthersHaveNoCountersToWaitFor) {
    ASSERT_TRUE(addAccount(db(), "Acme", "acme"));
    save({makePost("own", "Acme", "x"), makePost("other", "ana", "y")});
    EXPECT_EQ(stored("own").counters[Metric::Views].reason(), Unknown::NotFetchedYet);
    EXPECT_EQ(stored("other").counters[Metric::Views].reason(), Unknown::NotProvided);
}

TEST_F(CountersTest, TheFileItselfRefusesAValueWithAReason) {
    save({makePost("p", "acme", "x")});
    EXPECT_FALSE(db().execute(
        "INSERT INTO counter_snapshot (post_seq, taken_ms, views, views_why) VALUES (1, 1, 5, 1)"));
}

TEST_F(CountersTest, AccountInsightsKeepTheirHistory) {
    const auto account = addAccount(db(), "Acme", "acme")->id;
    const std::vector<model::AccountInsight> day{{"views", "day", at(0), "", 10},
                                                 {"followers_count", "lifetime", {}, "", 5}};
    ASSERT_TRUE(saveAccountInsights(db(), account, day, at(1)));
    ASSERT_TRUE(saveAccountInsights(db(), account, day, at(2)));
    EXPECT_EQ(number("SELECT count(*) FROM account_insight"), 2);
    const std::vector<model::AccountInsight> later{
        {"followers_count", "lifetime", {}, "", Unknown::NoPermission}};
    ASSERT_TRUE(saveAccountInsights(db(), account, later, at(3)));
    const auto now = readAccountInsights(db(), account, at(9));
    ASSERT_TRUE(now);
    ASSERT_EQ(now->size(), 2U);
    EXPECT_EQ((*now)[0].value.reason(), Unknown::NoPermission);
    EXPECT_EQ((*now)[1].endTime, at(0));
    EXPECT_EQ(readAccountInsights(db(), account, at(2))->front().value.value(), 5);
}

} // namespace
} // namespace weft::store
