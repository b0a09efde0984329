// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/engagement_rates.h"

#include "metrics/summary.h"

#include <algorithm>

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
    double reactions = 0;
};

PostNumbers numbersOf(const OwnThread& thread) {
    const auto known = [&](Metric metric) { return knownCounter(thread.counters, metric); };
    const auto likes = known(Metric::Likes);
    const auto quotes = known(Metric::Quotes);
    const auto reposts = known(Metric::Reposts);
    const auto valueOf = [](const auto& count) { return static_cast<double>(count.value_or(0)); };
    const double spread = valueOf(quotes) + valueOf(reposts);

    PostNumbers post;
    if (const auto views = known(Metric::Views); views && *views > 0)
        post.views = static_cast<double>(*views);
    post.audienceReplies = static_cast<double>(thread.audienceReplies);
    if (quotes || reposts) post.spread = spread;
    post.reactions = valueOf(likes) + spread + post.audienceReplies;
    if (likes || quotes || reposts) post.engagement = post.reactions;
    post.conversations = post.audienceReplies + valueOf(quotes);
    return post;
}

std::optional<RatioTerm> over(std::optional<double> part, std::optional<double> whole) {
    if (!part || !whole) return std::nullopt;
    return RatioTerm{*part, *whole};
}

std::optional<RatioTerm> termOf(const PostNumbers& post, PostRatio ratio) {
    switch (ratio) {
    case PostRatio::ConversationsByViews:
        return over(post.conversations, post.views);
    case PostRatio::ByViews:
        return over(post.engagement, post.views);
    case PostRatio::MeanOfViewRates:
        if (!post.engagement || !post.views) return std::nullopt;
        return over(*post.engagement / *post.views, 1);
    case PostRatio::PerPost:
        return over(post.engagement, 1);
    case PostRatio::Virality:
        return over(post.spread, post.views);
    case PostRatio::Amplification:
        return over(post.spread, 1);
    case PostRatio::Conversation:
        return over(post.audienceReplies, 1);
    case PostRatio::ActiveShare:
        return over(post.conversations, post.reactions);
    }
    return std::nullopt;
}

PostRate rateOf(std::span<const OwnThread> threads, PostRatio ratio) {
    const auto terms = ratioTerms(threads, ratio);
    return {ratioOfSums(terms), std::ssize(terms)};
}

PostRate medianPerPost(std::span<const OwnThread> threads) {
    std::vector<double> engagements;
    for (const auto& term : ratioTerms(threads, PostRatio::PerPost))
        engagements.push_back(term.numerator);
    return {quantile(engagements, 0.5), std::ssize(engagements)};
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

std::vector<RatioTerm> ratioTerms(std::span<const OwnThread> threads, PostRatio ratio) {
    std::vector<RatioTerm> terms;
    for (const auto& thread : threads)
        if (const auto term = termOf(numbersOf(thread), ratio)) terms.push_back(*term);
    return terms;
}

EngagementRates combineEngagement(std::span<const OwnThread> threads, std::optional<std::int64_t> followers) {
    EngagementRates rates;
    for (const auto& thread : threads)
        rates.sums.add(thread);
    if (const auto share = rates.sums.activeShare()) rates.activeShare = {share, rates.sums.roots};
    rates.conversationsPerThousandViews =
        scaled(rateOf(threads, PostRatio::ConversationsByViews), kViewsOfConversationRate);
    rates.byViews = rateOf(threads, PostRatio::ByViews);
    rates.meanOfViewRates = rateOf(threads, PostRatio::MeanOfViewRates);
    rates.perPost = rateOf(threads, PostRatio::PerPost);
    rates.medianPerPost = medianPerPost(threads);
    if (followers && *followers > 0)
        rates.byFollowers = scaled(rates.perPost, 1 / static_cast<double>(*followers));
    rates.virality = rateOf(threads, PostRatio::Virality);
    rates.amplification = rateOf(threads, PostRatio::Amplification);
    rates.conversation = rateOf(threads, PostRatio::Conversation);
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
