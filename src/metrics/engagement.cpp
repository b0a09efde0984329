// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/engagement.h"

#include "base/saturating.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace weft::metrics {

using base::saturatingSum;
using conversation::OwnThread;
using model::Metric;

std::optional<std::int64_t> knownCounter(const conversation::KnownCounters& counters, Metric metric) {
    const auto place = std::ranges::find(model::kMetrics, metric) - model::kMetrics.begin();
    return counters[static_cast<std::size_t>(place)];
}

void Engagement::add(const OwnThread& thread) {
    roots += 1;
    audienceReplies += thread.audienceReplies;
    const auto known = [&](Metric metric) { return knownCounter(thread.counters, metric); };
    likes = saturatingSum(likes, known(Metric::Likes).value_or(0));
    reposts = saturatingSum(reposts, known(Metric::Reposts).value_or(0));
    quotes = saturatingSum(quotes, known(Metric::Quotes).value_or(0));
    rootsWithLikes += known(Metric::Likes) ? 1 : 0;
    rootsWithReposts += known(Metric::Reposts) ? 1 : 0;
    rootsWithQuotes += known(Metric::Quotes) ? 1 : 0;
    rootsWithKnownViews += known(Metric::Views) ? 1 : 0;
    if (known(Metric::Likes) || known(Metric::Reposts) || known(Metric::Quotes)) rootsWithCounters += 1;
    if (const auto seen = known(Metric::Views); seen && *seen > 0) {
        views = saturatingSum(views, *seen);
        rootsWithViews += 1;
    }
}

std::optional<double> Engagement::activeShare() const {
    // As doubles, which do not wrap where counters are absurd.
    const auto active = static_cast<double>(audienceReplies) + static_cast<double>(quotes);
    const auto all = static_cast<double>(likes) + static_cast<double>(reposts) + active;
    return rootsWithCounters == 0 || all == 0 ? std::nullopt : std::optional(active / all);
}

std::vector<OwnThread> findOwnThreads(const ThreadForest& forest,
                                      const std::vector<model::PostCounters>& counters,
                                      const base::TimeRange& range) {
    std::unordered_map<std::string_view, const model::Counters*> countersOf;
    countersOf.reserve(counters.size());
    for (const auto& post : counters)
        countersOf.emplace(post.id, &post.counters);

    std::vector<OwnThread> threads;
    std::vector<std::size_t> placeOf(forest.threads().size(), forest.threads().size());
    for (std::size_t i = 0; i < forest.threads().size(); ++i) {
        const auto& thread = forest.threads()[i];
        if (thread.place != ThreadPlace::Home) continue;
        const auto startedAt = forest.table().rows[static_cast<std::size_t>(thread.root)].createdAt;
        if (!range.contains(startedAt)) continue;
        placeOf[i] = threads.size();
        auto& own = threads.emplace_back(OwnThread{.seq = thread.root, .startedAt = startedAt});
        const auto found = countersOf.find(thread.id);
        for (std::size_t metric = 0; found != countersOf.end() && metric < own.counters.size(); ++metric)
            own.counters[metric] = (*found->second)[model::kMetrics[metric]].value();
    }
    for (const auto& post : forest.posts()) {
        const auto place = placeOf[static_cast<std::size_t>(post.thread)];
        if (place < threads.size() && !post.byBrand && post.parentKind != ParentKind::None)
            threads[place].audienceReplies += 1;
    }
    std::ranges::sort(threads, {},
                      [](const OwnThread& thread) { return std::tie(thread.startedAt, thread.seq); });
    return threads;
}

} // namespace weft::metrics
