// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/hyper_conversation.h"

#include <algorithm>

namespace weft::metrics {

namespace {

constexpr double kFullOutreach = 0.40;

/// When the audience first named the brand in a thread, be it before the range.
std::optional<base::Instant> firstCall(const ScopeTable& table, std::int32_t thread) {
    std::optional<base::Instant> first;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (row.byBrand() || !row.namesBrand) continue;
        if (!first || row.createdAt < *first) first = row.createdAt;
    }
    return first;
}

void countAway(const ScopeRow& reply, std::optional<base::Instant> call, HyperConversation& counts) {
    counts.awayThreads = 1;
    if (call && *call <= reply.createdAt)
        counts.summoned += 1;
    else if (reply.parentKind == ParentKind::Held)
        counts.joined += 1;
    else
        counts.awayUnclear += 1;
}

void countBrandPost(const ScopeRow& post, ThreadPlace place, std::optional<base::Instant> call,
                    HyperConversation& counts) {
    if (post.parentKind == ParentKind::None)
        counts.roots += 1;
    else if (post.flow == conversation::Flow::BrandSelf)
        counts.selfReplies += 1;
    else if (place == ThreadPlace::Home)
        counts.home += 1;
    else if (place == ThreadPlace::Away)
        countAway(post, call, counts);
    else
        counts.unknownThread += 1;
}

} // namespace

std::optional<double> HyperConversation::conversationalShare() const {
    return ratio(repliesToOthers(), repliesToOthers() + roots);
}

std::optional<double> HyperConversation::outboundShare() const {
    return ratio(away(), home + away());
}

std::optional<Proportion> HyperConversation::outreach() const {
    return proportionOf({joined, home + summoned + joined});
}

void HyperConversation::add(const HyperConversation& other) {
    roots += other.roots;
    selfReplies += other.selfReplies;
    home += other.home;
    summoned += other.summoned;
    joined += other.joined;
    awayUnclear += other.awayUnclear;
    unknownThread += other.unknownThread;
    awayThreads += other.awayThreads;
}

HyperConversation measureThreadHyperConversation(const ScopeTable& table, std::int32_t thread,
                                                 const Window& window) {
    HyperConversation counts;
    const auto place = table.thread(thread).place;
    const auto call = place == ThreadPlace::Away ? firstCall(table, thread) : std::nullopt;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (row.byBrand() && window.range.contains(row.createdAt)) countBrandPost(row, place, call, counts);
    }
    return counts;
}

HyperConversation combineHyperConversations(std::span<const HyperConversation> threads) {
    HyperConversation sum;
    for (const auto& thread : threads)
        sum.add(thread);
    return sum;
}

HyperConversation measureHyperConversation(const ScopeTable& table, const Window& window) {
    HyperConversation sum;
    for (std::size_t i = 0; i < table.threads().size(); ++i)
        sum.add(measureThreadHyperConversation(table, static_cast<std::int32_t>(i), window));
    return sum;
}

double hyperConversationIndex(std::optional<double> answeredWithinDay, std::optional<double> outreachShare) {
    if (!answeredWithinDay || !outreachShare) return 0;
    const double joining = std::min(1.0, *outreachShare / kFullOutreach);
    const double sum = *answeredWithinDay + joining;
    return sum == 0 ? 0 : 100 * 2 * *answeredWithinDay * joining / sum;
}

} // namespace weft::metrics
