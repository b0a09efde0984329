// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/depth_cache.h"

#include "app/analysis.h"
#include "app/depth_course.h"
#include "figures/depth_figures.h"
#include "figures/period_figures.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "store/tombstones.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <random>

namespace weft::app {
namespace {

const base::Instant kNow = base::instantFromMs(1'780'000'000'000);
constexpr int kPosts = 360;

/// A brand, its people, and a ring that writes the same sentences again and again.
class Community {
public:
    explicit Community(unsigned seed) : m_random(seed) {
        for (int i = 0; i < kPosts; ++i)
            m_posts.push_back(makePost(i));
    }

    /// All posts in pages, in any order, some of them twice and in other words.
    std::vector<std::vector<model::Post>> pages() {
        auto posts = m_posts;
        for (int i = 0; i < kPosts / 6; ++i) {
            posts.push_back(m_posts[number(kPosts)]);
            posts.back().text = sentence();
        }
        std::ranges::shuffle(posts, m_random);
        std::vector<std::vector<model::Post>> pages;
        for (std::size_t i = 0; i < posts.size(); ++i) {
            if (i % 30 == 0) pages.emplace_back();
            pages.back().push_back(posts[i]);
        }
        return pages;
    }

    std::size_t number(int below) { return m_random() % static_cast<std::size_t>(below); }

private:
    std::string sentence() {
        static const std::vector<std::string> people{"ana", "bob", "cyd", "dan"};
        if (number(4) == 0) return "Buy the wonderful thing of @" + people[number(4)] + " while it lasts";
        std::string text = "I have seen";
        for (int i = 0; i < 6; ++i)
            text += " word" + std::string(1, static_cast<char>('a' + number(26)));
        return text + (number(3) == 0 ? "?" : "");
    }

    model::Post makePost(int i) {
        static const std::vector<std::string> people{"acme", "ana", "bob", "cyd", "dan", "eve", "fay", "gil"};
        model::Post post;
        post.id = "p" + std::to_string(i);
        post.author = people[number(8)];
        // Some are of the future, some older than both windows.
        post.createdAt = kNow + std::chrono::hours{6} - std::chrono::minutes{number(60 * 24 * 220)};
        post.text = sentence();
        if (number(5) != 0) post.parentId = "p" + std::to_string(number(kPosts));
        if (post.parentId == post.id) post.parentId.reset();
        return post;
    }

    std::mt19937 m_random;
    std::vector<model::Post> m_posts;
};

class DepthCacheTest : public testing::Test {
protected:
    void SetUp() override { open("w.weft"); }

    void open(const std::string& name) {
        m_database = std::make_unique<store::Database>(store::openOrCreateWorkspace(m_folder / name).value());
        ASSERT_TRUE(store::addAccount(*m_database, "Acme", "acme"));
    }

    void save(const std::vector<model::Post>& posts) {
        auto transaction = store::Transaction::begin(*m_database).value();
        ASSERT_TRUE(store::savePosts(*m_database, posts, store::Source::Import, kNow));
        ASSERT_TRUE(transaction.commit());
    }

    /// What reading everything gives.
    DepthSnapshot anew(base::Instant asOf) { return DepthCache().get(*m_database, {.asOf = asOf}).value(); }

    tests::TemporaryFolder m_folder;
    std::unique_ptr<store::Database> m_database;
};

void expectSameScore(const DepthSnapshot& followed, const DepthSnapshot& anew) {
    EXPECT_EQ(figures::toJson(followed.score), figures::toJson(anew.score));
    EXPECT_EQ(figures::toJson(followed.before), figures::toJson(anew.before));
    EXPECT_EQ(followed.conversations, anew.conversations);
    EXPECT_EQ(followed.copies, anew.copies);
    EXPECT_EQ(followed.coverage, anew.coverage);
    EXPECT_EQ(followed.changed, anew.changed);
}

void expectEqual(const DepthSnapshot& followed, const DepthSnapshot& anew) {
    expectSameScore(followed, anew);
    EXPECT_EQ(followed.figures, anew.figures);
}

TEST_F(DepthCacheTest, FollowsWhatItWouldReadAnew) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        open("w" + std::to_string(seed) + ".weft");
        Community community(seed);
        DepthCache cache;
        auto asOf = kNow;
        for (const auto& page : community.pages()) {
            save(page);
            asOf += std::chrono::minutes{community.number(60)};
            const auto followed = cache.get(*m_database, {.asOf = asOf});
            ASSERT_TRUE(followed) << followed.error().text();
            expectEqual(*followed, anew(asOf));
        }
        EXPECT_GT(anew(asOf).copies, 5);
        EXPECT_GT(anew(asOf).conversations, 10);
    }
}

TEST_F(DepthCacheTest, EqualsTheScoreOfAllPostsWithoutCopies) {
    for (const auto& page : Community(7).pages())
        save(page);
    const auto analysis = analyse(*m_database, 0, kNow, Hygiene::On).value();
    const auto table = metrics::ScopeTable::build(analysis->forest, analysis->counters);
    const auto snapshot = anew(kNow);
    EXPECT_EQ(snapshot.figures, figures::toJson(figures::measureScore(table, kNow),
                                                figures::measureDepth(table, figures::scoreWindow(kNow))));
    EXPECT_EQ(snapshot.copies, analysis->copies.posts);
    const auto with = analyse(*m_database, 0, kNow).value();
    EXPECT_NE(figures::toJson(snapshot.score),
              figures::toJson(
                  figures::measureScore(metrics::ScopeTable::build(with->forest, with->counters), kNow)));
}

