// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/community.h"

#include "app/workspace_session.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <cmath>
#include <future>

namespace weft::app {
namespace {

const base::Instant kNow = base::parseInstant("2026-06-28T12:00:00Z").value();
constexpr int kDays = 118;

/// Every day a thread of the brand. Two circles of four answer each other in turns; gus of one circle and hal
/// of the other meet once a week. Nobody of them is silent but old, who left six weeks ago.
class CommunityTest : public testing::Test {
protected:
    void SetUp() override {
        m_session = WorkspaceSession::open(m_folder / "w.weft", true, m_clock).value();
        std::vector<model::Post> posts;
        for (int day = 0; day < kDays; ++day)
            addDay(posts, day);
        add(posts, "first", "newcomer", 3, "", "Hello @acme, may I ask something?");
        add(posts, "late", "quietone", 2, "r2", "nice");
        save(posts);
    }

    static void add(std::vector<model::Post>& posts, const std::string& id, const std::string& author,
                    int daysAgo, const std::string& parent, const std::string& text) {
        model::Post post;
        post.id = id;
        post.author = author;
        post.text = text;
        post.createdAt = kNow - std::chrono::hours{24 * daysAgo} + std::chrono::minutes{posts.size() % 300};
        if (!parent.empty()) post.parentId = parent;
        posts.push_back(std::move(post));
    }

    static void addDay(std::vector<model::Post>& posts, int day) {
        static const std::vector<std::vector<std::string>> circles{{"ana", "bob", "cyd", "gus"},
                                                                   {"dan", "eve", "fay", "hal"}};
        const auto name = std::to_string(day);
        add(posts, "r" + name, "acme", day + 1, "", "What do you think of part " + name + "?");
        for (std::size_t circle = 0; circle < 2; ++circle) {
            const auto& people = circles[circle];
            const auto turn = static_cast<std::size_t>(day);
            const auto id = name + (circle == 0 ? "x" : "y");
            add(posts, "a" + id, people[turn % 4], day + 1, "r" + name, "I say " + id);
            add(posts, "b" + id, people[(turn + 1) % 4], day + 1, "a" + id, "And I say " + id);
        }
        if (day % 7 == 0) {
            add(posts, "g" + name, "gus", day + 1, "r" + name, "Over to you " + name);
            add(posts, "h" + name, "hal", day + 1, "g" + name, "Thanks for " + name);
        }
        if (day > 42) add(posts, "o" + name, "old", day + 1, "r" + name, "As I said on day " + name);
    }

    void save(const std::vector<model::Post>& posts) {
        const auto saved = m_session->writer()
                               .submit([&](store::Database& database) -> base::Status {
                                   auto transaction = store::Transaction::begin(database).value();
                                   if (auto added = store::addAccount(database, "Acme", "acme"); !added)
                                       return base::fail(added.error());
                                   auto counts =
                                       store::savePosts(database, posts, store::Source::Import, kNow);
                                   if (!counts) return base::fail(counts.error());
                                   return transaction.commit();
                               })
                               .get();
        ASSERT_TRUE(saved) << saved.error().text();
    }

    Shared<CommunitySnapshot> ask(int daysAgo = 0) {
        Filter filter;
        const auto until = base::parseInstant("2026-06-28").value() - std::chrono::days{daysAgo};
        filter.period = {until - std::chrono::days{28}, until};
        filter.comparison = base::TimeRange{until - std::chrono::days{56}, until - std::chrono::days{28}};
        std::promise<base::Result<Shared<CommunitySnapshot>>> promise;
        m_session->loadCommunity(filter, [&](auto result) { promise.set_value(std::move(result)); });
        return promise.get_future().get().value();
    }

