// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview.h"

#include "app/brand_posts.h"
#include "app/day_notes.h"
#include "app/overview_lists.h"
#include "app/period.h"
#include "figures/period_figures.h"
#include "metrics/brand_response.h"
#include "metrics/engagement.h"
#include "metrics/members.h"
#include "metrics/thread_flow.h"
#include "store/read_snapshot.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace weft::app {

namespace {

using base::TimeRange;
using conversation::ScopedPost;
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

/// A period that ends with yesterday shows today as well, hollow: the chart moves, the figures do not.
base::Instant shownUntil(const OverviewSnapshot& snapshot) {
    return snapshot.upToToday ? snapshot.asOf : snapshot.filter.period.until;
}

/// The numbers of one period that the cards show.
struct Totals {
    std::optional<double> people;
    std::optional<double> posts;
    metrics::Engagement engagement;
    metrics::FlowSummary flow;
    metrics::BrandResponse response;
    metrics::Weave weave;
};

/// Counts a period and, beside it, the intervals of a grid.
class PeriodCounter {
public:
    PeriodCounter(TimeRange period, base::TimeGrid grid, base::Instant asOf)
        : m_period(period),
          m_grid(std::move(grid)),
          m_members(m_grid),
          m_weave(m_grid),
          m_response(asOf),
          m_responses(m_grid.size(), metrics::ResponseCounter(asOf)),
          m_engagements(m_grid.size()) {}

    base::Status readThreads(const ScopedPosts& posts) {
        return posts.eachOwnThread(m_period, [&](const conversation::OwnThread& thread) {
            m_totals.engagement.add(thread);
            if (const auto interval = m_grid.indexOf(thread.startedAt); interval < m_grid.size())
                m_engagements[interval].add(thread);
        });
    }

    void add(const ScopedPost& post) {
        m_members.add(post);
        m_weave.add(post);
        m_flows[post.thread].add(post.flow);
        m_posts += 1;
        if (!post.addressed()) return;
        m_response.add(post);
        if (const auto interval = m_grid.indexOf(post.createdAt); interval < m_grid.size())
            m_responses[interval].add(post);
    }

    [[nodiscard]] Totals takeTotals() {
        m_memberCounts = m_members.take();
        m_totals.people = static_cast<double>(m_memberCounts.total);
        m_totals.posts = static_cast<double>(m_posts);
        m_totals.flow = summarizeFlows();
        m_totals.response = m_response.take();
        m_totals.weave = m_weave.take();
        return std::move(m_totals);
    }

    /// After the totals.
    void fillTrends(OverviewSnapshot& snapshot, const metrics::Weave& weave) {
        for (const auto count : m_memberCounts.byInterval)
            snapshot.people.trend.emplace_back(static_cast<double>(count));
        for (const auto& interval : weave.intervals) {
            snapshot.posts.trend.emplace_back(static_cast<double>(allPosts(interval)));
            snapshot.horizontalShare.trend.push_back(horizontalShare(interval));
        }
        for (const auto& interval : m_engagements)
            snapshot.activeShare.trend.push_back(interval.activeShare());
        for (auto& interval : m_responses)
            snapshot.medianAnswer.trend.push_back(interval.take().curve.quantile(kHalf));
    }

private:
    [[nodiscard]] metrics::FlowSummary summarizeFlows() const {
        std::vector<metrics::ReplyFlow> threads;
        for (const auto& [thread, flow] : m_flows)
            threads.push_back(flow);
        return metrics::combineThreadFlows(threads);
    }

