// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topics_snapshot.h"
#include "unit/app/power_cut_fixture.h"

#include <gmock/gmock.h>

namespace weft::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class TopicsSnapshotTest : public PowerCutTest {
protected:
    /// The present at some moment, or the past of a later one.
    TopicSources sources(base::Instant now = kNow) { return {m_runs, m_counts, m_zone, now}; }

    static Filter filterOf(const base::TimeRange& period) {
        Filter filter;
        filter.period = period;
        return filter;
    }

    TopicsSnapshot topics(base::Instant now = kNow, const base::TimeRange& period = {kStart, kStart + 96h}) {
        auto snapshot = readTopics(db(), filterOf(period), sources(now));
        EXPECT_TRUE(snapshot);
        return *std::move(snapshot);
    }

    /// Chat goes on after the power cut.
    void talkOn(std::chrono::hours length) {
        std::vector<model::Post> posts;
        int number = 0;
        for (auto at = kStart + 100h; at < kBurst + length; at += 2min, ++number) {
            const std::string text = std::string("chat") + static_cast<char>('a' + number % 26) +
                                     static_cast<char>('a' + number / 26 % 12) + "o again";
            posts.push_back(makePost("on" + std::to_string(number), "u" + std::to_string(number % 300),
                                     text + std::to_string(number), at));
        }
        save(posts);
    }

    /// The posts of a topic step by step, counted anew.
    std::vector<std::int64_t> countedAnew(const TopicsSnapshot& snapshot) {
        TermCounts fresh;
        std::vector<topics::TermKey> keys;
        for (const auto& term : snapshot.topics.front().view.topic.terms)
            keys.push_back(term.standing.term.key);
        const auto counts =
            fresh.count(db(), {keys}, snapshot.steps.range, snapshot.steps.length, kNow + 1000h);
        EXPECT_TRUE(counts);
        return usesOf(counts->front());
    }

    static std::vector<std::int64_t> usesOf(const std::vector<topics::Batch>& batches) {
        std::vector<std::int64_t> uses;
        for (const auto& batch : batches)
            uses.push_back(batch.uses);
        return uses;
    }

    int m_kept = 0;
    TopicRuns m_runs{[this](const store::TopicState&) { ++m_kept; }};
    TermCounts m_counts;
    zone::TimeZone m_zone = zone::TimeZone::utc();
};

TEST_F(TopicsSnapshotTest, TellsATopicWithItsCourseAndItsPosts) {
    const auto snapshot = topics();
    EXPECT_FALSE(snapshot.past);
    EXPECT_EQ(snapshot.brandName, "Acme");
    ASSERT_THAT(snapshot.topics, SizeIs(1));
    const auto& entry = snapshot.topics.front();
    EXPECT_EQ(entry.view.topic.label, "power cut");
    EXPECT_GT(entry.burst, 5);
    ASSERT_THAT(entry.course.lastDays, SizeIs(14));
    EXPECT_EQ(entry.course.lastDays.front(), std::nullopt);
    EXPECT_EQ(entry.course.lastDays.back(), 14);
    // From the beginning of the period to now, six hours each; the burst is in the last.
    ASSERT_THAT(entry.course.steps, SizeIs(17));
    EXPECT_EQ(entry.course.steps.back().uses, 14);
    ASSERT_THAT(entry.course.bursts, SizeIs(1));
    EXPECT_EQ(entry.course.bursts.front().first, 16U);
    EXPECT_THAT(entry.posts, SizeIs(14));
    ASSERT_TRUE(entry.first);
    EXPECT_EQ(entry.first->id, "cut0");
    ASSERT_TRUE(entry.view.brand);
    EXPECT_EQ(entry.view.brand->threads, 1);
    EXPECT_EQ(entry.view.brand->largerWithout, 0);
}

TEST_F(TopicsSnapshotTest, LargerThreadsWithoutTheBrandAreCounted) {
    auto reply = makePost("reply", "w", "the power cut again", kBurst + 30min);
    reply.parentId = reply.rootId = "cut0";
    save({reply});
    const auto snapshot = topics();
    ASSERT_THAT(snapshot.topics, SizeIs(1));
    EXPECT_EQ(snapshot.topics.front().view.brand->largerWithout, 1);
    EXPECT_EQ(snapshot.topics.front().posts.front().id, "cut0");
}

TEST_F(TopicsSnapshotTest, APeriodThatIsOverIsToldAsOfItsEnd) {
    const auto later = kNow + 400h;
    const auto before = topics(later, {kStart, kStart + 96h});
    EXPECT_TRUE(before.past);
    EXPECT_EQ(before.day.at, kStart + 96h);
    EXPECT_THAT(before.topics, IsEmpty());
    // The posts end before the period does.
    const auto moment = topicMoment(db(), filterOf({kStart, kNow + 48h}), m_zone, later);
    ASSERT_TRUE(moment);
    EXPECT_TRUE(moment->past);
    EXPECT_EQ(moment->asOf, kBurst + 75min);
    EXPECT_THAT(topics(later, {kStart, kNow + 48h}).topics, SizeIs(1));
    // One run told all of it.
    EXPECT_EQ(m_kept, 1);
}