    static const CommunityPerson& person(const CommunitySnapshot& snapshot, const std::string& handle) {
        const auto found = std::ranges::find(snapshot.people, handle, &CommunityPerson::handle);
        EXPECT_NE(found, snapshot.people.end()) << handle;
        return *found;
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{kNow};
    std::unique_ptr<WorkspaceSession> m_session;
};

TEST_F(CommunityTest, FindsCirclesAndWhoHoldsThemTogether) {
    const auto snapshot = ask();
    ASSERT_EQ(snapshot->circles.size(), 2U);
    EXPECT_EQ(snapshot->circles[0].members + snapshot->circles[1].members, 8);
    EXPECT_EQ(snapshot->people.size(), 8U);
    EXPECT_EQ(person(*snapshot, "ana").circle, person(*snapshot, "gus").circle);
    EXPECT_NE(person(*snapshot, "ana").circle, person(*snapshot, "eve").circle);
    ASSERT_GE(snapshot->connecting.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& one = snapshot->connecting[i];
        EXPECT_TRUE(one.person.handle == "gus" || one.person.handle == "hal") << one.person.handle;
        EXPECT_EQ(one.cutOff, 3) << "the own circle";
        // All pairs of three of the one circle and four of the other, and none inside: 12 of 21, or more
        // where two of the own circle never met.
        EXPECT_GE(one.pathShare, 12.0 / 21);
        EXPECT_LE(one.pathShare, 15.0 / 21);
        EXPECT_GT(one.weeks.back() + one.weeks[10], 0);
    }
}

TEST_F(CommunityTest, CountsWhatPeopleWroteAndReceived) {
    const auto snapshot = ask();
    std::int64_t to = 0;
    std::int64_t from = 0;
    for (const auto& one : snapshot->people) {
        to += one.activity.toMembers;
        from += one.activity.fromMembers;
        EXPECT_EQ(one.exchanged, one.activity.toMembers + one.activity.fromMembers) << one.handle;
    }
    EXPECT_EQ(to, snapshot->figures.flow.replies.audienceToAudience);
    EXPECT_EQ(from, to);
}

TEST_F(CommunityTest, NamesNewcomersWhoWaitAndRegularsWhoLeft) {
    const auto snapshot = ask();
    ASSERT_EQ(snapshot->unanswered.size(), 2U);
    EXPECT_EQ(snapshot->unanswered[0].handle, "quietone") << "both speak to the brand, this one later";
    EXPECT_EQ(snapshot->unanswered[1].handle, "newcomer");
    EXPECT_TRUE(snapshot->unanswered[1].toBrand);
    EXPECT_EQ(snapshot->unanswered[1].text, "Hello @acme, may I ask something?");
    ASSERT_EQ(snapshot->quiet.size(), 1U);
    EXPECT_EQ(snapshot->quiet[0].handle, "old");
    EXPECT_EQ(snapshot->quiet[0].level, metrics::Level::Core);
}

TEST_F(CommunityTest, LevelsAndTheirRepliesAddUp) {
    const auto snapshot = ask();
    const auto& figures = snapshot->figures;
    std::int64_t members = 0;
    for (const auto& one : figures.members)
        members += one.level > metrics::Level::Lapsed ? 1 : 0;
    EXPECT_EQ(figures.levels.active(), members);
    EXPECT_GT(figures.repliesByLevel[static_cast<std::size_t>(metrics::Level::Core)], 300);
    EXPECT_EQ(figures.moves.to, snapshot->asOf);
    EXPECT_EQ(figures.moves.from, snapshot->filter.period.since);
    ASSERT_FALSE(figures.flowWeeks.empty());
    EXPECT_LE(figures.flowWeeks.size(), static_cast<std::size_t>(figures::kCommunityWeeks));
    EXPECT_GT(figures.flowWeeks.front().replies.audienceToAudience, 0);
    EXPECT_FALSE(figures.flowWeeks.back().complete);
}

TEST_F(CommunityTest, TheFiguresAreThoseOfTheReport) {
    const auto snapshot = ask();
    const auto json = nlohmann::json::parse(snapshot->json);
    EXPECT_EQ(json["flow"]["AA"], snapshot->figures.flow.replies.audienceToAudience);
    EXPECT_EQ(json["levels"]["core"], snapshot->figures.levels.core);
    EXPECT_EQ(json["graph"]["leiden_communities_ge3"], 2);
    EXPECT_EQ(json["peer"]["replies"], snapshot->figures.peers.replies);
    EXPECT_FALSE(json.contains("score"));
}

TEST_F(CommunityTest, TheSameQuestionGivesTheSamePictureAndNeighboursNearlyTheSame) {
    const auto first = ask();
    const auto again = ask();
    ASSERT_EQ(first->people.size(), again->people.size());
    for (std::size_t i = 0; i < first->people.size(); ++i)
        EXPECT_EQ(first->people[i].place, again->people[i].place);
    const auto before = ask(7);
    double moved = 0;
    for (const auto& one : first->people) {
        const auto& there = person(*before, one.handle);
        moved += std::hypot(one.place.x - there.place.x, one.place.y - there.place.y);
        EXPECT_EQ(first->circles[static_cast<std::size_t>(one.circle)].colour,
                  before->circles[static_cast<std::size_t>(there.circle)].colour);
    }
    EXPECT_LT(moved / static_cast<double>(first->people.size()), 0.1);
}

TEST_F(CommunityTest, APeriodWithoutPostsHasNobody) {
    const auto snapshot = ask(400);
    EXPECT_TRUE(snapshot->people.empty());
    EXPECT_TRUE(snapshot->connecting.empty());
    EXPECT_EQ(snapshot->figures.levels.active(), 0);
    EXPECT_FALSE(snapshot->figures.peers.goesOnShare());
    EXPECT_TRUE(snapshot->figures.flowWeeks.empty());
}

} // namespace
} // namespace weft::app
