// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/brand_response.h"

#include <algorithm>
#include <tuple>

namespace weft::metrics {

namespace {

double seconds(std::chrono::milliseconds duration) {
    return static_cast<double>(duration.count()) / 1000.0;
}

/// The earliest direct brand reply to each row; a reply before its parent is a clock error and does not
/// count.
std::vector<std::optional<base::Instant>> earliestBrandReplies(const ThreadForest& forest) {
    const auto& rows = forest.table().rows;
    std::vector<std::optional<base::Instant>> earliest(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& post = forest.posts()[i];
        if (!post.byBrand || post.parentKind != ParentKind::Held) continue;
        const auto parent = static_cast<std::size_t>(post.parent);
        if (rows[i].createdAt < rows[parent].createdAt) continue;
        if (!earliest[parent] || rows[i].createdAt < *earliest[parent]) earliest[parent] = rows[i].createdAt;
    }
    return earliest;
}

} // namespace

std::vector<AddressedPost> findAddressedPosts(const ThreadForest& forest, const base::TimeRange& range) {
    const auto& rows = forest.table().rows;
    const auto answers = earliestBrandReplies(forest);
    std::vector<AddressedPost> addressed;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& post = forest.posts()[i];
        const bool replyToBrand = post.kind == model::ConversationKind::Vertical;
        if (post.byBrand || !range.contains(rows[i].createdAt) || (!replyToBrand && !forest.namesBrand(i)))
            continue;
        addressed.push_back({static_cast<std::int32_t>(i), replyToBrand, answers[i]});
    }
    std::ranges::sort(addressed, [&](const auto& a, const auto& b) {
        const auto& left = rows[static_cast<std::size_t>(a.row)];
        const auto& right = rows[static_cast<std::size_t>(b.row)];
        return std::tie(left.createdAt, left.id) < std::tie(right.createdAt, right.id);
    });
    return addressed;
}

std::optional<double> BrandResponse::crudeRate() const {
    if (addressed == 0) return std::nullopt;
    return static_cast<double>(answered) / static_cast<double>(addressed);
}

BrandResponse measureResponse(const ThreadForest& forest, const std::vector<AddressedPost>& posts,
                              base::Instant asOf) {
    BrandResponse response;
    std::vector<Observation> observations;
    observations.reserve(posts.size());
    for (const auto& post : posts) {
        const auto createdAt = forest.table().rows[static_cast<std::size_t>(post.row)].createdAt;
        observations.push_back(
            {seconds(post.answeredAt.value_or(asOf) - createdAt), post.answeredAt.has_value()});
        response.addressed += 1;
        response.answered += post.answeredAt ? 1 : 0;
    }
    response.curve = SurvivalCurve::estimate(std::move(observations));
    return response;
}

} // namespace weft::metrics
