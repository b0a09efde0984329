// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/behind.h"

#include "app/brand_posts.h"
#include "app/voice_lists.h"
#include "store/read_snapshot.h"

#include <algorithm>

namespace weft::app {

namespace {

using conversation::ScopedPost;
using model::ConversationKind;

bool belongs(const ScopedPost& post, Behind which) {
    switch (which) {
    case Behind::Woven:
        break;
    case Behind::Counted:
        return true;
    case Behind::Broadcast:
        return post.kind == ConversationKind::BrandPost;
    case Behind::AmongAudience:
        return post.kind == ConversationKind::Horizontal;
    case Behind::Addressed:
        return post.addressed();
    }
    return std::ranges::find(model::kWeaveKinds, post.kind) != model::kWeaveKinds.end();
}

} // namespace

base::Result<BehindSnapshot> readBehind(store::Database& database, AnalysisCache& cache,
                                        const BehindQuestion& question, base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto brand =
        findBrandPosts(database, cache, question.filter.brandId, question.filter.handles, asOf);
    if (!brand) return base::fail(brand.error());
    std::vector<std::int64_t> found;
    auto read = brand->posts->eachPost(question.range, [&](const ScopedPost& post) {
        if (belongs(post, question.which)) found.push_back(post.seq);
    });
    if (!read) return base::fail(std::move(read.error()));
    BehindSnapshot behind{{}, static_cast<std::int64_t>(found.size()), {}};
    if (found.size() > kMostBehind) found.erase(found.begin(), found.end() - kMostBehind);
    std::ranges::reverse(found);
    const auto ids = brand->posts->idsOf(found);
    if (!ids) return base::fail(ids.error());
    auto posts = readVoicePosts(database, *ids);
    if (!posts) return base::fail(std::move(posts.error()));
    behind.posts = *std::move(posts);
    return behind;
}

} // namespace weft::app
