// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/engagement_rates.h"

#include "contract_sample.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <limits>

namespace weft::metrics {
namespace {

using model::Metric;
using tests::at;
using tests::countersOf;
using tests::PostTableBuilder;

EngagementRates ratesOf(const PostTableBuilder& posts, const std::vector<model::PostCounters>& counters,
                        std::optional<std::int64_t> followers = std::nullopt) {
    const Window nineToTen{{at("2026-03-02T09:00Z"), at("2026-03-02T10:00Z")}, at("2026-03-03")};
    return measureEngagementRates(tests::scopeOf(posts.table(), {"brand"}, counters), nineToTen, followers);
}

/// Two roots with two and one audience replies.
PostTableBuilder twoRoots() {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00")
        .post("a", "ana", "09:05", "r", "r")
        .post("late", "bob", "20:00", "a", "r")
        .post("own", "brand", "09:06", "r", "r")
        .post("s", "brand", "09:59")
        .post("orphan", "", "11:00", "gone", "s");
    return posts;
}

TEST(EngagementRates, SayNothingWithoutPosts) {
    const auto none = ratesOf(PostTableBuilder{}, {}, 100);
    EXPECT_EQ(none.sums.roots, 0);
    for (const auto& rate : {none.activeShare, none.conversationsPerThousandViews, none.byViews,
                             none.meanOfViewRates, none.perPost, none.medianPerPost, none.byFollowers,
                             none.virality, none.amplification, none.conversation})
        EXPECT_EQ(rate, PostRate{});
}

TEST(EngagementRates, SayOnlyWhatNeedsNoCounterWithoutCounters) {
    const auto rates = ratesOf(twoRoots(), {}, 100);
    EXPECT_EQ(rates.conversation, (PostRate{1.5, 2})) << "replies come whenever they want, orphans too";
    for (const auto& rate :
         {rates.activeShare, rates.conversationsPerThousandViews, rates.byViews, rates.meanOfViewRates,
          rates.perPost, rates.medianPerPost, rates.byFollowers, rates.virality, rates.amplification})
        EXPECT_EQ(rate, PostRate{});
}

TEST(EngagementRates, AbsurdCountersDoNotWrap) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::pair<Metric, std::int64_t>> most{
        {Metric::Likes, kMost}, {Metric::Quotes, kMost}, {Metric::Reposts, kMost}, {Metric::Views, kMost}};
    const auto rates = ratesOf(twoRoots(), {countersOf("r", most), countersOf("s", most)});
    EXPECT_EQ(rates.sums.likes, kMost);
    EXPECT_EQ(rates.sums.views, kMost);
    EXPECT_NEAR(rates.activeShare.value.value(), 1.0 / 3, 1e-12);
    EXPECT_NEAR(rates.byViews.value.value(), 3, 1e-12);
    EXPECT_NEAR(rates.virality.value.value(), 2, 1e-12);
    EXPECT_GT(rates.perPost.value.value(), 0);
}

TEST(EngagementRates, AreRatiosOfSums) {
    const auto rates = ratesOf(
        twoRoots(),
        {countersOf("r",
                    {{Metric::Likes, 5}, {Metric::Quotes, 1}, {Metric::Reposts, 2}, {Metric::Views, 100}}),
         countersOf("s",
                    {{Metric::Likes, 20}, {Metric::Quotes, 0}, {Metric::Reposts, 9}, {Metric::Views, 300}}),
         countersOf("own", {{Metric::Likes, 1000}, {Metric::Views, 5000}})},
        200);
    EXPECT_EQ(rates.byViews, (PostRate{40.0 / 400, 2}));
    EXPECT_EQ(rates.meanOfViewRates, (PostRate{(10.0 / 100 + 30.0 / 300) / 2, 2}));
    EXPECT_EQ(rates.perPost, (PostRate{20, 2}));
    EXPECT_EQ(rates.medianPerPost, (PostRate{20, 2}));
    EXPECT_DOUBLE_EQ(rates.byFollowers.value.value(), 0.1);
    EXPECT_EQ(rates.virality, (PostRate{12.0 / 400, 2}));
    EXPECT_EQ(rates.amplification, (PostRate{6, 2}));
    EXPECT_DOUBLE_EQ(rates.activeShare.value.value(), 4.0 / 40);
    EXPECT_DOUBLE_EQ(rates.conversationsPerThousandViews.value.value(), 10);
}

TEST(EngagementRates, LeaveOutWhatIsUnknown) {
    const auto rates = ratesOf(twoRoots(), {countersOf("r", {{Metric::Likes, 5}, {Metric::Views, 0}}),
                                            countersOf("s", {{Metric::Quotes, 3}, {Metric::Views, 50}})});
    EXPECT_EQ(rates.byViews, (PostRate{4.0 / 50, 1})) << "no views are no base";
    EXPECT_EQ(rates.virality, (PostRate{3.0 / 50, 1}));
    EXPECT_EQ(rates.amplification, (PostRate{3, 1})) << "nobody knows how often r was spread";
    EXPECT_EQ(rates.perPost, (PostRate{5.5, 2}));
    EXPECT_EQ(rates.byFollowers, PostRate{});
    EXPECT_DOUBLE_EQ(rates.conversationsPerThousandViews.value.value(), 80)
        << "replies of posts without views are not in it";
    EXPECT_EQ(ratesOf(twoRoots(), {countersOf("r", {{Metric::Likes, 5}})}, 0).byFollowers, PostRate{});
}

TEST(EngagementRates, KnowAZeroFromNothing) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00");
    const auto rates = ratesOf(posts, {countersOf("r", {{Metric::Likes, 0}, {Metric::Views, 10}})});
    EXPECT_EQ(rates.byViews, (PostRate{0, 1}));
    EXPECT_EQ(rates.perPost, (PostRate{0, 1}));
    EXPECT_EQ(rates.conversation, (PostRate{0, 1}));
    EXPECT_EQ(rates.activeShare, PostRate{}) << "0 of 0";
}

