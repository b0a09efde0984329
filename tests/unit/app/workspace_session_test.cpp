// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_session.h"

#include "app/collection_service.h"
#include "app/depth_course.h"
#include "app/period.h"
#include "demo/demo.h"
#include "figures/period_figures.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <future>

#include <unistd.h>

namespace weft::app {
namespace {

using base::Instant;

Instant at(const char* text) {
    return base::parseInstant(text).value();
}

model::Post post(const char* id, const char* author, const char* time, const char* parent, const char* text) {
    model::Post made;
    made.id = id;
    made.author = author;
    made.createdAt = at(time);
    made.text = text;
    if (*parent != '\0') made.parentId = parent;
    return made;
}

class WorkspaceSessionTest : public testing::Test {
protected:
    void SetUp() override {
        m_session = WorkspaceSession::open(m_folder / "w.weft", true, m_clock).value();
        save({post("r", "acme", "2026-03-10T09:00Z", "", "Which colour?"),
              post("a", "ana", "2026-03-10T10:00Z", "r", "Green"),
              post("b", "bob", "2026-03-11T10:00Z", "a", "Blue"),
              post("q", "cyd", "2026-03-11T11:00Z", "r", "Does it ship?"),
              post("m", "acme", "2026-03-10T10:30Z", "a", "Noted"),
              post("n", "hal", "2026-03-12T10:00Z", "", "unrelated"),
              post("t", "ana", "2026-03-20T08:00Z", "r", "today")});
    }

    void save(std::vector<model::Post> posts) {
        const auto saved =
            m_session->writer()
                .submit([&](store::Database& database) -> base::Status {
                    auto transaction = store::Transaction::begin(database).value();
                    if (auto added = store::addAccount(database, "Acme", "acme"); !added)
                        return base::fail(added.error());
                    auto counts = store::savePosts(database, posts, store::Source::Import, m_clock.now());
                    if (!counts) return base::fail(counts.error());
                    return transaction.commit();
                })
                .get();
        ASSERT_TRUE(saved) << saved.error().text();
    }

