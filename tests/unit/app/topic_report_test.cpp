// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_report.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace weft::app {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr base::Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
constexpr auto kBurst = kStart + 100h;
constexpr auto kNow = kBurst + 2h;

model::Post makePost(std::string id, std::string author, std::string text, base::Instant at) {
    model::Post post;
    post.id = std::move(id);
    post.author = std::move(author);
    post.text = std::move(text);
    post.language = "en";
    post.createdAt = at;
    return post;
}

/// A workspace in which people chat for days and then speak of a power cut.
class TopicReportTest : public ::testing::Test {
protected:
    void SetUp() override {
        const auto brand = store::addAccount(m_database, "Acme", "acme");
        ASSERT_TRUE(brand);
        m_account = brand->id;
        std::vector<model::Post> posts;
        std::mt19937 random(1);
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (int word = 0; word < 5; ++word)
                text += std::string("chat") + static_cast<char>('a' + random() % 26) +
                        static_cast<char>('a' + random() % 12) + "o ";
            const auto at = kStart + std::chrono::minutes(2 * i) + std::chrono::seconds(random() % 60);
            posts.push_back(
                makePost("p" + std::to_string(i), "u" + std::to_string(random() % 300), text, at));
        }
        for (int i = 0; i < 14; ++i)
            posts.push_back(makePost("cut" + std::to_string(i), i == 4 ? "acme" : "v" + std::to_string(i),
                                     "power cut", kBurst + i * 5min));
        save(posts);
    }

    void save(const std::vector<model::Post>& posts) {
        auto transaction = store::Transaction::begin(m_database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(store::savePosts(m_database, posts, store::Source::Import, kStart));
        ASSERT_TRUE(transaction->commit());
    }

    TopicRun now(base::Instant asOf = kNow) {
        auto run = detectNow(m_database, {.asOf = asOf});
        EXPECT_TRUE(run);
        keepTopicState(m_folder / "a.weft", *run);
        return *std::move(run);
    }

    TopicReport report(const std::vector<std::string>& brand = {"Acme"}, base::Instant asOf = kNow) {
        auto made = reportTopics(m_database, now(asOf), {.asOf = asOf}, brand);
        EXPECT_TRUE(made);
        return *std::move(made);
    }

    void expectLikeAll(base::Instant asOf) {
        const auto all = detectAll(m_database, {.asOf = asOf});
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

    [[nodiscard]] std::int64_t account() const { return m_account; }

    [[nodiscard]] store::Database& db() { return m_database; }

private:
    tests::TemporaryFolder m_folder;
    store::Database m_database = store::createWorkspace(m_folder / "a.weft").value();
    std::int64_t m_account = 0;
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