TEST(EngagementRates, AreOfHomeThreadsInTheRange) {
    PostTableBuilder posts;
    posts.post("before", "brand", "08:59")
        .post("in", "brand", "09:00")
        .post("until", "brand", "10:00")
        .post("away", "ana", "09:10", "", "", {"brand"})
        .post("answer", "brand", "09:11", "away", "away")
        .post("ghost", "brand", "09:12", "gone", "elsewhere");
    std::vector<model::PostCounters> counters;
    for (const auto* id : {"before", "in", "until", "away", "answer", "ghost"})
        counters.push_back(countersOf(id, {{Metric::Likes, 7}}));
    const auto rates = ratesOf(posts, counters);
    EXPECT_EQ(rates.sums.roots, 1);
    EXPECT_EQ(rates.sums.likes, 7);
}

TEST(EngagementRates, TakeTheMedianOfThree) {
    PostTableBuilder posts;
    posts.post("x", "brand", "09:00").post("y", "brand", "09:01").post("z", "brand", "09:02");
    const auto rates =
        ratesOf(posts, {countersOf("x", {{Metric::Likes, 1000}}), countersOf("y", {{Metric::Likes, 1}}),
                        countersOf("z", {{Metric::Likes, 4}})});
    EXPECT_EQ(rates.medianPerPost, (PostRate{4, 3}));
    EXPECT_EQ(rates.perPost, (PostRate{335, 3}));
}

TEST_F(ContractSample, EngagementRates) {
    const auto rates = measureEngagementRates(m_scope, m_window);
    const auto& expected = m_expected["engagement"];
    EXPECT_EQ(rates.sums.likes, expected["likes"]);
    EXPECT_EQ(rates.sums.quotes, expected["quotes"]);
    EXPECT_EQ(rates.sums.reposts, expected["reposts"]);
    EXPECT_EQ(rates.sums.audienceReplies, expected["audience_replies"]);
    EXPECT_EQ(rates.sums.views, expected["views"]);
    EXPECT_EQ(rates.sums.rootsWithViews, expected["posts_with_views"]);
    expectNumber(expected["active_share"], rates.activeShare.value, "active_share");
    expectNumber(expected["conversations_per_1000_views"], rates.conversationsPerThousandViews.value,
                 "conversations_per_1000_views");
}

} // namespace
} // namespace weft::metrics
