// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reply_flow.h"

namespace weft::metrics {

namespace {

using model::ConversationKind;

void count(ReplyFlow& flow, const ThreadForest& forest, const ForestPost& post) {
    if (post.parentKind == ParentKind::None) return;
    const bool held = post.parentKind == ParentKind::Held;
    const bool parentByBrand = held && forest.posts()[static_cast<std::size_t>(post.parent)].byBrand;
    if (post.byBrand) {
        if (!held)
            flow.brandUnknown += 1;
        else
            (parentByBrand ? flow.brandSelf : flow.brandToAudience) += 1;
        return;
    }
    switch (post.kind) {
    case ConversationKind::Vertical:
        flow.audienceToBrand += 1;
        break;
    case ConversationKind::Horizontal:
        flow.audienceToAudience += 1;
        break;
    case ConversationKind::AudienceSelf:
        flow.audienceSelf += 1;
        break;
    default:
        flow.audienceUnknown += 1;
    }
}

} // namespace

std::optional<double> ReplyFlow::horizontalShare() const {
    const auto replies = audienceToAudience + audienceToBrand;
    if (replies == 0) return std::nullopt;
    return static_cast<double>(audienceToAudience) / static_cast<double>(replies);
}

ReplyFlow countReplyFlow(const ThreadForest& forest, const base::TimeRange& range) {
    ReplyFlow flow;
    const auto& rows = forest.table().rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (range.contains(rows[i].createdAt) && forest.inScope(i)) count(flow, forest, forest.posts()[i]);
    return flow;
}

} // namespace weft::metrics
