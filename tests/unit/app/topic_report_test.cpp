// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_report.h"
#include "unit/app/power_cut_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class TopicReportTest : public PowerCutTest {
protected:
    TopicRun now(base::Instant asOf = kNow) {
        auto run = detectNow(db(), {.asOf = asOf});
        EXPECT_TRUE(run);
        keepTopicState(path(), *run);
        return *std::move(run);
    }

    TopicReport report(const std::vector<std::string>& brand = {"Acme"}, base::Instant asOf = kNow) {
        auto made = reportTopics(db(), now(asOf), {.asOf = asOf}, brand);
        EXPECT_TRUE(made);
        return *std::move(made);
    }

    void expectLikeAll(base::Instant asOf) {
        const auto all = detectAll(db(), {.asOf = asOf});
        const auto run = now(asOf);
        ASSERT_TRUE(all);
        EXPECT_EQ(all->stream.detector().liveTerms(), run.stream.detector().liveTerms());
        const auto expected = all->stream.standings().best(100);
        const auto actual = run.stream.standings().best(100);
        ASSERT_EQ(actual.size(), expected.size());
        for (std::size_t i = 0; i < actual.size(); ++i) {
            EXPECT_EQ(actual[i].term.text, expected[i].term.text);
            EXPECT_EQ(actual[i].term.best.z, expected[i].term.best.z);
        }
    }

    static std::vector<std::string> labels(const TopicReport& report) {
        std::vector<std::string> all;
        for (const auto& view : report.topics)
            all.push_back(view.topic.label);
        return all;
    }
};

TEST_F(TopicReportTest, TellsWhatPeopleTalkAbout) {
    const auto told = report();
    ASSERT_EQ(told.topics.size(), 1U);
    const auto& view = told.topics.front();
    EXPECT_EQ(view.topic.label, "power cut");
    EXPECT_EQ(view.topic.people, 14);
    EXPECT_TRUE(view.alertedAt);
    EXPECT_FALSE(view.alertHeldBack);
    ASSERT_TRUE(view.brand);
    EXPECT_EQ(view.brand->posts, 1);
    EXPECT_EQ(view.brand->threads, 1);
    EXPECT_FALSE(report({}).topics.front().brand);
    EXPECT_EQ(told.at, kNow);
}

TEST_F(TopicReportTest, KeepsWhatTheUserMarked) {
    ASSERT_TRUE(store::markTopic(db(), "Power cuts", store::TopicMarkKind::Watched, kNow));
    ASSERT_TRUE(store::markTopic(db(), "unheard", store::TopicMarkKind::Watched, kNow));
    const auto watched = report();
    EXPECT_TRUE(watched.topics.front().watched);
    ASSERT_EQ(watched.watched.size(), 2U);
    EXPECT_TRUE(watched.watched[0].now);
    EXPECT_FALSE(watched.watched[1].now);
    ASSERT_TRUE(store::markTopic(db(), "power cuts", store::TopicMarkKind::Muted, kNow));
    EXPECT_THAT(labels(report()), IsEmpty());
    EXPECT_EQ(report().mutedTopics.size(), 1U);
}

TEST_F(TopicReportTest, HoldsAlertsBackAroundAChangeOfTheQueries) {
    const auto watch = store::addWatch(db(), account(), store::WatchKind::Word, "power", kBurst + 90min);
    EXPECT_TRUE(report().topics.front().alertHeldBack);
    ASSERT_TRUE(db().execute("DELETE FROM query_change"));
    ASSERT_TRUE(store::removeWatch(db(), watch->id, kBurst - 23h));
    EXPECT_TRUE(report().topics.front().alertHeldBack);
    ASSERT_TRUE(db().execute("DELETE FROM query_change"));
    ASSERT_TRUE(store::addWatch(db(), account(), store::WatchKind::Word, "other", kBurst - 26h));
    EXPECT_FALSE(report().topics.front().alertHeldBack);
    EXPECT_THAT(labels(report()), ElementsAre("power cut"));
}

TEST_F(TopicReportTest, GoesOnFromWhatWasKept) {
    expectLikeAll(kBurst - 10h);
    const auto kept = store::readTopicState(db(), "topics");
    ASSERT_TRUE(kept && *kept);
    EXPECT_LE((*kept)->end, kBurst - 34h);
    expectLikeAll(kNow);
    expectLikeAll(kNow + 26h);
    expectLikeAll(kBurst - 40h);
}

TEST_F(TopicReportTest, APostThatComesLateIsCounted) {
    static_cast<void>(now());
    std::vector<model::Post> late;
    for (int i = 0; i < 30; ++i)
        late.push_back(makePost("late" + std::to_string(i), "w" + std::to_string(i), "chatbao power outage",
                                kStart + 50h + i * 3min));
    save(late);
    expectLikeAll(kNow);
    late.front().text = "nothing of it";
    save({late.front()});
    expectLikeAll(kNow);
}

TEST_F(TopicReportTest, ADamagedStateIsMadeAnew) {
    const auto before = report();
    ASSERT_TRUE(db().execute("UPDATE topic_state SET state = substr(state, 1, length(state) / 2)"));
    EXPECT_EQ(labels(report()), labels(before));
    expectLikeAll(kNow + 6h);
    ASSERT_TRUE(db().execute("UPDATE topic_state SET version = version + 1, state = x'00'"));
    EXPECT_EQ(labels(report()), labels(before));
}

TEST_F(TopicReportTest, TellsTheHistoryOfATerm) {
    const auto history = readTermHistory(db(), "Power cuts", {kStart, kNow});
    ASSERT_TRUE(history);
    const auto bursts = topics::findBursts(history->hours());
    ASSERT_EQ(bursts.size(), 1U);
    EXPECT_EQ(history->startOfHour(bursts.front().first), kBurst);
    std::int64_t people = 0;
    for (const auto& hour : history->hours())
        people += hour.uses;
    EXPECT_EQ(people, 14);
}

} // namespace
} // namespace weft::app
