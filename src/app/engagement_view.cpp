// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engagement_view.h"

#include "app/compared_stretches.h"
#include "app/day_notes.h"
#include "app/engagement_posts.h"
#include "base/index.h"
#include "base/saturating.h"
#include "metrics/comparison.h"
#include "store/account_insights.h"
#include "store/brands.h"

#include <array>

namespace weft::app {

namespace {

using base::TimeRange;
using conversation::OwnThread;
using metrics::PostRatio;
using metrics::ScopeTable;

constexpr int kDaysShown = 84;
constexpr std::int32_t kMinutesOfHour = 60;

std::vector<OwnThread> partsOf(std::span<const OwnedThread> threads) {
    std::vector<OwnThread> parts;
    for (const auto& thread : threads)
        parts.push_back(thread.part);
    return parts;
}

/// The brand's threads of the period, and those of two stretches that are compared.
struct Threads {
    std::vector<OwnedThread> period;
    std::vector<OwnThread> before;
    std::vector<OwnThread> now;
    bool compared = false;
};

Threads findThreads(const Analysis& analysis, const ScopeTable& table, const Filter& filter,
                    const zone::TimeZone& zone, base::Instant asOf) {
    Threads threads{ownedThreads(table, {filter.period, asOf}), {}, {}};
    if (!filter.comparison) return threads;
    const auto part =
        observedPart({*filter.comparison, filter.period}, observedRange(analysis.table, zone, asOf), zone);
    if (!part) return threads;
    threads.before = partsOf(ownedThreads(table, {part->before, asOf}));
    threads.now = partsOf(ownedThreads(table, {part->now, asOf}));
    threads.compared = true;
    return threads;
}

ComparedRate compare(const std::vector<OwnThread>& period, const Threads& threads, PostRatio ratio) {
    ComparedRate rate{.estimate = metrics::bootstrapRatio(metrics::ratioTerms(period, ratio))};
    if (!threads.compared) return rate;
    const auto before = metrics::ratioTerms(threads.before, ratio);
    rate.before = metrics::ratioOfSums(before);
    rate.difference = metrics::bootstrapDifference(before, metrics::ratioTerms(threads.now, ratio));
    return rate;
}

bool excludesZero(const std::optional<metrics::Interval>& interval) {
    return interval && (interval->lo > 0 || interval->hi < 0);
}

/// A screen of cards is tested as one (metrics.md B).
void testTogether(const std::array<ComparedRate*, 3>& rates) {
    std::vector<double> probabilities;
    std::vector<ComparedRate*> tested;
    for (auto* rate : rates) {
        if (!rate->difference || !rate->difference->probability) continue;
        tested.push_back(rate);
        probabilities.push_back(*rate->difference->probability);
    }
    const auto found = metrics::discoveries(probabilities);
    for (std::size_t i = 0; i < tested.size(); ++i)
        tested[i]->changed = found[i] && excludesZero(tested[i]->difference->interval);
}

/// The posts that bring something to a rate.
std::vector<std::string> postsOf(const ScopeTable& table, std::span<const OwnedThread> threads,
                                 PostRatio ratio) {
    std::vector<std::string> ids;
    for (const auto& thread : threads) {
        const auto terms = metrics::ratioTerms({&thread.part, 1}, ratio);
        if (!terms.empty() && terms.front().denominator > 0) ids.push_back(table.thread(thread.thread).id);
    }
    return ids;
}

void fillPosts(EngagementSnapshot& snapshot, const ScopeTable& table, std::span<const OwnedThread> threads) {
    snapshot.byViews.posts = postsOf(table, threads, PostRatio::ByViews);
    snapshot.conversations.posts = postsOf(table, threads, PostRatio::ConversationsByViews);
    snapshot.activeShare.posts = postsOf(table, threads, PostRatio::ActiveShare);
    snapshot.weighed = postsOf(table, threads, PostRatio::PerPost);
}

void fillRates(EngagementSnapshot& snapshot, const Threads& threads) {
    const auto period = partsOf(threads.period);
    snapshot.engagement.rates = metrics::combineEngagement(period, snapshot.followers);
    snapshot.byViews = compare(period, threads, PostRatio::ByViews);
    snapshot.conversations = compare(period, threads, PostRatio::ConversationsByViews);
    snapshot.activeShare = compare(period, threads, PostRatio::ActiveShare);
    // Replies alone, where nobody knows the likes, are no share.
    if (!snapshot.engagement.rates.activeShare.value) snapshot.activeShare = {};
    testTogether({&snapshot.byViews, &snapshot.conversations, &snapshot.activeShare});
    if (threads.compared) {
        const auto before = metrics::combineEngagement(threads.before);
        snapshot.medianBefore = before.medianPerPost.value;
        if (!before.activeShare.value) snapshot.activeShare.difference.reset();
    }
    snapshot.engagement.ownThreads = period;
}

std::vector<PublishedInterval> published(const ScopeTable& table, std::span<const OwnedThread> threads,
                                         const base::TimeGrid& grid) {
    std::vector<PublishedInterval> intervals(grid.size());
    for (const auto& thread : threads) {
        const auto index = grid.indexOf(thread.part.startedAt);
        if (index >= intervals.size()) continue;
        auto& interval = intervals[index];
        interval.sums.add(thread.part);
        interval.posts.push_back(table.thread(thread.thread).id);
        for (std::size_t i = 0; i < interval.counters.size(); ++i)
            if (const auto& counter = thread.part.counters[i])
                interval.counters[i] = base::saturatingSum(interval.counters[i].value_or(0), *counter);
    }
    return intervals;
}

void fillReplies(EngagementSnapshot& snapshot, const ScopeTable& table, const zone::TimeZone& zone) {
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        const bool reply = !row.byBrand() && row.parentKind != metrics::ParentKind::None;
        if (!reply || !snapshot.stretch.contains(row.createdAt)) continue;
        if (table.thread(row.thread).place != metrics::ThreadPlace::Home) continue;
        snapshot.replies.push_back({table.idOf(static_cast<std::int32_t>(i)),
                                    base::at(zone.minuteOfWeek(row.createdAt) / kMinutesOfHour)});
    }
}

base::Result<std::optional<std::int64_t>> followersOf(store::Database& database, const std::string& handle,
                                                      base::Instant at) {
    const auto account = store::findAccount(database, handle);
    if (!account) return base::fail(account.error());
    if (!*account) return std::nullopt;
    const auto insights = store::readAccountInsights(database, (*account)->id, at);
    if (!insights) return base::fail(insights.error());
    for (const auto& insight : *insights)
        if (insight.metric == "followers_count" && insight.key.empty()) return insight.value.value();
    return std::nullopt;
}

/// The posts of all accounts are counted, so one account whose followers are not known leaves no rate.
base::Status fillFollowers(EngagementSnapshot& snapshot, store::Database& database,
                           const std::vector<std::string>& handles) {
    const auto at = std::min(snapshot.filter.period.until, snapshot.asOf);
    std::int64_t all = 0;
    for (const auto& handle : handles) {
        const auto followers = followersOf(database, handle, at);
        if (!followers) return base::fail(followers.error());
        if (!*followers) return {};
        all = base::saturatingSum(all, **followers);
    }
    if (!handles.empty()) snapshot.followers = all;
    return {};
}

base::Status fillVoice(EngagementSnapshot& snapshot, store::Database& database, const Analysis& analysis,
                       const zone::TimeZone& zone) {
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    std::vector<figures::ComparedBrand> compared;
    for (const auto& brand : *brands)
        compared.push_back({brand.name, brand.handles()});
    snapshot.engagement.voice = figures::measureVoice(analysis.table, compared, snapshot.filter.period);
    if (!snapshot.engagement.voice) return {};
    for (const auto& brand : compared) {
        auto profiles = readComparedProfiles(database, brand.handles, snapshot.filter, zone, snapshot.asOf);
        if (!profiles) return base::fail(std::move(profiles.error()));
        snapshot.profiles.push_back(*std::move(profiles));
    }
    return {};
}

} // namespace

