// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace weft::figures {
namespace {

constexpr base::Instant kStart{std::chrono::days{20'000}};

/// Days with so many posts, and replies of which a share goes to other members.
MetricsReport reportWith(std::int64_t postsADay, std::int64_t horizontal, std::int64_t vertical) {
    MetricsReport report;
    report.window.range = {kStart, kStart + std::chrono::days{28}};
    report.observed = report.window.range;
    report.weave.grid.edges.push_back(kStart);
    for (int day = 0; day < 28; ++day) {
        report.weave.grid.edges.push_back(kStart + std::chrono::days{day + 1});
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

TEST(Changes, DaysThatAreNotWhollyObservedDoNotCount) {
    const auto before = reportWith(10, 1, 1);
    auto now = reportWith(10, 1, 1);
    for (std::size_t day = 7; day < 28; ++day)
        now.weave.intervals[day] = {};
    now.weave.intervals[7].counts.front() = 3;
    now.observed.until = kStart + std::chrono::days{7} + std::chrono::hours{9};
    const auto change = changeOf(compareReports(before, now), "posts_a_day");
    EXPECT_EQ(change.countBefore, 28);
    EXPECT_EQ(change.countNow, 7);
    EXPECT_NEAR(change.now.value(), 73.0 / 7, 1e-12) << "neither the ninth of a day nor days to come";
    EXPECT_FALSE(change.isChange);

    auto cut = now;
    cut.window.range.since = kStart + std::chrono::hours{1};
    EXPECT_EQ(changeOf(compareReports(before, cut), "posts_a_day").countNow, 6);
    now.observed.until = kStart + std::chrono::hours{9};
    const auto none = changeOf(compareReports(before, now), "posts_a_day");
    EXPECT_EQ(none.gap, ChangeGap::FewDays);
    EXPECT_EQ(none.now, std::nullopt);
    EXPECT_NE(inWords(none).find("too few whole days"), std::string::npos);
}

TEST(Changes, AnIntervalThatHoldsNothingIsNoChangeAndKeepsItsSigns) {
    FigureChange change{.metric = "horizontal_share"};
    change.change = metrics::Change{-0.0245, -0.0491, 0.0004, 0.053};
    EXPECT_EQ(inWords(change), "no clear change (between 4.9 down and 0.0 up)");
    // One that passes the family's test at 10 %, while its own interval at 95 % holds 0.
    MetricsReport before;
    MetricsReport now;
    before.figures.flow.horizontal = metrics::proportionOf({50, 100});
    now.figures.flow.horizontal = metrics::proportionOf({63, 100});
    const auto share = changeOf(compareReports(before, now), "horizontal_share");
    ASSERT_LT(share.change->probability, 0.1);
    ASSERT_LT(share.change->lo, 0);
    EXPECT_FALSE(share.isChange);
}

TEST(Changes, SharesSayWhatTheyAreOf) {
    auto before = reportWith(10, 1, 1);
    auto now = before;
    before.figures.answers.questions.count = 2;
    now.figures.answers.questions.count = 11;
    const auto change = changeOf(compareReports(before, now), "questions_answered");
    EXPECT_EQ(change.countBefore, 2);
    EXPECT_EQ(change.countNow, 11);
}

TEST(Changes, ScoresAreComparedWhereThereAreScores) {
    metrics::DepthScore hidden;
    metrics::DepthScore low;
    low.shown = true;
    low.score = 40;
    low.interval90 = {35, 45};
    auto high = low;
    high.score = 60;
    high.interval90 = {55, 65};
    EXPECT_EQ(inWords(hidden, hidden), "no score to compare");
    EXPECT_EQ(inWords(hidden, low), "no score of 90 days before to compare with");
    EXPECT_EQ(inWords(low, hidden), "no score now; it was 40 90 days before");
    EXPECT_EQ(inWords(low, low), "within noise of 90 days before");
    EXPECT_EQ(inWords(low, high), "was 40 90 days before");
}

TEST(Changes, NothingToCompareIsNoChange) {
    const auto changes = compareReports({}, reportWith(10, 30, 70));
    EXPECT_FALSE(changeOf(changes, "horizontal_share").change);
    EXPECT_EQ(changeOf(changes, "horizontal_share").before, std::nullopt);
    EXPECT_EQ(inWords(changeOf(changes, "horizontal_share")),
              "too little to compare (nothing was counted in either stretch)");
    EXPECT_EQ(inWords(changeOf(changes, "posts_a_day")),
              "too little to compare (too few whole days are observed)");
}

} // namespace
} // namespace weft::figures
