// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview.h"

#include "app/overview_lists.h"
#include "app/period.h"
#include "metrics/brand_response.h"
#include "metrics/engagement.h"
#include "metrics/members.h"
#include "metrics/reply_flow.h"

namespace weft::app {

namespace {

using base::TimeRange;
using metrics::ThreadForest;
using model::ConversationKind;

constexpr double kHalf = 0.5;

std::int64_t allPosts(const metrics::WeaveInterval& interval) {
    std::int64_t sum = 0;
    for (const auto count : interval.counts)
        sum += count;
    return sum;
}

std::optional<double> horizontalShare(const metrics::WeaveInterval& interval) {
    const auto horizontal = interval[ConversationKind::Horizontal];
    const auto whole = horizontal + interval[ConversationKind::Vertical];
    if (whole == 0) return std::nullopt;
    return static_cast<double>(horizontal) / static_cast<double>(whole);
}

/// The numbers of one period that the cards show.
struct Totals {
    std::optional<double> people;
    std::optional<double> posts;
    metrics::Engagement engagement;
    metrics::ReplyFlow flow;
    metrics::BrandResponse response;
    std::vector<metrics::AddressedPost> addressed;
};

Totals computeTotals(const Analysis& analysis, const TimeRange& range, base::Instant asOf) {
    Totals totals;
    const auto& forest = analysis.forest;
    const base::TimeGrid wholeRange{{range.since, range.until}, {base::formatDate(range.since)}};
    totals.people = static_cast<double>(metrics::countMembers(forest, range, {}).total);
    totals.posts = static_cast<double>(allPosts(metrics::countWeave(forest, range, wholeRange).total));
    totals.engagement = metrics::measureEngagement(forest, analysis.counters, range);
    totals.flow = metrics::countReplyFlow(forest, range);
    totals.addressed = metrics::findAddressedPosts(forest, range);
    totals.response = metrics::measureResponse(forest, totals.addressed, asOf);
    return totals;
}

std::vector<std::optional<double>> medianTrend(const Analysis& analysis,
                                               const std::vector<metrics::AddressedPost>& posts,
                                               const base::TimeGrid& grid, base::Instant asOf) {
    std::vector<std::vector<metrics::AddressedPost>> byInterval(grid.size());
    for (const auto& post : posts) {
        const auto at = analysis.table.rows[static_cast<std::size_t>(post.row)].createdAt;
        if (const auto interval = grid.indexOf(at); interval < grid.size())
            byInterval[interval].push_back(post);
    }
    std::vector<std::optional<double>> trend;
    for (const auto& interval : byInterval)
        trend.push_back(metrics::measureResponse(analysis.forest, interval, asOf).curve.quantile(kHalf));
    return trend;
}

void fillTrends(OverviewSnapshot& snapshot, const Analysis& analysis, const Totals& totals,
                const metrics::Weave& weave, base::Instant asOf) {
    const auto& grid = weave.grid;
    const auto members = metrics::countMembers(analysis.forest, snapshot.filter.period, grid);
    for (const auto count : members.byInterval)
        snapshot.people.trend.emplace_back(static_cast<double>(count));
    for (const auto& interval : weave.intervals) {
        snapshot.posts.trend.emplace_back(static_cast<double>(allPosts(interval)));
        snapshot.horizontalShare.trend.push_back(horizontalShare(interval));
    }
    for (const auto& interval :
         metrics::measureEngagementByInterval(analysis.forest, analysis.counters, grid))
        snapshot.activeShare.trend.push_back(interval.activeShare());
    snapshot.medianAnswer.trend = medianTrend(analysis, totals.addressed, grid, asOf);
}

void fillCards(OverviewSnapshot& snapshot, const Totals& now) {
    snapshot.people.value = now.people;
    snapshot.posts.value = now.posts;

    const auto& engagement = now.engagement;
    snapshot.activeShare.value = engagement.activeShare();
    snapshot.activeShare.part = engagement.audienceReplies + engagement.quotes;
    snapshot.activeShare.whole = snapshot.activeShare.part + engagement.likes + engagement.reposts;
    if (!snapshot.activeShare.value)
        snapshot.activeShare.missing = engagement.roots == 0 ? Missing::NoPosts : Missing::NoCounters;

    snapshot.horizontalShare.value = now.flow.horizontalShare();
    snapshot.horizontalShare.part = now.flow.audienceToAudience;
    snapshot.horizontalShare.whole = now.flow.audienceToAudience + now.flow.audienceToBrand;
    if (!snapshot.horizontalShare.value) snapshot.horizontalShare.missing = Missing::NoPosts;

    snapshot.medianAnswer.value = now.response.curve.quantile(kHalf);
    snapshot.medianAnswer.part = now.response.answered;
    snapshot.medianAnswer.whole = now.response.addressed;
    if (!snapshot.medianAnswer.value)
        snapshot.medianAnswer.missing = now.response.addressed == 0 ? Missing::NoPosts : Missing::NotReached;
    snapshot.answeredShare = now.response.crudeRate();
}

void fillComparison(OverviewSnapshot& snapshot, const Totals& before) {
    snapshot.people.previous = before.people;
    snapshot.posts.previous = before.posts;
    snapshot.activeShare.previous = before.engagement.activeShare();
    snapshot.horizontalShare.previous = before.flow.horizontalShare();
    snapshot.medianAnswer.previous = before.response.curve.quantile(kHalf);
}

void fillCoverage(OverviewSnapshot& snapshot, const ThreadForest& forest) {
    const auto& rows = forest.table().rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto parent = forest.posts()[i].parentKind;
        if (parent == metrics::ParentKind::None || !snapshot.filter.period.contains(rows[i].createdAt) ||
            !forest.inScope(i))
            continue;
        snapshot.repliesInScope += 1;
        snapshot.orphans += parent == metrics::ParentKind::Orphan ? 1 : 0;
    }
    snapshot.threadsInScope = forest.counts().scopeThreads;
}

} // namespace

base::Result<OverviewSnapshot> computeOverview(store::Database& database, const Analysis& analysis,
                                               const Filter& filter, const zone::TimeZone& zone,
                                               base::Instant asOf) {
    OverviewSnapshot snapshot;
    snapshot.filter = filter;
    snapshot.brandName = analysis.brandName;
    snapshot.asOf = asOf;
    snapshot.weekly = wantsWeeks(filter.period);
    const auto gridOf = [&](const TimeRange& range) {
        return snapshot.weekly ? zone.weekGrid(range) : zone.dayGrid(range);
    };
    const auto complete = metrics::countWeave(analysis.forest, filter.period, gridOf(filter.period));
    // A period that ends with yesterday shows today as well, hollow: the chart moves, the figures do not.
    const bool upToToday = filter.period.until == zone.dayStart(asOf) && filter.period.until < asOf;
    const TimeRange shown = upToToday ? TimeRange{filter.period.since, asOf} : filter.period;
    snapshot.weave = metrics::countWeave(analysis.forest, shown, gridOf(shown));
    snapshot.weave.total = complete.total;

    const auto totals = computeTotals(analysis, filter.period, asOf);
    fillCards(snapshot, totals);
    fillTrends(snapshot, analysis, totals, complete, asOf);
    if (filter.comparison) fillComparison(snapshot, computeTotals(analysis, *filter.comparison, asOf));
    fillCoverage(snapshot, analysis.forest);

    if (auto status = fillWaiting(snapshot, database, analysis); !status) return base::fail(status.error());
    if (auto status = fillMostAnswered(snapshot, database, analysis); !status)
        return base::fail(status.error());
    return snapshot;
}

} // namespace weft::app