TimeRange engagementStretch(const TimeRange& period, const TimeRange& observed, const zone::TimeZone& zone) {
    const TimeRange wished{std::min(period.since, zone.addDays(period.until, -kDaysShown)), period.until};
    const auto seen = base::intersection(wished, observed);
    return seen.empty() ? wished : seen;
}

base::Result<EngagementSnapshot> computeEngagement(store::Database& database, const Analysis& analysis,
                                                   const Filter& filter, const zone::TimeZone& zone,
                                                   base::Instant asOf) {
    EngagementSnapshot snapshot{.filter = filter, .brandName = analysis.brandName, .asOf = asOf};
    const auto table = ScopeTable::build(analysis.forest, analysis.counters);
    const auto threads = findThreads(analysis, table, filter, zone, asOf);
    auto ok = fillFollowers(snapshot, database, analysis.brandHandles);
    if (!ok) return base::fail(std::move(ok.error()));
    fillRates(snapshot, threads);
    fillPosts(snapshot, table, threads.period);
    snapshot.stretch = engagementStretch(filter.period, observedRange(analysis.table, zone, asOf), zone);
    snapshot.weeks = zone.weekGrid(snapshot.stretch);
    snapshot.days = zone.dayGrid(filter.period);
    const TimeRange wholeWeeks{snapshot.weeks.edges.front(), snapshot.weeks.edges.back()};
    auto notes = readDayNotes(database, wholeWeeks, zone);
    if (!notes) return base::fail(std::move(notes.error()));
    snapshot.notes = *std::move(notes);
    snapshot.byWeek = published(table, ownedThreads(table, {wholeWeeks, asOf}), snapshot.weeks);
    snapshot.byDay = published(table, threads.period, snapshot.days);
    fillReplies(snapshot, table, zone);
    snapshot.coverage = metrics::measureCoverage(table, {filter.period, asOf});
    ok = fillEngagedPosts(snapshot, database, table, threads.period);
    if (ok) ok = fillVoice(snapshot, database, analysis, zone);
    if (!ok) return base::fail(std::move(ok.error()));
    snapshot.figures = figures::toJson(snapshot.engagement);
    return snapshot;
}

} // namespace weft::app
