// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace weft::figures {
namespace {

/// Days with so many posts, and replies of which a share goes to other members.
MetricsReport reportWith(std::int64_t postsADay, std::int64_t horizontal, std::int64_t vertical) {
    MetricsReport report;
    for (int day = 0; day < 28; ++day) {
        metrics::WeaveInterval interval;
        interval.counts[static_cast<std::size_t>(model::ConversationKind::BrandPost)] = postsADay + day % 2;
        report.weave.intervals.push_back(interval);
    }
    report.figures.flow.horizontal = metrics::proportionOf({horizontal, horizontal + vertical});
    return report;
}

FigureChange changeOf(const std::vector<FigureChange>& changes, std::string_view metric) {
    return *std::ranges::find(changes, metric, &FigureChange::metric);
}

TEST(Changes, EqualReportsDoNotDiffer) {
    const auto report = reportWith(10, 30, 70);
    for (const auto& change : compareReports(report, report)) {
        EXPECT_FALSE(change.isChange) << change.metric;
        EXPECT_NE(inWords(change).find(change.change ? "no clear change" : "too little"), std::string::npos);
    }
}

TEST(Changes, LargeDifferencesAreSaidInWords) {
    const auto changes = compareReports(reportWith(10, 100, 900), reportWith(20, 400, 600));
    const auto posts = changeOf(changes, "posts_a_day");
    EXPECT_TRUE(posts.isChange);
    EXPECT_NEAR(posts.change->estimate, 20.5 / 10.5, 1e-12);
    EXPECT_EQ(inWords(posts).substr(0, 8), "up 95.2 ");
    const auto share = changeOf(changes, "horizontal_share");
    EXPECT_TRUE(share.isChange);
    EXPECT_NEAR(share.change->estimate, 0.3, 1e-12);
    EXPECT_EQ(inWords(share).substr(0, 14), "up 30.0 points");
}

TEST(Changes, AFallIsDownAndItsBoundsAreInOrder) {
    const auto share =
        changeOf(compareReports(reportWith(10, 400, 600), reportWith(10, 100, 900)), "horizontal_share");
    EXPECT_EQ(inWords(share).substr(0, 16), "down 30.0 points");
    EXPECT_LT(inWords(share).find("(between 2"), inWords(share).find("and 3"));
}

TEST(Changes, EvenDaysCarryTheExactTest) {
    const auto even = changeOf(compareReports(reportWith(10, 1, 1), reportWith(12, 1, 1)), "posts_a_day");
    ASSERT_TRUE(even.exact.has_value());
    EXPECT_NEAR(even.exact->estimate, 12.5 / 10.5, 1e-12);
    EXPECT_LT(even.exact->lo, even.exact->estimate);
    EXPECT_GT(even.exact->hi, even.exact->estimate);

    auto bursts = reportWith(10, 1, 1);
    bursts.weave.intervals.front().counts.front() = 400;
    EXPECT_FALSE(changeOf(compareReports(bursts, reportWith(12, 1, 1)), "posts_a_day").exact);
}

TEST(Changes, WhereNothingIsLeftOnlyTheExactTestSpeaks) {
    auto silent = reportWith(0, 1, 1);
    for (auto& day : silent.weave.intervals)
        day = {};
    const auto posts = changeOf(compareReports(reportWith(1, 1, 1), silent), "posts_a_day");
    EXPECT_FALSE(posts.change);
    EXPECT_EQ(posts.exact->estimate, 0);
    EXPECT_LT(posts.exact->hi, 0.2);
}

TEST(Changes, NothingToCompareIsNoChange) {
    const auto changes = compareReports({}, reportWith(10, 30, 70));
    EXPECT_FALSE(changeOf(changes, "horizontal_share").change);
    EXPECT_EQ(changeOf(changes, "horizontal_share").before, std::nullopt);
    EXPECT_EQ(inWords(changeOf(changes, "posts_a_day")), "too little to compare");
}

} // namespace
} // namespace weft::figures
