// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engagement_view.h"

#include "app/period.h"
#include "app/workspace_session.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <future>

namespace weft::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

base::Instant at(const std::string& text) {
    return base::parseInstant(text).value();
}

model::Post post(const std::string& id, const std::string& author, const std::string& time,
                 const std::string& parent = {}) {
    model::Post made;
    made.id = id;
    made.author = author;
    made.createdAt = at(time);
    made.text = "Post " + id;
    if (!parent.empty()) made.parentId = parent;
    return made;
}

model::Counters counters(std::int64_t views, std::int64_t likes, std::int64_t quotes, std::int64_t reposts) {
    model::Counters made;
    made[model::Metric::Views] = views;
    made[model::Metric::Likes] = likes;
    made[model::Metric::Quotes] = quotes;
    made[model::Metric::Reposts] = reposts;
    return made;
}

/// Acme writes a text, a picture and a poll; two people answer the first one, one of them twice.
std::vector<model::Post> someDays() {
    auto picture = post("b", "acme", "2026-03-12T09:00Z");
    picture.mediaType = model::MediaType::Image;
    picture.topicTag = "lids";
    auto poll = post("c", "acme", "2026-03-18T09:00Z");
    poll.poll = model::Poll{.options = {{"yes", {}}, {"no", {}}}, .votes = {}, .endsAt = {}};
    poll.topicTag = "lids";
    return {post("a", "acme", "2026-03-10T09:00Z"),
            post("a1", "ana", "2026-03-10T10:00Z", "a"),
            post("a2", "bob", "2026-03-10T15:00Z", "a1"),
            post("a3", "ana", "2026-03-11T09:00Z", "a"),
            picture,
            post("b1", "cyd", "2026-03-12T11:30Z", "b"),
            poll,
            post("x", "dan", "2026-03-13T09:00Z")};
}

class EngagementView : public testing::Test {
protected:
    void SetUp() override {
        m_session = WorkspaceSession::open(m_folder / "w.weft", true, m_clock).value();
        write([&](store::Database& database) -> base::Status {
            if (auto added = store::addAccount(database, "Acme", "acme"); !added)
                return base::fail(added.error());
            auto counts = store::savePosts(database, someDays(), store::Source::Import, m_clock.now());
            return counts ? base::Status() : base::fail(counts.error());
        });
    }

    void write(const std::function<base::Status(store::Database&)>& change) {
        const auto written = m_session->writer()
                                 .submit([&](store::Database& database) -> base::Status {
                                     auto transaction = store::Transaction::begin(database).value();
                                     if (auto ok = change(database); !ok) return ok;
                                     return transaction.commit();
                                 })
                                 .get();
        ASSERT_TRUE(written) << written.error().text();
    }

    void look(const std::string& id, const std::string& time, const model::Counters& seen) {
        write([&](store::Database& database) {
            const auto saved = store::saveCounters(database, id, seen, at(time));
            return saved ? base::Status() : base::fail(saved.error());
        });
    }