TEST_F(TopicsSnapshotTest, APeriodTellsWhatIsOver) {
    talkOn(72h);
    const auto later = kNow + 400h;
    const auto snapshot = topics(later, {kStart, kBurst + 60h});
    EXPECT_TRUE(snapshot.past);
    EXPECT_FALSE(snapshot.before);
    ASSERT_THAT(snapshot.topics, SizeIs(1));
    const auto& entry = snapshot.topics.front();
    EXPECT_EQ(entry.view.topic.label, "power cut");
    ASSERT_TRUE(entry.overSince);
    EXPECT_GE(*entry.overSince, kBurst + 60min);
    EXPECT_LE(*entry.overSince, kBurst + 5h);
    EXPECT_EQ(entry.at, *entry.overSince);
    EXPECT_LE(entry.strongestAt, *entry.overSince);
    EXPECT_GT(entry.strongest.best.z, 6);
    EXPECT_TRUE(entry.view.alertedAt);
    EXPECT_THAT(entry.posts, SizeIs(14));
    ASSERT_TRUE(entry.view.brand);
    EXPECT_EQ(entry.view.brand->threads, 1);
    EXPECT_EQ(entry.course.lastDays.back(), 14);
}

TEST_F(TopicsSnapshotTest, WhatIsTalkedAboutNowComesBeforeWhatIsOver) {
    talkOn(72h);
    std::vector<model::Post> posts;
    for (int i = 0; i < 8; ++i)
        posts.push_back(makePost("flood" + std::to_string(i), "f" + std::to_string(i), "river flood",
                                 kBurst + 70h + i * 5min));
    save(posts);
    const auto snapshot = topics(kBurst + 72h, {kStart, kStart + 200h});
    EXPECT_FALSE(snapshot.past);
    ASSERT_THAT(snapshot.topics, SizeIs(2));
    EXPECT_EQ(snapshot.topics[0].view.topic.label, "river flood");
    EXPECT_FALSE(snapshot.topics[0].overSince);
    EXPECT_EQ(snapshot.topics[1].view.topic.label, "power cut");
    EXPECT_TRUE(snapshot.topics[1].overSince);
    // The stronger one comes first when all of it is over.
    const auto past = topics(kBurst + 400h, {kStart, kBurst + 72h});
    ASSERT_THAT(past.topics, SizeIs(2));
    EXPECT_EQ(past.topics[0].view.topic.label, "power cut");
    EXPECT_FALSE(past.topics[1].overSince);
}

TEST_F(TopicsSnapshotTest, APeriodWithoutTopicsNamesTheLastOne) {
    talkOn(72h);
    const auto snapshot = topics(kNow + 400h, {kBurst + 40h, kBurst + 60h});
    EXPECT_THAT(snapshot.topics, IsEmpty());
    ASSERT_TRUE(snapshot.before);
    EXPECT_EQ(snapshot.before->label, "power cut");
    EXPECT_GE(snapshot.before->at, kBurst);
    EXPECT_LE(snapshot.before->at, kBurst + 4h);
}

TEST_F(TopicsSnapshotTest, MutedTopicsOfThePeriodAreMuted) {
    talkOn(72h);
    ASSERT_TRUE(store::markTopic(db(), "Power cuts", store::TopicMarkKind::Muted, kNow));
    const auto snapshot = topics(kNow + 400h, {kStart, kBurst + 60h});
    ASSERT_THAT(snapshot.topics, SizeIs(1));
    EXPECT_TRUE(snapshot.topics.front().muted);
}

TEST_F(TopicsSnapshotTest, ThePastIsToldAsADetectionOfItsOwnWould) {
    talkOn(72h);
    const auto now = kNow + 400h;
    const auto run = m_runs.get(db(), {.asOf = now});
    ASSERT_TRUE(run);
    std::size_t found = 0;
    for (auto at = kStart + 20h; at < kBurst + 72h; at += 3h + 7min) {
        const auto scene = m_runs.past(db(), **run, at);
        ASSERT_TRUE(scene);
        const auto fresh = detectAll(db(), {.asOf = at});
        ASSERT_TRUE(fresh);
        const auto expected = sceneOf(*fresh, topics::Sensitivity().show);
        EXPECT_EQ((*scene)->at, expected.at);
        EXPECT_EQ((*scene)->posts, expected.posts);
        EXPECT_EQ((*scene)->liveTerms, expected.liveTerms);
        EXPECT_EQ((*scene)->languages, expected.languages);
        EXPECT_EQ((*scene)->alerts.size(), expected.alerts.size());
        ASSERT_EQ((*scene)->found.topics.size(), expected.found.topics.size());
        for (std::size_t i = 0; i < expected.found.topics.size(); ++i) {
            EXPECT_EQ((*scene)->found.topics[i].label, expected.found.topics[i].label);
            EXPECT_EQ((*scene)->found.topics[i].z, expected.found.topics[i].z);
            EXPECT_EQ((*scene)->found.topics[i].posts, expected.found.topics[i].posts);
        }
        found += expected.found.topics.size();
    }
    EXPECT_GT(found, 3U);
    EXPECT_EQ(*m_runs.past(db(), **run, kBurst + 3h), *m_runs.past(db(), **run, kBurst + 3h + 1min));
}

