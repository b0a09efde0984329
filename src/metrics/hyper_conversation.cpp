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

SpokenAt placeAway(const ScopeRow& reply, std::optional<base::Instant> call) {
    if (call && *call <= reply.createdAt) return SpokenAt::Summoned;
    return reply.parentKind == ParentKind::Held ? SpokenAt::Joined : SpokenAt::AwayUnclear;
}

SpokenAt placeOf(const ScopeRow& post, ThreadPlace place, std::optional<base::Instant> call) {
    if (post.parentKind == ParentKind::None) return SpokenAt::Root;
    if (post.flow == conversation::Flow::BrandSelf) return SpokenAt::OwnPost;
    if (place == ThreadPlace::Home) return SpokenAt::Home;
    return place == ThreadPlace::Away ? placeAway(post, call) : SpokenAt::UnknownThread;
}

std::int64_t& counterOf(HyperConversation& counts, SpokenAt place) {
    switch (place) {
    case SpokenAt::Root:
        return counts.roots;
    case SpokenAt::OwnPost:
        return counts.selfReplies;
    case SpokenAt::Home:
        return counts.home;
    case SpokenAt::Summoned:
        return counts.summoned;
    case SpokenAt::Joined:
        return counts.joined;
    case SpokenAt::AwayUnclear:
        return counts.awayUnclear;
    case SpokenAt::UnknownThread:
        break;
    }
    return counts.unknownThread;
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

void eachBrandPost(const ScopeTable& table, std::int32_t thread, const Window& window,
                   const std::function<void(std::int32_t row, SpokenAt place)>& use) {
    const auto place = table.thread(thread).place;
    const auto call = place == ThreadPlace::Away ? firstCall(table, thread) : std::nullopt;
    for (const auto index : table.rowsOfThread(thread)) {
        const auto& row = table.row(index);
        if (row.byBrand() && window.range.contains(row.createdAt)) use(index, placeOf(row, place, call));
    }
}

HyperConversation measureThreadHyperConversation(const ScopeTable& table, std::int32_t thread,
                                                 const Window& window) {
    HyperConversation counts;
    eachBrandPost(table, thread, window,
                  [&](std::int32_t /*row*/, SpokenAt place) { counterOf(counts, place) += 1; });
    counts.awayThreads = counts.away() > 0 ? 1 : 0;
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