    template<typename T, typename Ask>
    Shared<T> answer(Ask ask) {
        std::promise<base::Result<Shared<T>>> promise;
        ask([&](base::Result<Shared<T>> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get().value();
    }

    [[nodiscard]] static Filter filter() {
        Filter asked;
        asked.period = {at("2026-03-10"), at("2026-03-20")};
        return asked;
    }

    Shared<EngagementSnapshot> engagement(const Filter& asked = filter()) {
        return answer<EngagementSnapshot>(
            [&](auto done) { m_session->loadEngagement(asked, std::move(done)); });
    }

    Shared<GrowthSnapshot> growth(const std::string& id) {
        return answer<GrowthSnapshot>(
            [&](auto done) { m_session->loadGrowth(id, filter(), std::move(done)); });
    }

    static std::vector<std::string> idsOf(const EngagementSnapshot& snapshot) {
        std::vector<std::string> ids;
        for (const auto& one : snapshot.posts)
            ids.push_back(one.stored.post.id);
        return ids;
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{at("2026-03-20T12:00:00Z")};
    std::unique_ptr<WorkspaceSession> m_session;
};

TEST_F(EngagementView, PostsStandBesideTheirMedian) {
    look("a", "2026-03-19T00:00Z", counters(1'000, 10, 2, 1));
    look("b", "2026-03-19T00:00Z", counters(500, 6, 0, 1));
    const auto snapshot = engagement();
    EXPECT_THAT(idsOf(*snapshot), ElementsAre("a", "b", "c"));
    const auto& first = snapshot->posts[0];
    EXPECT_EQ(first.audienceReplies, 3);
    EXPECT_EQ(first.people, 2);
    EXPECT_EQ(first.weight, 16) << "10 likes, 2 quotes, 1 repost, 3 replies";
    EXPECT_DOUBLE_EQ(*first.timesMedian, 16 / 12.0) << "the median of 16 and 8";
    EXPECT_FALSE(snapshot->posts[2].timesMedian) << "nobody looked at its counters";
    EXPECT_FALSE(snapshot->byReplies);
    EXPECT_FALSE(snapshot->viewsMissing) << "some are known";
    EXPECT_DOUBLE_EQ(*snapshot->byViews.estimate.value, 24 / 1'500.0);
    EXPECT_DOUBLE_EQ(*snapshot->activeShare.estimate.value, *snapshot->engagement.rates.activeShare.value);
    EXPECT_FALSE(snapshot->byViews.estimate.interval) << "two posts have none";
    EXPECT_THAT(snapshot->figures, HasSubstr("\"by_views\""));
}

TEST_F(EngagementView, WithoutCountersPostsAreComparedByReplies) {
    const auto snapshot = engagement();
    EXPECT_TRUE(snapshot->byReplies);
    EXPECT_EQ(snapshot->posts[0].timesMedian, 3) << "of 3, 1 and 0 replies";
    EXPECT_EQ(snapshot->posts[2].timesMedian, 0);
    EXPECT_EQ(snapshot->viewsMissing, model::Unknown::NotFetchedYet);
    EXPECT_FALSE(snapshot->byViews.estimate.value);
    EXPECT_FALSE(snapshot->activeShare.estimate.value) << "replies alone are no share";
}

TEST_F(EngagementView, WeeksDaysHoursAndFormats) {
    look("a", "2026-03-19T00:00Z", counters(1'000, 10, 2, 1));
    const auto snapshot = engagement();
    ASSERT_EQ(snapshot->byWeek.size(), 2U) << "nothing is observed before the week of 9 March";
    EXPECT_THAT(snapshot->byWeek[0].posts, ElementsAre("a", "b"));
    EXPECT_EQ(snapshot->byWeek[0].sums.audienceReplies, 4);
    ASSERT_EQ(snapshot->byDay.size(), 10U);
    EXPECT_EQ(snapshot->byDay[0].counters[0], 1'000);
    EXPECT_FALSE(snapshot->byDay[2].counters[0]) << "unknown is not 0";
    ASSERT_EQ(snapshot->replies.size(), 4U);
    EXPECT_EQ(snapshot->replies[0].hourOfWeek, 24U + 10U) << "a Tuesday at ten";
    ASSERT_EQ(snapshot->groups.size(), 4U) << "three formats and a tag";
    EXPECT_EQ(snapshot->groups[3].tag, "lids");
    EXPECT_THAT(snapshot->groups[3].posts, ElementsAre("b", "c"));
    EXPECT_EQ(snapshot->groups[3].medianReplies, 0.5);
    EXPECT_FALSE(snapshot->engagement.voice) << "one brand has no share";
}

TEST_F(EngagementView, NotesAreThoseOnTheDaysOfTheWeeks) {
    for (const auto* day : {"2026-03-08", "2026-03-09", "2026-03-22", "2026-03-23"})
        write([&](store::Database& database) {
            return store::addDayNote(database, day, "a note", m_clock.now());
        });
    const auto snapshot = engagement();
    ASSERT_EQ(snapshot->notes.size(), 2U) << "the weeks are those of 9 and 16 March";
    EXPECT_EQ(snapshot->notes[0].day, "2026-03-09");
    EXPECT_EQ(snapshot->notes[1].day, "2026-03-22");
}

TEST_F(EngagementView, FollowersAreThoseAtTheEndOfThePeriod) {
    look("a", "2026-03-19T00:00Z", counters(1'000, 10, 2, 1));
    EXPECT_FALSE(engagement()->followers) << "nobody counted them";
    const auto follow = [&](const std::string& time, std::int64_t followers) {
        write([&](store::Database& database) -> base::Status {
            const auto account = store::findAccount(database, "acme").value();
            const std::vector<model::AccountInsight> insights{{"followers_count", "day", {}, {}, followers}};
            return store::saveAccountInsights(database, account->id, insights, at(time));
        });
    };
    follow("2026-03-20T06:00Z", 900);
    EXPECT_FALSE(engagement()->followers) << "how many there were before is not known";
    follow("2026-03-12T06:00Z", 800);
    const auto snapshot = engagement();
    EXPECT_EQ(snapshot->followers, 800);
    EXPECT_DOUBLE_EQ(*snapshot->engagement.rates.byFollowers.value, 16 / 800.0);
    EXPECT_THAT(snapshot->figures, HasSubstr("\"by_followers\":0.02"));
    write([&](store::Database& database) -> base::Status {
        auto added = store::addAccount(database, "Acme", "acme_help");
        return added ? base::Status() : base::fail(added.error());
    });
    auto both = filter();
    both.handles = {"acme", "acme_help"};
    EXPECT_FALSE(engagement(both)->followers) << "those of a second account are not known";
}

TEST_F(EngagementView, ASecondBrandMakesAShareOfVoice) {
    write([&](store::Database& database) -> base::Status {
        if (auto added = store::addAccount(database, "Rival", "rival"); !added)
            return base::fail(added.error());
        auto one = post("m", "eve", "2026-03-15T09:00Z");
        one.text = "@rival is fine";
        auto other = post("n", "fay", "2026-03-15T10:00Z");
        other.text = "@acme and @rival";
        auto counts =
            store::savePosts(database, std::vector{one, other}, store::Source::Import, m_clock.now());
        if (!counts) return base::fail(counts.error());
        model::PublicProfile profile;
        profile.username = "rival";
        profile.followers = std::int64_t{1'200};
        return store::saveProfileSnapshot(database, profile, m_clock.now());
    });
    const auto snapshot = engagement();
    ASSERT_TRUE(snapshot->engagement.voice);
    const auto& brands = snapshot->engagement.voice->brands;
    EXPECT_EQ(brands[0].share.byPosts, 0.25);
    EXPECT_EQ(brands[1].share.byPosts, 0.75);
    ASSERT_EQ(snapshot->profiles.size(), 2U);
    EXPECT_FALSE(snapshot->profiles[0].followers.value);
    EXPECT_EQ(snapshot->profiles[1].followers.value, 1'200);
}

TEST_F(EngagementView, ComparedRatesAreOfTheObservedPart) {
    look("a", "2026-03-19T00:00Z", counters(1'000, 10, 2, 1));
    look("c", "2026-03-19T00:00Z", counters(100, 1, 0, 0));
    Filter asked;
    asked.period = {at("2026-03-15"), at("2026-03-20")};
    asked.comparison = base::TimeRange{at("2026-03-10"), at("2026-03-15")};
    const auto snapshot = engagement(asked);
    ASSERT_TRUE(snapshot->byViews.difference);
    EXPECT_DOUBLE_EQ(*snapshot->byViews.before, 16 / 1'000.0);
    EXPECT_DOUBLE_EQ(*snapshot->byViews.difference->value, 1 / 100.0 - 16 / 1'000.0);
    EXPECT_FALSE(snapshot->byViews.changed) << "two posts prove nothing";
    EXPECT_EQ(snapshot->medianBefore, 16);
    asked.comparison.reset();
    EXPECT_FALSE(engagement(asked)->byViews.difference);
}

TEST_F(EngagementView, APostGrowsByItsRepliesAndByLooks) {
    look("a", "2026-03-10T12:00Z", counters(100, 1, 0, 0));
    look("a", "2026-03-13T09:00Z", counters(900, 10, 2, 1));
    look("b", "2026-03-19T00:00Z", counters(500, 6, 0, 1));
    const auto grown = growth("a");
    EXPECT_EQ(grown->postId, "a");
    const auto& replies = grown->measures[0].post;
    EXPECT_EQ(replies.at(0), 0);
    EXPECT_EQ(replies.at(3'600), 1);
    EXPECT_EQ(replies.at(86'400), 3);
    EXPECT_FALSE(replies.at(20 * 86'400.0)) << "it is ten days old";
    const auto& views = grown->measures[2].post;
    EXPECT_FALSE(views.at(3'600)) << "before the first look";
    EXPECT_EQ(views.at(86'400), 100);
    EXPECT_EQ(views.at(3 * 86'400.0), 900);
    EXPECT_FALSE(grown->measures[0].median.known()) << "three posts have no median";
    EXPECT_FALSE(growth("b")->measures[2].post.known()) << "one look is no growth";
    EXPECT_FALSE(growth("x")->measures[0].post.known()) << "somebody else's post";
}

TEST_F(EngagementView, TheOwnMedianIsOfPostsThatAreOldEnough) {
    write([&](store::Database& database) -> base::Status {
        std::vector<model::Post> posts;
        for (int day = 1; day < 5; ++day) {
            const std::string id = "d" + std::to_string(day);
            posts.push_back(post(id, "acme", "2026-03-0" + std::to_string(day) + "T09:00Z"));
            posts.push_back(post(id + "r", "ana", "2026-03-0" + std::to_string(day) + "T10:00Z", id));
        }
        auto counts = store::savePosts(database, posts, store::Source::Import, m_clock.now());
        return counts ? base::Status() : base::fail(counts.error());
    });
    const auto grown = growth("a");
    const auto& median = grown->measures[0].median;
    EXPECT_EQ(median.posts, 6) << "the poll is not a week old";
    EXPECT_EQ(median.knownUntil, 7 * 86'400.0);
    EXPECT_EQ(median.at(1'800), 0);
    EXPECT_EQ(median.at(2 * 86'400.0), 1);
    double before = 0;
    for (const auto& point : median.points) {
        EXPECT_GE(point.value, before) << "of the same posts at every age";
        before = point.value;
    }
}

TEST(EngagementStretch, IsTwelveWeeksOrThePeriodAsFarAsObserved) {
    const auto utc = zone::TimeZone::utc();
    const base::TimeRange observed{at("2026-01-01"), at("2026-09-30T12:00Z")};
    const auto stretch = [&](const char* since, const char* until) {
        return engagementStretch({at(since), at(until)}, observed, utc);
    };
    EXPECT_EQ(stretch("2026-09-02", "2026-09-30").since, at("2026-07-08"));
    EXPECT_EQ(stretch("2026-03-01", "2026-09-30").since, at("2026-03-01"));
    EXPECT_EQ(stretch("2026-01-20", "2026-02-01").since, at("2026-01-01"));
}

} // namespace
} // namespace weft::app