TEST_F(TopicsSnapshotTest, APostOfThePastThatComesLateChangesIt) {
    talkOn(72h);
    const auto before = topics(kNow + 400h, {kStart, kBurst + 60h});
    save({makePost("late", "v90", "power cut", kBurst + 20min)});
    const auto after = topics(kNow + 400h, {kStart, kBurst + 60h});
    ASSERT_THAT(after.topics, SizeIs(1));
    EXPECT_EQ(after.topics.front().view.topic.people, before.topics.front().view.topic.people + 1);
}

TEST_F(TopicsSnapshotTest, GoesOnWhenPostsAreAdded) {
    const auto first = topics();
    EXPECT_EQ(m_kept, 1);
    const auto run = m_runs.get(db(), {.asOf = kNow});
    EXPECT_EQ(*run, *m_runs.get(db(), {.asOf = kNow + 1min}));
    std::vector<model::Post> posts;
    for (int i = 0; i < 8; ++i)
        posts.push_back(makePost("more" + std::to_string(i), "x" + std::to_string(i), "power cut again",
                                 kBurst + 80min + i * 4min));
    posts.push_back(makePost("late", "y", "an early power cut", kStart + 30h));
    save(posts);
    EXPECT_NE(*run, *m_runs.get(db(), {.asOf = kNow + 1min}));
    const auto second = topics(kNow + 20min);
    ASSERT_THAT(second.topics, SizeIs(1));
    EXPECT_EQ(second.topics.front().view.topic.posts.size(), 22U);
    EXPECT_EQ(usesOf(second.topics.front().course.steps), countedAnew(second));
    EXPECT_EQ(second.topics.front().course.steps[5].uses, 1);
    const auto wider = topics(kNow + 20min, {kStart - 100h, kStart + 96h});
    EXPECT_EQ(usesOf(wider.topics.front().course.steps), countedAnew(wider));
}

TEST_F(TopicsSnapshotTest, WhatIsMarkedIsToldApart) {
    ASSERT_TRUE(store::markTopic(db(), "Power cuts", store::TopicMarkKind::Muted, kNow));
    ASSERT_TRUE(store::markTopic(db(), "chatbao", store::TopicMarkKind::Watched, kNow));
    const auto snapshot = topics();
    ASSERT_THAT(snapshot.topics, SizeIs(1));
    EXPECT_TRUE(snapshot.topics.front().muted);
    EXPECT_EQ(snapshot.topics.front().view.markedBy, "Power cuts");
    EXPECT_THAT(snapshot.day.mutedTerms, ElementsAre("Power cuts"));
    ASSERT_THAT(snapshot.watched, SizeIs(1));
    EXPECT_EQ(snapshot.watched.front().term.term, "chatbao");
    std::int64_t uses = 0;
    for (const auto& step : snapshot.watched.front().course.steps)
        uses += step.uses;
    EXPECT_GT(uses, 5);
}

TEST_F(TopicsSnapshotTest, TellsTheCourseOfAnyTerm) {
    ASSERT_TRUE(store::markTopic(db(), "power", store::TopicMarkKind::Watched, kNow));
    const auto course = readTermCourse(db(), "#Power", filterOf({kStart, kStart + 96h}), sources());
    ASSERT_TRUE(course);
    EXPECT_EQ(course->uses, 0);
    EXPECT_EQ(course->mark, store::TopicMarkKind::Watched);
    const auto said = readTermCourse(db(), "Power cuts", filterOf({kStart, kStart + 96h}), sources());
    EXPECT_EQ(said->uses, 14);
    EXPECT_EQ(said->mark, std::nullopt);
    ASSERT_THAT(said->bursts, SizeIs(1));
    EXPECT_EQ(said->steps.startOf(said->bursts.front().first), kStart + 96h);
}

TEST_F(TopicsSnapshotTest, TheOverviewGetsTheSame) {
    const auto trending = readTrending(db(), filterOf({kStart, kStart + 96h}), sources());
    ASSERT_TRUE(trending);
    EXPECT_FALSE(trending->past);
    ASSERT_THAT(trending->report.topics, SizeIs(1));
    EXPECT_EQ(trending->report.topics.front().topic.people, 14);
}

TEST_F(TopicsSnapshotTest, NotesAreThoseOnTheDaysOfTheSteps) {
    for (const auto* day : {"2026-03-01", "2026-03-02", "2026-03-06", "2026-03-07"})
        ASSERT_TRUE(store::addDayNote(db(), day, "a note", kNow));
    const auto snapshot = topics();
    ASSERT_EQ(snapshot.notes.size(), 2U) << "from 2 to 6 March";
    EXPECT_EQ(snapshot.notes[0].day, "2026-03-02");
    EXPECT_EQ(snapshot.notes[1].day, "2026-03-06");
}

} // namespace
} // namespace weft::app
