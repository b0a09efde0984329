// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/posts_behind.h"

#include "figures/community_figures.h"
#include "figures/depth_figures.h"
#include "metrics/answer_times.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace weft::figures {
namespace {

using conversation::Flow;
using metrics::Level;

const base::Instant kNow = tests::at("2026-09-30T12:00:00Z");

/// Four months of a community: some write every other day, some a few times, some once; the brand begins
/// every fifth thread.
model::PostTable community() {
    std::mt19937 random(7);
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    tests::PostTableBuilder builder;
    std::vector<std::pair<std::string, std::string>> written;
    for (int i = 0; i < 1'200; ++i) {
        const auto time = kNow - std::chrono::minutes{(1'200 - i) * 145 - 1};
        const int rank = pick(30) * pick(30) * pick(30) / 900;
        const auto author = pick(9) == 0    ? "brand"
                            : pick(12) == 0 ? "once" + std::to_string(i)
                                            : "member" + std::to_string(rank);
        const auto id = "p" + std::to_string(i);
        if (written.empty() || pick(4) == 0) {
            builder.post(id, author, base::formatInstant(time));
            written.emplace_back(id, id);
        } else {
            const auto& [parent, root] =
                written[written.size() - 1 -
                        static_cast<std::size_t>(pick(std::min<int>(30, static_cast<int>(written.size()))))];
            builder.post(id, author, base::formatInstant(time), parent, root);
            written.emplace_back(id, root);
        }
        if (pick(5) == 0) builder.question();
    }
    return builder.table();
}

class PostsBehindTest : public ::testing::Test {
protected:
    [[nodiscard]] PostsBehind behind(const CommunityNumber& number) const {
        const auto found = postsBehind(m_table, m_window, number).value();
        EXPECT_TRUE(std::ranges::is_sorted(found.rows));
        EXPECT_EQ(std::ranges::adjacent_find(found.rows), found.rows.end()) << "a post twice";
        return found;
    }

    [[nodiscard]] std::int64_t posts(const CommunityNumber& number) const {
        return static_cast<std::int64_t>(behind(number).rows.size());
    }

    [[nodiscard]] std::int64_t people(const CommunityNumber& number) const { return behind(number).people; }

    metrics::ScopeTable m_table = tests::scopeOf(community());
    metrics::Window m_window{{tests::at("2026-09-02"), tests::at("2026-09-30")}, kNow};
    CommunityFigures m_figures = measureCommunity(m_table, m_window);
};

TEST_F(PostsBehindTest, OfAMemberAreThoseThatAreCounted) {
    using Part = MemberPosts::Part;
    std::int64_t all = 0;
    for (metrics::Person person = 1; person < m_table.people(); ++person) {
        const auto& activity = m_figures.activity[static_cast<std::size_t>(person - 1)];
        const auto& name = m_table.nameOf(person);
        EXPECT_EQ(posts(MemberPosts{name, Part::All}), activity.posts) << name;
        EXPECT_EQ(posts(MemberPosts{name, Part::ToMembers}), activity.toMembers) << name;
        EXPECT_EQ(posts(MemberPosts{name, Part::Replies}), activity.toMembers + activity.toBrand) << name;
        EXPECT_EQ(posts(MemberPosts{name, Part::Roots}), activity.roots) << name;
        all += activity.posts;
    }
    EXPECT_GT(all, 100);
    EXPECT_EQ(posts(MemberPosts{"nobody", Part::All}), 0);
}

TEST_F(PostsBehindTest, OfALevelAreByAllItsPeople) {
    using Who = LevelPosts::Who;
    const auto& levels = m_figures.levels;
    EXPECT_GT(levels.core, 0);
    EXPECT_EQ(people(LevelPosts{Level::Core, Who::Members}), levels.core);
    EXPECT_EQ(people(LevelPosts{Level::Regular, Who::Members}), levels.regular);
    EXPECT_EQ(people(LevelPosts{Level::Casual, Who::Members}), levels.casual);
    EXPECT_EQ(people(LevelPosts{Level::OneTime, Who::Members}), levels.oneTime);
    std::int64_t moved = 0;
    for (const auto level : {Level::Core, Level::Regular, Level::Casual, Level::OneTime}) {
        std::int64_t in = 0;
        std::int64_t out = 0;
        for (std::size_t other = 0; other < metrics::kLevels; ++other) {
            if (static_cast<Level>(other) == level) continue;
            in += m_figures.moves.count(static_cast<Level>(other), level);
            out += m_figures.moves.count(level, static_cast<Level>(other));
        }
        EXPECT_EQ(people(LevelPosts{level, Who::CameIn}), in) << metrics::levelName(level);
        EXPECT_EQ(people(LevelPosts{level, Who::WentOut}), out) << metrics::levelName(level);
        moved += in + out;
    }
    EXPECT_GT(moved, 10);
}

TEST_F(PostsBehindTest, OfAWeekAreThoseOfItsLines) {
    ASSERT_GT(m_figures.flowWeeks.size(), 10U);
    for (const auto& week : m_figures.flowWeeks) {
        const auto& replies = week.replies;
        EXPECT_EQ(posts(FlowPosts{week.start, Flow::AudienceToAudience}), replies.audienceToAudience);
        EXPECT_EQ(posts(FlowPosts{week.start, Flow::BrandToAudience}), replies.brandToAudience);
        EXPECT_EQ(posts(FlowPosts{week.start, std::nullopt}),
                  replies.audienceToAudience + replies.audienceToBrand + replies.brandToAudience);
    }
}

TEST_F(PostsBehindTest, OfArrivalsAndLossesAreByThosePeople) {
    using Who = GrowthPosts::Who;
    std::int64_t gone = 0;
    for (const auto& week : m_figures.weeks.periods) {
        EXPECT_EQ(people(GrowthPosts{week.start, Who::Fresh}), week.fresh);
        EXPECT_EQ(people(GrowthPosts{week.start, Who::Back}), week.resurrected);
        EXPECT_EQ(people(GrowthPosts{week.start, Who::Stayed}), week.retained);
        EXPECT_EQ(people(GrowthPosts{week.start, Who::Gone}), week.churned);
        gone += week.churned;
    }
    EXPECT_GT(gone, 10);
}

TEST_F(PostsBehindTest, OfACohortAreByThoseWhoCameBack) {
    const auto check = [this](const metrics::Growth& growth, metrics::PeriodKind kind) {
        ASSERT_FALSE(growth.cohorts.empty());
        for (const auto& cohort : growth.cohorts)
            for (std::size_t later = 0; later < cohort.active.size(); ++later)
                EXPECT_EQ(people(CohortPosts{kind, cohort.start, static_cast<std::int32_t>(later)}),
                          cohort.active[later]);
    };
    check(m_figures.months, metrics::PeriodKind::Month);
    check(m_figures.weeks, metrics::PeriodKind::Week);
}

TEST_F(PostsBehindTest, OfTheFactsAreTheirCounts) {
    const auto& figures = m_figures;
    EXPECT_GT(figures.peers.goesOnReplies, 0);
    EXPECT_EQ(posts(CountedPosts::GoesOnWithoutBrand), figures.peers.goesOnReplies);
    EXPECT_EQ(posts(CountedPosts::Audience), figures.peers.all.count);
    EXPECT_EQ(posts(CountedPosts::Questions), figures.peers.questions.count);
    EXPECT_EQ(posts(CountedPosts::RepliesWithBrand), figures.peers.replies);
    EXPECT_EQ(posts(CountedPosts::AudienceAnswered), figures.peers.all.came);
    EXPECT_EQ(posts(CountedPosts::QuestionsAnswered), figures.peers.questions.came);
    EXPECT_GT(figures.peers.questions.came, 0);
    EXPECT_EQ(posts(CountedPosts::AmongAudience), figures.flow.replies.audienceToAudience);
    const auto answers = metrics::measureAnswerTimes(m_table, m_window);
    EXPECT_GT(answers.all.count, 0);
    EXPECT_EQ(posts(CountedPosts::Addressed), answers.all.count);
    EXPECT_GT(figures.loyalty.all.count, 0);
    EXPECT_EQ(people(NewcomerPosts{}), figures.loyalty.all.count);
    EXPECT_EQ(people(NewcomerPosts{true}), figures.loyalty.ifReplied.count);
    EXPECT_EQ(people(NewcomerPosts{false}), figures.loyalty.ifNotReplied.count);
    EXPECT_EQ(people(NewcomerPosts{{}, NewcomerPosts::Then::Back}), figures.loyalty.all.came);
    EXPECT_EQ(people(NewcomerPosts{true, NewcomerPosts::Then::Back}), figures.loyalty.ifReplied.came);
    EXPECT_EQ(people(NewcomerPosts{false, NewcomerPosts::Then::Back}), figures.loyalty.ifNotReplied.came);
    EXPECT_EQ(people(NewcomerPosts{{}, NewcomerPosts::Then::Regular}), figures.loyalty.conversion.came);
    EXPECT_EQ(posts(CountedPosts::NewcomersUnanswered), std::ssize(figures.unanswered));
    EXPECT_EQ(people(CountedPosts::LastWeek), figures.stickiness.weekly);
    EXPECT_EQ(people(CountedPosts::LastMonth), figures.stickiness.monthly);
}

TEST_F(PostsBehindTest, OfTheOwnGraphAreByItsPeople) {
    const auto community = measureCommunityNetwork(m_table, m_window).value();
    const auto& graph = community.graph.graph;
    EXPECT_GT(graph.isolated, 0);
    EXPECT_EQ(people(NetworkPosts{NetworkPart::Members}), graph.nodes);
    EXPECT_EQ(people(NetworkPosts{NetworkPart::Connected}), graph.nodes - graph.isolated);
    EXPECT_EQ(people(NetworkPosts{NetworkPart::Largest}), graph.largestComponent);
    std::int64_t twoCore = 0;
    for (const auto& [core, members] : graph.coreSizes)
        twoCore += core >= 2 ? members : 0;
    EXPECT_GT(twoCore, 0);
    EXPECT_EQ(people(NetworkPosts{NetworkPart::TwoCore}), twoCore);
    std::int64_t all = 0;
    for (const auto& holder : community.holders) {
        const auto& name = m_table.nameOf(holder.bridge.person);
        EXPECT_EQ(people(BridgePosts{name, BridgePosts::What::CutOff}), holder.cutOff) << name;
        std::int64_t replies = 0;
        for (const auto& tie : community.network.ties)
            if (tie.first == holder.member || tie.second == holder.member) replies += tie.replies;
        EXPECT_EQ(posts(BridgePosts{name, BridgePosts::What::Ties}), replies) << name;
        all += holder.cutOff;
    }
    EXPECT_GT(all, 0);
    EXPECT_EQ(posts(BridgePosts{"nobody", BridgePosts::What::CutOff}), 0);
    EXPECT_EQ(posts(BridgePosts{"nobody", BridgePosts::What::Ties}), 0);
}

TEST_F(PostsBehindTest, OfThePartsOfTheScoreAreTheirCounts) {
    const auto depth = measureDepth(m_table, m_window);
    EXPECT_GT(depth.shapes.matureLiving, 0);
    EXPECT_EQ(posts(CountedPosts::LivingRoots), depth.shapes.matureLiving);
    EXPECT_EQ(posts(CountedPosts::JudgedRoots), depth.shapes.mature);
    EXPECT_GT(depth.hyper.joined, 0);
    EXPECT_EQ(posts(CountedPosts::Joined), depth.hyper.joined);
    EXPECT_EQ(posts(CountedPosts::AtHome), depth.hyper.home);
    EXPECT_EQ(posts(CountedPosts::Summoned), depth.hyper.summoned);
    std::set<std::pair<metrics::Person, metrics::Person>> pairs;
    for (const auto row : behind(CountedPosts::MutualReplies).rows) {
        const auto& reply = m_table.row(row);
        pairs.insert(std::minmax(reply.person, m_table.row(reply.parent).person));
    }
    EXPECT_GT(depth.reciprocity.audience.mutual, 0);
    EXPECT_EQ(std::ssize(pairs), depth.reciprocity.audience.mutual);
}

TEST_F(PostsBehindTest, OfTheQuietestAreTheSmallestPartsOfTheCurve) {
    std::vector<std::int64_t> written;
    for (const auto& activity : m_figures.activity)
        if (activity.posts > 0) written.push_back(activity.posts);
    std::ranges::sort(written);
    for (int tenths = 0; tenths <= 10; ++tenths) {
        const auto members = written.size() * static_cast<std::size_t>(tenths) / 10;
        const auto found = behind(QuietestPosts{tenths});
        EXPECT_EQ(found.people, static_cast<std::int64_t>(members)) << tenths;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < members; ++i)
            sum += written[i];
        EXPECT_EQ(std::ssize(found.rows), sum) << tenths;
    }
    EXPECT_EQ(posts(QuietestPosts{10}), m_figures.inequality.posts);
}

TEST_F(PostsBehindTest, SaysWhetherPeopleAreCounted) {
    EXPECT_TRUE(countsPeople(LevelPosts{}));
    EXPECT_TRUE(countsPeople(GrowthPosts{}));
    EXPECT_TRUE(countsPeople(CountedPosts::LastMonth));
    EXPECT_TRUE(countsPeople(NewcomerPosts{}));
    EXPECT_TRUE(countsPeople(CountedPosts::NewcomersUnanswered));
    EXPECT_TRUE(countsPeople(NetworkPosts{}));
    EXPECT_TRUE(countsPeople(QuietestPosts{}));
    EXPECT_TRUE(countsPeople(BridgePosts{"", BridgePosts::What::CutOff}));
    EXPECT_FALSE(countsPeople(BridgePosts{}));
    EXPECT_FALSE(countsPeople(CountedPosts::LivingRoots));
    EXPECT_FALSE(countsPeople(CountedPosts::AmongAudience));
    EXPECT_FALSE(countsPeople(MemberPosts{}));
    EXPECT_FALSE(countsPeople(FlowPosts{}));
}

TEST_F(PostsBehindTest, OfWhoIsSilentAreThoseBefore) {
    ASSERT_FALSE(m_figures.quiet.empty());
    for (const auto& quiet : m_figures.quiet) {
        const MemberPosts number{m_table.nameOf(quiet.person), MemberPosts::Part::BeforeSilence,
                                 m_figures.quietSince};
        const auto found = behind(number);
        ASSERT_FALSE(found.rows.empty());
        EXPECT_EQ(m_table.row(found.rows.back()).createdAt, quiet.lastAt);
    }
}

} // namespace
} // namespace weft::figures
