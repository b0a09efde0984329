// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/brand_response.h"
#include "metrics/engagement.h"
#include "metrics/members.h"
#include "metrics/reply_flow.h"

#include "contract_sample.h"

namespace weft::metrics {
namespace {

/// The counters that read posts one by one.
class PostByPost : public ContractSample {
protected:
    template<typename Counter>
    Counter fed(Counter counter) const {
        for (const auto& post : m_forest.scopedPosts(m_range))
            counter.add(post);
        return counter;
    }
};

TEST_F(ContractSample, CountsOfTheInput) {
    const auto counts = m_forest.counts();
    const auto& input = m_expected["input"];
    EXPECT_EQ(counts.posts, input["posts"]);
    EXPECT_EQ(counts.threads, input["threads"]);
    EXPECT_EQ(counts.orphans, input["orphans"]);
    EXPECT_EQ(counts.ghostThreads, input["ghost_threads"]);
    EXPECT_EQ(counts.scopeThreads, input["scope_threads"]);
    EXPECT_EQ(counts.scopePosts, input["scope_posts"]);
}

TEST_F(PostByPost, Members) {
    EXPECT_EQ(fed(MemberCounter({})).take().total, m_expected["inequality"]["members"]);
}

TEST_F(PostByPost, ReplyFlow) {
    ReplyFlow flow;
    for (const auto& post : m_forest.scopedPosts(m_range))
        flow.add(post.flow);
    const auto& expected = m_expected["flow"];
    EXPECT_EQ(flow.audienceToAudience, expected["AA"]);
    EXPECT_EQ(flow.audienceToBrand, expected["AB"]);
    EXPECT_EQ(flow.brandToAudience, expected["BA"]);
    EXPECT_EQ(flow.audienceSelf, expected["A_self"]);
    EXPECT_EQ(flow.brandSelf, expected["B_self"]);
    EXPECT_EQ(flow.audienceUnknown, expected["A_unknown"]);
    EXPECT_EQ(flow.brandUnknown, expected["B_unknown"]);
    EXPECT_NEAR(flow.horizontalShare().value(), expected["horizontal_share"].get<double>(), 1e-12);
}

TEST_F(PostByPost, BrandResponse) {
    const auto response = fed(ResponseCounter(m_range.until)).take();
    const auto& expected = m_expected["response"];
    EXPECT_EQ(response.addressed, expected["addressable"]);
    EXPECT_EQ(response.answered, expected["answered"]);
    EXPECT_NEAR(response.crudeRate().value(), expected["crude_rate"].get<double>(), 1e-12);
    EXPECT_TRUE(expected["km_median"].is_null());
    EXPECT_EQ(response.curve.quantile(0.5), std::nullopt);
    EXPECT_NEAR(response.curve.shareWithin(24 * 3600).value(), expected["km_by_24h"]["p"].get<double>(),
                1e-12);
}

TEST_F(PostByPost, Engagement) {
    Engagement engagement;
    for (const auto& thread : findOwnThreads(m_forest, m_counters, m_range))
        engagement.add(thread);
    const auto& expected = m_expected["engagement"];
    EXPECT_EQ(engagement.likes, expected["likes"]);
    EXPECT_EQ(engagement.quotes, expected["quotes"]);
    EXPECT_EQ(engagement.reposts, expected["reposts"]);
    EXPECT_EQ(engagement.audienceReplies, expected["audience_replies"]);
    EXPECT_EQ(engagement.views, expected["views"]);
    EXPECT_EQ(engagement.rootsWithViews, expected["posts_with_views"]);
    EXPECT_NEAR(engagement.activeShare().value(), expected["active_share"].get<double>(), 1e-12);
}

} // namespace
} // namespace weft::metrics
