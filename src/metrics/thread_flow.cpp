// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_flow.h"

#include <vector>

namespace weft::metrics {

std::optional<double> FlowSummary::verticalShare() const {
    if (!horizontal) return std::nullopt;
    return 1 - horizontal->share;
}

std::optional<double> FlowSummary::horizontalOfAll() const {
    const auto all = replies.audienceToAudience + replies.audienceToBrand + replies.brandToAudience;
    return ratio(replies.audienceToAudience, all);
}

ReplyFlow measureThreadFlow(const ScopeTable& table, std::int32_t thread, const Window& window) {
    ReplyFlow flow;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (window.range.contains(row.createdAt)) flow.add(row.flow);
    }
    return flow;
}

FlowSummary combineThreadFlows(std::span<const ReplyFlow> threads) {
    FlowSummary summary;
    std::vector<CountedShare> clusters;
    double sumOfShares = 0;
    for (const auto& flow : threads) {
        summary.replies.add(flow);
        const auto share = flow.horizontalShare();
        if (!share) continue;
        clusters.push_back({flow.audienceToAudience, flow.audienceToAudience + flow.audienceToBrand});
        sumOfShares += *share;
    }
    if (clusters.empty()) return summary;
    summary.horizontal = clusteredProportion(clusters);
    summary.horizontalMacro = sumOfShares / static_cast<double>(clusters.size());
    return summary;
}

FlowSummary measureFlow(const ScopeTable& table, const Window& window) {
    std::vector<ReplyFlow> threads;
    threads.reserve(table.threads().size());
    for (std::size_t i = 0; i < table.threads().size(); ++i)
        threads.push_back(measureThreadFlow(table, static_cast<std::int32_t>(i), window));
    return combineThreadFlows(threads);
}

} // namespace weft::metrics