TEST_F(DepthCacheTest, FollowsDeletionsBrandsAndMomentsOfThePast) {
    for (const auto& page : Community(9).pages())
        save(page);
    DepthCache cache;
    std::ignore = cache.get(*m_database, {.asOf = kNow}).value();
    {
        auto transaction = store::Transaction::begin(*m_database).value();
        ASSERT_TRUE(store::markGone(*m_database, "p3", kNow));
        ASSERT_TRUE(transaction.commit());
    }
    expectEqual(cache.get(*m_database, {.asOf = kNow}).value(), anew(kNow));
    ASSERT_TRUE(store::addAccount(*m_database, "Acme", "ana"));
    expectEqual(cache.get(*m_database, {.asOf = kNow}).value(), anew(kNow));
    const auto before = kNow - std::chrono::hours{24 * 40};
    const auto past = cache.get(*m_database, {.asOf = before, .past = true}).value();
    EXPECT_EQ(past.figures, anew(before).figures);
    EXPECT_NE(past.figures, anew(kNow).figures);
    expectEqual(cache.get(*m_database, {.asOf = kNow}).value(), anew(kNow));
    EXPECT_EQ(cache.get(*m_database, {.brandId = 77, .asOf = kNow}).error().code,
              base::ErrorCode::BadArgument);
}

class DepthCourseTest : public DepthCacheTest {
protected:
    void SetUp() override {
        DepthCacheTest::SetUp();
        for (const auto& page : Community(5).pages())
            save(page);
    }

    DepthCourse courseOf(const std::optional<DepthCourse>& kept = std::nullopt) {
        const auto moments = courseMoments(kNow, m_zone);
        auto course = m_cache.course(*m_database, {.asOf = kNow}, moments, kept, {});
        EXPECT_TRUE(course) << course.error().text();
        return course.value_or(DepthCourse{});
    }

    std::optional<DepthCourse> kept(const DepthCourse& course) {
        EXPECT_TRUE(store::keepDepthPoints(*m_database, 1, toKeep(course), kNow));
        return courseFrom(store::readDepthPoints(*m_database, 1).value(), m_zone);
    }

    zone::TimeZone m_zone = zone::TimeZone::find("Europe/Paris").value();
    DepthCache m_cache;
};

TEST_F(DepthCourseTest, EveryWeekIsWhatWasToBeSeenThen) {
    const auto course = courseOf();
    ASSERT_EQ(course.weeks.size(), 11U);
    for (const auto& week : course.weeks) {
        EXPECT_EQ(m_zone.minuteOfWeek(week.at), 0);
        const auto then = anew(week.at);
        const auto snapshot = snapshotOf(week, std::nullopt);
        EXPECT_DOUBLE_EQ(snapshot.score.score, then.score.score);
        EXPECT_EQ(snapshot.score.confidence, then.score.confidence);
    }
    EXPECT_LT(kNow - course.weeks.back().at, std::chrono::days{7});
    expectSameScore(snapshotOf(course.last, course.before), anew(kNow));
    EXPECT_EQ(trendOf(course).size(), 12U);
}

TEST_F(DepthCourseTest, TheFileGivesTheSameBack) {
    const auto course = courseOf();
    const auto again = kept(course);
    ASSERT_TRUE(again);
    expectSameScore(snapshotOf(again->last, again->before), anew(kNow));
    EXPECT_EQ(trendOf(*again), trendOf(course));
    EXPECT_FALSE(isNews(course, again));
    auto later = course;
    later.last.at += std::chrono::hours{2};
    EXPECT_TRUE(isNews(later, again));
    EXPECT_TRUE(isNews(course, std::nullopt));
}

TEST_F(DepthCourseTest, AWeekIsMeasuredAgainWhenOtherPostsAreHeld) {
    auto course = courseOf();
    auto wrong = course;
    wrong.weeks[4].input = {};
    EXPECT_EQ(courseOf(wrong).weeks[4].input.shares[0].count, 0) << "as many posts: taken as it is";
    wrong.weeks[4].posts += 1;
    EXPECT_EQ(trendOf(courseOf(wrong)), trendOf(course));
}

TEST_F(DepthCourseTest, WhatNobodyCanReadIsLeftOut) {
    ASSERT_TRUE(kept(courseOf()));
    ASSERT_TRUE(m_database->execute("UPDATE depth_point SET shares = '[1,2' WHERE at_ms = (SELECT min(at_ms) "
                                    "FROM depth_point WHERE at_ms > 1774000000000)"));
    const auto points = store::readDepthPoints(*m_database, 1).value();
    EXPECT_EQ(courseFrom(points, m_zone)->weeks.size(), 10U);
    ASSERT_TRUE(m_database->execute("UPDATE depth_point SET shares = '{}'"));
    EXPECT_FALSE(courseFrom(store::readDepthPoints(*m_database, 1).value(), m_zone));
}

TEST_F(DepthCourseTest, TooLittleHeldShowsNoLine) {
    auto course = courseOf();
    EXPECT_EQ(trendOf(course).size(), 12U);
    course.last.input.coverage = 0.5;
    EXPECT_TRUE(trendOf(course).empty());
}

TEST_F(DepthCourseTest, StopsWhenNobodyWaits) {
    std::stop_source stop;
    stop.request_stop();
    const auto course = m_cache.course(*m_database, {.asOf = kNow}, courseMoments(kNow, m_zone), std::nullopt,
                                       stop.get_token());
    ASSERT_FALSE(course);
    EXPECT_EQ(course.error().code, base::ErrorCode::Cancelled);
}

TEST_F(DepthCacheTest, AWorkspaceWithoutPostsHasNoScore) {
    const auto snapshot = anew(kNow);
    EXPECT_FALSE(snapshot.score.shown);
    EXPECT_EQ(snapshot.conversations, 0);
    EXPECT_FALSE(snapshot.changed);
}

} // namespace
} // namespace weft::app