    template<typename T, typename Ask>
    Shared<T> answer(Ask ask) {
        std::promise<base::Result<Shared<T>>> promise;
        ask([&](base::Result<Shared<T>> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get().value();
    }

    Shared<OverviewSnapshot> overview() {
        Filter filter;
        filter.period = presetRange(PeriodPreset::Last28Days, m_clock.now(), zone::TimeZone::utc());
        filter.comparison = previousRange(filter.period, zone::TimeZone::utc());
        return answer<OverviewSnapshot>([&](auto done) { m_session->loadOverview(filter, std::move(done)); });
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{at("2026-03-20T12:00:00Z")};
    std::unique_ptr<WorkspaceSession> m_session;
};

TEST_F(WorkspaceSessionTest, TheOverviewCountsCompleteDaysAndShowsToday) {
    const auto snapshot = overview();
    EXPECT_EQ(snapshot->posts.value, 5);
    EXPECT_EQ(snapshot->people.value, 3);
    EXPECT_DOUBLE_EQ(snapshot->horizontalShare.value.value(), 1.0 / 3);
    EXPECT_EQ(snapshot->medianAnswer.value, 30 * 60) << "one of two was answered, after half an hour";
    EXPECT_EQ(snapshot->answeredShare, 0.5);
    EXPECT_EQ(snapshot->activeShare.missing, Missing::NoCounters);
    EXPECT_EQ(snapshot->posts.trend.size(), 28U);
    EXPECT_EQ(snapshot->weave.grid.size(), 29U);
    EXPECT_EQ(snapshot->weave.intervals.back()[model::ConversationKind::Vertical], 1) << "today";
    EXPECT_EQ(snapshot->weave.total.woven(), 5);
    EXPECT_EQ(snapshot->posts.previous, 0);
}

TEST_F(WorkspaceSessionTest, BehindANumberStandAsManyPostsAsItCounts) {
    // Somebody who goes on with the own post is in the conversation and in no colour of the weave.
    save({post("s", "cyd", "2026-03-12T09:00Z", "q", "And one more thing")});
    const auto snapshot = overview();
    const auto behind = [&](Behind which) {
        BehindQuestion question{snapshot->filter, snapshot->filter.period, which};
        return answer<BehindSnapshot>([&](auto done) { m_session->loadBehind(question, std::move(done)); });
    };
    EXPECT_EQ(behind(Behind::Counted)->all, static_cast<std::int64_t>(*snapshot->posts.value));
    EXPECT_EQ(behind(Behind::Woven)->all, snapshot->weave.total.woven());
    EXPECT_LT(behind(Behind::Woven)->all, behind(Behind::Counted)->all);
    EXPECT_EQ(behind(Behind::AmongAudience)->all, snapshot->horizontalShare.part);
    EXPECT_EQ(behind(Behind::Addressed)->all, 2) << "one of two was answered";
    const auto broadcast = behind(Behind::Broadcast);
    ASSERT_EQ(broadcast->posts.size(), 1U);
    EXPECT_EQ(broadcast->posts[0].author, "acme");
    const auto woven = behind(Behind::Woven);
    EXPECT_TRUE(std::ranges::is_sorted(woven->posts, std::greater{}, &VoicePost::createdAt));
}

TEST_F(WorkspaceSessionTest, WaitingPostsComeQuestionsFirst) {
    const auto snapshot = overview();
    ASSERT_EQ(snapshot->waiting.size(), 2U);
    EXPECT_EQ(snapshot->waiting[0].id, "q");
    EXPECT_TRUE(snapshot->waiting[0].question);
    EXPECT_EQ(snapshot->waiting[1].id, "t");
    EXPECT_EQ(snapshot->waitingTotal, 2);
}

TEST_F(WorkspaceSessionTest, NewPostsChangeTheNextAnswer) {
    EXPECT_EQ(overview()->waitingTotal, 2);
    save({post("m2", "acme", "2026-03-20T09:00Z", "q", "It does")});
    EXPECT_EQ(overview()->waitingTotal, 1);
}

TEST_F(WorkspaceSessionTest, TheDigestTellsWhatHappenedAndOnce) {
    const auto news = [&] {
        return answer<AlertNews>([&](auto done) { m_session->loadAlerts({}, std::move(done)); });
    };
    std::promise<base::Status> starred;
    m_session->setFavouritePerson("ana", true, [&](base::Status status) { starred.set_value(status); });
    ASSERT_TRUE(starred.get_future().get());
    EXPECT_TRUE(news()->empty()) << "the first digest comes with the next morning";
    m_clock.advance(std::chrono::hours{3});
    save({post("w", "ana", "2026-03-20T14:00Z", "r", "again")});
    EXPECT_TRUE(news()->empty());
    m_clock.advance(std::chrono::hours{18});
    const auto digest = news();
    ASSERT_TRUE(digest->digest);
    ASSERT_EQ(digest->together.size(), 1U);
    EXPECT_EQ(digest->together[0].alert.subject, "ana");
    EXPECT_EQ(digest->newPosts, 1);
    EXPECT_EQ(digest->waiting, 3);
    EXPECT_TRUE(news()->digest) << "nobody was told";
    std::promise<base::Status> noted;
    m_session->noteAlertsTold(*digest, [&](base::Status status) { noted.set_value(std::move(status)); });
    ASSERT_TRUE(noted.get_future().get());
    EXPECT_TRUE(news()->empty());
}

TEST_F(WorkspaceSessionTest, PostsCarryTheirKind) {
    PostsQuestion question;
    question.search.query = "blue OR noted";
    question.withTotal = true;
    const auto page = answer<PostsPage>([&](auto done) { m_session->loadPosts(question, std::move(done)); });
    ASSERT_EQ(page->rows.size(), 2U);
    EXPECT_EQ(page->total, 2);
    EXPECT_EQ(page->rows[0].kind, model::ConversationKind::Horizontal);
    EXPECT_EQ(page->rows[1].kind, model::ConversationKind::BrandAnswer);
    EXPECT_TRUE(page->rows[1].byBrand);
}

TEST_F(WorkspaceSessionTest, AnEmptyWorkspaceAnswersWithoutNumbers) {
    m_session = WorkspaceSession::open(m_folder / "empty.weft", true, m_clock).value();
    const auto snapshot = overview();
    EXPECT_EQ(snapshot->horizontalShare.missing, Missing::NoPosts);
    EXPECT_EQ(snapshot->posts.value, 0);
    EXPECT_TRUE(snapshot->waiting.empty());
}

TEST_F(WorkspaceSessionTest, AMedianThatIsNotReachedSaysSo) {
    save({post("q2", "dee", "2026-03-12T11:00Z", "r", "Anyone?"),
          post("q3", "eve", "2026-03-13T11:00Z", "r", "Hello?")});
    EXPECT_EQ(overview()->medianAnswer.value, std::nullopt);
    EXPECT_EQ(overview()->medianAnswer.missing, Missing::NotReached);
}

TEST_F(WorkspaceSessionTest, NotesAndStarsAreKept) {
    std::promise<base::Status> noted;
    m_session->setNote("a", "likes green", [&](base::Status status) { noted.set_value(status); });
    ASSERT_TRUE(noted.get_future().get());
    std::promise<base::Status> starred;
    m_session->setFavourite("a", true, [&](base::Status status) { starred.set_value(status); });
    ASSERT_TRUE(starred.get_future().get());
    PostsQuestion question;
    question.search.query = "green";
    const auto page = answer<PostsPage>([&](auto done) { m_session->loadPosts(question, std::move(done)); });
    EXPECT_EQ(page->rows.at(0).stored.note, "likes green");
    EXPECT_TRUE(page->rows.at(0).stored.favourite);
}

/// The superuser, whom permissions do not bind, is somebody else meanwhile.
TEST_F(WorkspaceSessionTest, WhoOnlyLooksNeedsNotWrite) {
    constexpr uid_t kNobody = 65534;
    m_session.reset();
    const bool superuser = geteuid() == 0;
    if (superuser) {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms{0755});
        ASSERT_EQ(setresuid(kNobody, kNobody, 0), 0);
    } else {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms{0555});
    }
    const auto refused = WorkspaceSession::open(m_folder / "w.weft", false, m_clock);
    auto looking = WorkspaceSession::openToLook(m_folder / "w.weft", m_clock);
    if (superuser)
        ASSERT_EQ(setresuid(0, 0, 0), 0);
    else
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms{0755});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::StoreReadOnly);
    ASSERT_TRUE(looking) << looking.error().text();
    m_session = std::move(*looking);
    const auto workspace =
        answer<WorkspaceSnapshot>([&](auto done) { m_session->loadWorkspace(std::move(done)); });
    EXPECT_EQ(workspace->counts.posts, 7);
    std::promise<base::Status> written;
    m_session->setNote("a", "a note", [&](base::Status status) { written.set_value(std::move(status)); });
    EXPECT_FALSE(written.get_future().get());
}

TEST(Demo, IsCollectedAndLeavesNothingBehind) {
    const base::SystemClock clock;
    std::filesystem::path workspace;
    {
        const auto demo = demo::Demo::start(clock).value();
        workspace = demo->workspace();
        const auto session = WorkspaceSession::open(workspace, false, clock).value();
        std::promise<collect::Summary> finished;
        std::once_flag once;
        CollectionService service(
            demo->collection(), session->writer(), clock,
            {{}, [&](const auto& summary) { std::call_once(once, [&] { finished.set_value(summary); }); }});
        service.collectNow();
        const auto summary = finished.get_future().get();
        EXPECT_TRUE(summary.complete);
        EXPECT_GT(summary.postsNew, 1'000);
    }
    EXPECT_FALSE(std::filesystem::exists(workspace.parent_path()));
}

TEST_F(WorkspaceSessionTest, TheNextStartKnowsTheDepthScoreAtOnce) {
    Filter filter;
    filter.period = presetRange(PeriodPreset::Last28Days, m_clock.now(), zone::TimeZone::utc());
    const auto keptOf = [&](const Filter& asked) {
        return *answer<std::optional<DepthCourse>>(
            [&](auto done) { m_session->loadKeptDepth(asked, std::move(done)); });
    };
    EXPECT_FALSE(keptOf(filter));
    const auto measured =
        answer<DepthSnapshot>([&](auto done) { m_session->loadDepth(filter, std::move(done)); });
    std::ignore =
        answer<DepthCourse>([&](auto done) { m_session->loadDepthCourse(filter, std::move(done)); });
    m_session.reset();
    m_session = WorkspaceSession::open(m_folder / "w.weft", false, m_clock).value();
    const auto kept = keptOf(filter);
    ASSERT_TRUE(kept);
    const auto shown = snapshotOf(kept->last, kept->before);
    EXPECT_EQ(figures::toJson(shown.score), figures::toJson(measured->score));
    EXPECT_EQ(shown.asOf, measured->asOf);
    EXPECT_EQ(shown.conversations, measured->conversations);
    Filter past = filter;
    past.period = {at("2026-01-01T00:00Z"), at("2026-02-01T00:00Z")};
    EXPECT_FALSE(keptOf(past)) << "that of now says nothing of then";
    std::ignore = answer<DepthCourse>([&](auto done) { m_session->loadDepthCourse(past, std::move(done)); });
    m_session.reset();
    m_session = WorkspaceSession::open(m_folder / "w.weft", false, m_clock).value();
    EXPECT_EQ(keptOf(past)->last.at, past.period.until);
    EXPECT_EQ(keptOf(filter)->last.at, measured->asOf);
    Filter byHand = filter;
    byHand.handles = {"ana"};
    EXPECT_FALSE(keptOf(byHand));
}

TEST_F(WorkspaceSessionTest, WhatIsHiddenDoesNotWaitHoweverMuchDoes) {
    std::vector<model::Post> posts;
    for (int i = 0; i < 300; ++i) {
        const auto id = "h" + std::to_string(i);
        posts.push_back(post(id.c_str(), "dee", "2026-03-12T09:00:00Z", "r", "And this?"));
        if (i % 3 == 0) posts.back().hideStatus = i % 2 == 0 ? "HIDDEN" : "COVERED";
        if (i % 3 == 1) posts.back().hideStatus = "NOT_HUSHED";
    }
    const auto before = overview()->waitingTotal;
    save(posts);
    EXPECT_EQ(overview()->waitingTotal, before + 200);
}

} // namespace
} // namespace weft::app
