// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures_json.h"
#include "metrics/engagement_rates.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace weft::figures {
namespace {

/// The block of posts of which each third knows no views; likes grow from post to post.
nlohmann::json ratesOf(int posts) {
    MetricsReport report;
    for (int i = 0; i < posts; ++i) {
        conversation::OwnThread thread{.seq = i};
        for (std::size_t place = 0; place < model::kMetrics.size(); ++place) {
            if (model::kMetrics[place] == model::Metric::Likes) thread.counters[place] = i;
            if (model::kMetrics[place] == model::Metric::Views && i % 3 != 0) thread.counters[place] = 100;
        }
        thread.audienceReplies = i % 4;
        report.figures.ownThreads.push_back(thread);
    }
    report.figures.engagement = metrics::combineEngagement(report.figures.ownThreads);
    return nlohmann::json::parse(toJson(report))["rates"];
}

void expectAround(const nlohmann::json& value, const nlohmann::json& interval) {
    ASSERT_TRUE(interval.is_object());
    EXPECT_LT(interval["lo"].get<double>(), value.get<double>());
    EXPECT_GT(interval["hi"].get<double>(), value.get<double>());
}

TEST(RatesJson, HasIntervalsByBootstrap) {
    const auto rates = ratesOf(60);
    expectAround(rates["by_views"]["ratio"], rates["by_views"]["ratio_ci"]);
    expectAround(rates["by_views"]["mean_of_posts"], rates["by_views"]["mean_of_posts_ci"]);
    expectAround(rates["per_post"]["mean"], rates["per_post"]["mean_ci"]);
    expectAround(rates["conversation"], rates["conversation_ci"]);
    EXPECT_EQ(rates["by_views"]["ratio_ci"]["rough"], false) << "forty posts with views";
    EXPECT_TRUE(rates["virality_ci"].is_null()) << "nobody knows reposts and quotes";
    EXPECT_TRUE(rates["amplification_ci"].is_null());
}

TEST(RatesJson, FewPostsGiveARoughIntervalOrNone) {
    const auto some = ratesOf(20);
    EXPECT_EQ(some["by_views"]["posts"], 13);
    EXPECT_EQ(some["by_views"]["ratio_ci"]["rough"], true);
    const auto few = ratesOf(12);
    EXPECT_EQ(few["by_views"]["posts"], 8);
    EXPECT_TRUE(few["by_views"]["ratio_ci"].is_null());
    EXPECT_EQ(few["per_post"]["mean_ci"]["rough"], true);
    EXPECT_TRUE(ratesOf(0)["conversation_ci"].is_null());
}

} // namespace
} // namespace weft::figures
