// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/brand_response.h"
#include "metrics/engagement.h"
#include "metrics/members.h"
#include "metrics/reply_flow.h"
#include "model/handle.h"
#include "support/shared_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

namespace weft::metrics {
namespace {

using nlohmann::json;

/// The contract's sample, read by the test itself, so that a fault of the import cannot hide one of the
/// metrics.
class ContractSample : public testing::Test {
protected:
    void SetUp() override {
        const auto posts = tests::sharedFile("contract/sample.jsonl");
        const auto expected = tests::sharedFile("contract/sample.expected.json");
        if (!posts || !expected) GTEST_SKIP() << "the contract's sample files are not beside the checkout";
        std::ifstream lines(*posts);
        for (std::string line; std::getline(lines, line);)
            add(json::parse(line));
        m_expected = json::parse(std::ifstream(*expected));
        m_range = {base::parseInstant("2025-03-03T09:00:00Z").value(),
                   base::parseInstant("2025-03-12").value()};
        m_forest = ThreadForest::build(m_table, {"acme"});
    }

    void add(const json& post) {
        const auto text = [&](const char* key) {
            return post[key].is_null() ? std::string{} : post[key].get<std::string>();
        };
        const auto [person, isNew] =
            m_people.emplace(text("author"), static_cast<std::int32_t>(m_people.size()));
        if (isNew) m_table.people.push_back(text("author"));
        m_table.rows.push_back({text("id"), person->second, base::parseInstant(text("timestamp")).value(),
                                text("parent_id"), text("root_id"),
                                text("text").find('?') != std::string::npos,
                                model::mentionedHandles(text("text"))});
        model::PostCounters counters{text("id"), {}};
        for (const auto metric : model::kMetrics) {
            const auto value = post.find(model::metricName(metric));
            if (value != post.end() && value->is_number())
                counters.counters[metric] = value->get<std::int64_t>();
        }
        m_counters.push_back(counters);
    }

    std::map<std::string, std::int32_t> m_people;
    model::PostTable m_table;
    std::vector<model::PostCounters> m_counters;
    base::TimeRange m_range;
    ThreadForest m_forest;
    json m_expected;
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

TEST_F(ContractSample, Members) {
    EXPECT_EQ(countMembers(m_forest, m_range, {}).total, m_expected["inequality"]["members"]);
}

TEST_F(ContractSample, ReplyFlow) {
    const auto flow = countReplyFlow(m_forest, m_range);
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

TEST_F(ContractSample, BrandResponse) {
    const auto response = measureResponse(m_forest, m_range, m_range.until);
    const auto& expected = m_expected["response"];
    EXPECT_EQ(response.addressed, expected["addressable"]);
    EXPECT_EQ(response.answered, expected["answered"]);
    EXPECT_NEAR(response.crudeRate().value(), expected["crude_rate"].get<double>(), 1e-12);
    EXPECT_TRUE(expected["km_median"].is_null());
    EXPECT_EQ(response.curve.quantile(0.5), std::nullopt);
    EXPECT_NEAR(response.curve.shareWithin(24 * 3600).value(), expected["km_by_24h"]["p"].get<double>(),
                1e-12);
}

TEST_F(ContractSample, Engagement) {
    const auto engagement = measureEngagement(m_forest, m_counters, m_range);
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
