// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/engagement_rates.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace weft::metrics {

using conversation::OwnThread;
using model::Metric;

namespace {

constexpr double kViewsOfConversationRate = 1000;

/// A post's numbers; each may be unknown.
struct PostNumbers {
    std::optional<double> views;
    std::optional<double> engagement;
    std::optional<double> spread;
    double audienceReplies = 0;
    double conversations = 0;
};

PostNumbers numbersOf(const OwnThread& thread) {
    const auto known = [&](Metric metric) { return knownCounter(thread.counters, metric); };
    const auto likes = known(Metric::Likes);
    const auto quotes = known(Metric::Quotes);
    const auto reposts = known(Metric::Reposts);
    const auto spread = quotes.value_or(0) + reposts.value_or(0);

    PostNumbers post;
    if (const auto views = known(Metric::Views); views && *views > 0)
        post.views = static_cast<double>(*views);
    if (quotes || reposts) post.spread = static_cast<double>(spread);
    if (likes || quotes || reposts)
        post.engagement = static_cast<double>(likes.value_or(0) + spread + thread.audienceReplies);
    post.audienceReplies = static_cast<double>(thread.audienceReplies);
    post.conversations = static_cast<double>(thread.audienceReplies + quotes.value_or(0));
    return post;
}

/// Sums over posts that know both.
class RatioOfSums {
public:
    void add(std::optional<double> part, std::optional<double> whole) {
        if (!part || !whole) return;
        m_posts += 1;
        m_part += *part;
        m_whole += *whole;
    }

    [[nodiscard]] PostRate rate() const {
        if (m_whole <= 0) return {};
        return {m_part / m_whole, m_posts};
    }

private:
    std::int64_t m_posts = 0;
    double m_part = 0;
    double m_whole = 0;
};

PostRate meanOf(const std::vector<double>& values) {
    RatioOfSums mean;
    for (const auto value : values)
        mean.add(value, 1);
    return mean.rate();
}

PostRate medianOf(std::vector<double> values) {
    if (values.empty()) return {};
    std::ranges::sort(values);
    const auto upper = values.size() / 2;
    const auto lower = (values.size() - 1) / 2;
    return {(values[lower] + values[upper]) / 2, static_cast<std::int64_t>(values.size())};
}

PostRate scaled(const PostRate& rate, double factor) {
    if (!rate.value) return {};
    return {*rate.value * factor, rate.posts};
}

} // namespace

std::optional<OwnThread> measureThreadEngagement(const ScopeTable& table, std::int32_t thread,
                                                 const Window& window) {
    const auto& known = table.thread(thread);
    if (known.place != ThreadPlace::Home || known.root == kNone) return std::nullopt;
    OwnThread part;
    part.seq = known.root;
    part.startedAt = table.row(known.root).createdAt;
    if (!window.range.contains(part.startedAt)) return std::nullopt;
    part.counters = known.counters;
    part.audienceReplies = std::ranges::count_if(table.rowsOfThread(thread), [&](std::int32_t row) {
        return !table.row(row).byBrand() && table.row(row).parentKind != ParentKind::None;
    });
    return part;
}

EngagementRates combineEngagement(std::span<const OwnThread> threads, std::optional<std::int64_t> followers) {
    EngagementRates rates;
    RatioOfSums conversations;
    RatioOfSums byViews;
    RatioOfSums virality;
    RatioOfSums amplification;
    RatioOfSums replies;
    std::vector<double> engagements;
    std::vector<double> viewRates;
    for (const auto& thread : threads) {
        const auto post = numbersOf(thread);
        rates.sums.add(thread);
        conversations.add(post.conversations, post.views);
        byViews.add(post.engagement, post.views);
        virality.add(post.spread, post.views);
        amplification.add(post.spread, 1);
        replies.add(post.audienceReplies, 1);
        if (post.engagement) engagements.push_back(*post.engagement);
        if (post.engagement && post.views) viewRates.push_back(*post.engagement / *post.views);
    }
    if (const auto share = rates.sums.activeShare()) rates.activeShare = {share, rates.sums.roots};
    rates.conversationsPerThousandViews = scaled(conversations.rate(), kViewsOfConversationRate);
    rates.byViews = byViews.rate();
    rates.meanOfViewRates = meanOf(viewRates);
    rates.perPost = meanOf(engagements);
    rates.medianPerPost = medianOf(std::move(engagements));
    if (followers && *followers > 0)
        rates.byFollowers = scaled(rates.perPost, 1 / static_cast<double>(*followers));
    rates.virality = virality.rate();
    rates.amplification = amplification.rate();
    rates.conversation = replies.rate();
    return rates;
}

EngagementRates measureEngagementRates(const ScopeTable& table, const Window& window,
                                       std::optional<std::int64_t> followers) {
    std::vector<OwnThread> threads;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(table.threads().size()); ++i)
        if (const auto part = measureThreadEngagement(table, i, window)) threads.push_back(*part);
    return combineEngagement(threads, followers);
}

} // namespace weft::metrics
