// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_detection.h"

#include "store/stream_posts.h"

namespace weft::app {

namespace {

topics::RawPost rawPost(store::StreamedPost post) {
    return {.id = std::move(post.id),
            .author = std::move(post.author),
            .at = post.createdAt,
            .text = std::move(post.text),
            .language = std::move(post.language),
            .topicTag = std::move(post.topicTag),
            .threadId = std::move(post.threadId),
            .parentId = std::move(post.parentId)};
}

} // namespace

base::Result<topics::TopicStream> streamTopics(store::Database& database, const TopicRequest& request,
                                               const std::function<void(const topics::BinResult&)>& use) {
    topics::TopicStream stream(request.sensitivity, request.language);
    const auto closeUntil = [&](base::Instant moment) {
        for (const auto& result : stream.closeUntil(moment))
            use(result);
    };
    auto read = store::forEachStreamedPost(database, {base::kEarliestInstant, request.asOf},
                                           [&](store::StreamedPost post) {
                                               closeUntil(post.createdAt);
                                               static_cast<void>(stream.add(rawPost(std::move(post))));
                                           });
    if (!read) return base::fail(std::move(read.error()));
    closeUntil(request.asOf);
    return stream;
}

} // namespace weft::app