    TimeRange m_period;
    base::TimeGrid m_grid;
    Totals m_totals;
    std::int64_t m_posts = 0;
    /// By thread: replies of one are not independent.
    std::unordered_map<std::int64_t, metrics::ReplyFlow> m_flows;
    metrics::MemberCounter m_members;
    metrics::MemberCounts m_memberCounts;
    metrics::WeaveCounter m_weave;
    metrics::ResponseCounter m_response;
    std::vector<metrics::ResponseCounter> m_responses;
    std::vector<metrics::Engagement> m_engagements;
};

void fillCards(OverviewSnapshot& snapshot, const Totals& now) {
    snapshot.people.value = now.people;
    snapshot.posts.value = now.posts;

    const auto& engagement = now.engagement;
    snapshot.activeShare.value = engagement.activeShare();
    snapshot.activeShare.part = engagement.audienceReplies + engagement.quotes;
    snapshot.activeShare.whole = snapshot.activeShare.part + engagement.likes + engagement.reposts;
    if (!snapshot.activeShare.value)
        snapshot.activeShare.missing = engagement.roots == 0 ? Missing::NoPosts : Missing::NoCounters;

    const auto& replies = now.flow.replies;
    snapshot.horizontalShare.value = replies.horizontalShare();
    snapshot.horizontalShare.part = replies.audienceToAudience;
    snapshot.horizontalShare.whole = replies.audienceToAudience + replies.audienceToBrand;
    if (!snapshot.horizontalShare.value) snapshot.horizontalShare.missing = Missing::NoPosts;

    snapshot.medianAnswer.value = now.response.curve.quantile(kHalf);
    snapshot.medianAnswer.part = now.response.answered;
    snapshot.medianAnswer.whole = now.response.addressed;
    if (!snapshot.medianAnswer.value)
        snapshot.medianAnswer.missing = now.response.addressed == 0 ? Missing::NoPosts : Missing::NotReached;
    snapshot.answeredShare = now.response.crudeRate();
}

std::string figuresOf(const Totals& totals) {
    figures::PeriodFigures figures;
    figures.people = std::llround(totals.people.value_or(0));
    figures.posts = totals.weave.total;
    figures.flow = totals.flow;
    figures.answers = {totals.response.addressed, totals.response.answered, totals.response.curve};
    figures.engagement = totals.engagement;
    return figures::toJson(figures);
}

void fillComparison(OverviewSnapshot& snapshot, const Totals& before) {
    snapshot.people.previous = before.people;
    snapshot.posts.previous = before.posts;
    snapshot.activeShare.previous = before.engagement.activeShare();
    snapshot.horizontalShare.previous = before.flow.replies.horizontalShare();
    snapshot.medianAnswer.previous = before.response.curve.quantile(kHalf);
}

base::Status fillComparison(OverviewSnapshot& snapshot, const ScopedPosts& posts) {
    if (!snapshot.filter.comparison) return {};
    PeriodCounter counter(*snapshot.filter.comparison, {}, snapshot.asOf);
    auto read =
        posts.eachPost(*snapshot.filter.comparison, [&](const ScopedPost& post) { counter.add(post); });
    if (read) read = counter.readThreads(posts);
    if (!read) return read;
    fillComparison(snapshot, counter.takeTotals());
    return {};
}

void countCoverage(OverviewSnapshot& snapshot, const ScopedPost& post) {
    if (post.parentKind == conversation::ParentKind::None) return;
    snapshot.repliesInScope += 1;
    snapshot.orphans += post.parentKind == conversation::ParentKind::Orphan ? 1 : 0;
}

/// Everything that the posts of the period say, and those of today beside it, in one reading.
base::Status fillFromPosts(OverviewSnapshot& snapshot, store::Database& database, const ScopedPosts& posts,
                           const base::TimeGrid& grid, const base::TimeGrid& shownGrid) {
    PeriodCounter counter(snapshot.filter.period, grid, snapshot.asOf);
    WaitingList waiting;
    metrics::WeaveCounter shown(shownGrid);
    auto read =
        posts.eachPost({snapshot.filter.period.since, shownUntil(snapshot)}, [&](const ScopedPost& post) {
            waiting.add(post);
            shown.add(post);
            if (!snapshot.filter.period.contains(post.createdAt)) return;
            counter.add(post);
            countCoverage(snapshot, post);
        });
    if (read) read = counter.readThreads(posts);
    if (!read) return read;
    const auto totals = counter.takeTotals();
    fillCards(snapshot, totals);
    snapshot.figures = figuresOf(totals);
    counter.fillTrends(snapshot, totals.weave);
    snapshot.weave = shown.take();
    snapshot.weave.total = totals.weave.total;
    return waiting.fill(snapshot, database, posts);
}

} // namespace

base::Result<OverviewSnapshot> computeOverview(store::Database& database, const ScopedPosts& posts,
                                               std::string brandName, const Filter& filter,
                                               const zone::TimeZone& zone, base::Instant asOf) {
    OverviewSnapshot snapshot;
    snapshot.filter = filter;
    snapshot.brandName = std::move(brandName);
    snapshot.asOf = asOf;
    snapshot.weekly = wantsWeeks(filter.period);
    const auto gridOf = [&](const TimeRange& range) {
        return snapshot.weekly ? zone.weekGrid(range) : zone.dayGrid(range);
    };
    snapshot.upToToday = endsYesterday(filter.period, asOf, zone);

    const auto shownGrid = gridOf({filter.period.since, shownUntil(snapshot)});
    auto filled = fillFromPosts(snapshot, database, posts, gridOf(filter.period), shownGrid);
    if (filled) filled = fillComparison(snapshot, posts);
    if (!filled) return base::fail(std::move(filled.error()));
    if (shownGrid.size() > 0) {
        auto notes = readDayNotes(database, {shownGrid.edges.front(), shownGrid.edges.back()}, zone);
        if (!notes) return base::fail(std::move(notes.error()));
        snapshot.notes = *std::move(notes);
    }
    const auto threads = posts.threadsInScope();
    if (!threads) return base::fail(threads.error());
    snapshot.threadsInScope = *threads;
    return snapshot;
}

base::Result<OverviewSnapshot> readOverview(store::Database& database, AnalysisCache& cache,
                                            const Filter& filter, const zone::TimeZone& zone,
                                            base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto brand = findBrandPosts(database, cache, filter.brandId, filter.handles, asOf);
    if (!brand) return base::fail(brand.error());
    return computeOverview(database, *brand->posts, brand->name, filter, zone, asOf);
}

} // namespace weft::app
