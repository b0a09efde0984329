// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/engagement.h"

#include <string_view>
#include <unordered_map>

namespace weft::metrics {

namespace {

using model::Metric;

void addCounters(Engagement& sum, const model::Counters& counters) {
    const auto known = [&](Metric metric) { return counters[metric].value(); };
    sum.likes += known(Metric::Likes).value_or(0);
    sum.reposts += known(Metric::Reposts).value_or(0);
    sum.quotes += known(Metric::Quotes).value_or(0);
    if (known(Metric::Likes) || known(Metric::Reposts) || known(Metric::Quotes)) sum.rootsWithCounters += 1;
    if (const auto views = known(Metric::Views); views && *views > 0) {
        sum.views += *views;
        sum.rootsWithViews += 1;
    }
}

/// Adds every home root, and the audience posts of its thread, to the sum that `sumOf` names for the root's
/// time, if any.
template<typename SumOf>
void accumulate(const ThreadForest& forest, const std::vector<model::PostCounters>& counters, SumOf sumOf) {
    std::unordered_map<std::string_view, const model::Counters*> countersOf;
    countersOf.reserve(counters.size());
    for (const auto& post : counters)
        countersOf.emplace(post.id, &post.counters);

    std::vector<Engagement*> sumOfThread(forest.threads().size(), nullptr);
    for (std::size_t i = 0; i < sumOfThread.size(); ++i) {
        const auto& thread = forest.threads()[i];
        if (thread.place != ThreadPlace::Home) continue;
        Engagement* sum = sumOf(forest.table().rows[static_cast<std::size_t>(thread.root)].createdAt);
        if (sum == nullptr) continue;
        sumOfThread[i] = sum;
        sum->roots += 1;
        if (const auto found = countersOf.find(thread.id); found != countersOf.end())
            addCounters(*sum, *found->second);
    }
    for (const auto& post : forest.posts()) {
        Engagement* sum = sumOfThread[static_cast<std::size_t>(post.thread)];
        if (sum != nullptr && !post.byBrand && post.parentKind != ParentKind::None) sum->audienceReplies += 1;
    }
}

} // namespace

std::optional<double> Engagement::activeShare() const {
    const auto active = audienceReplies + quotes;
    const auto all = likes + reposts + active;
    if (rootsWithCounters == 0 || all == 0) return std::nullopt;
    return static_cast<double>(active) / static_cast<double>(all);
}

Engagement measureEngagement(const ThreadForest& forest, const std::vector<model::PostCounters>& counters,
                             const base::TimeRange& range) {
    Engagement sum;
    accumulate(forest, counters, [&](base::Instant at) { return range.contains(at) ? &sum : nullptr; });
    return sum;
}

std::vector<Engagement> measureEngagementByInterval(const ThreadForest& forest,
                                                    const std::vector<model::PostCounters>& counters,
                                                    const base::TimeGrid& grid) {
    std::vector<Engagement> sums(grid.size());
    accumulate(forest, counters, [&](base::Instant at) {
        const auto interval = grid.indexOf(at);
        return interval == grid.size() ? nullptr : &sums[interval];
    });
    return sums;
}

} // namespace weft::metrics
