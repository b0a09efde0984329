// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversation_questions.h"

#include "app/brand_posts.h"
#include "app/conversations.h"
#include "app/open_thread.h"
#include "store/read_snapshot.h"

namespace weft::app {

base::Result<ConversationsSnapshot> readConversations(store::Database& database, AnalysisCache& cache,
                                                      const ConversationsQuestion& question,
                                                      const zone::TimeZone& zone, base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto& filter = question.filter;
    const auto brand = findBrandPosts(database, cache, filter.brandId, filter.handles, asOf);
    if (!brand) return base::fail(brand.error());
    auto conversations = computeConversations(database, *brand->posts, question, zone, asOf);
    if (conversations) conversations->brandName = brand->name;
    return conversations;
}

base::Result<ThreadSnapshot> readThread(store::Database& database, AnalysisCache& cache,
                                        const ThreadQuestion& question, base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto brand = findBrandPosts(database, cache, question.brandId, question.handles, asOf);
    if (!brand) return base::fail(brand.error());
    return openThread(database, *brand->posts, brand->handles, question, asOf);
}

base::Result<PostRowView> readPost(store::Database& database, AnalysisCache& cache,
                                   const PostQuestion& question, base::Instant asOf) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto stored = store::readPosts(database, std::vector{question.postId});
    if (!stored) return base::fail(std::move(stored.error()));
    if (stored->empty())
        return base::fail(base::ErrorCode::BadArgument, question.postId, "the post is not held");
    const auto brand = findBrandPosts(database, cache, question.brandId, question.handles, asOf);
    if (!brand) return base::fail(brand.error());
    auto rows = seePosts(database, *brand, std::move(*stored));
    if (!rows) return base::fail(std::move(rows.error()));
    return std::move(rows->front());
}

} // namespace weft::app
