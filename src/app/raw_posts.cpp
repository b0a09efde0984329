// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raw_posts.h"

#include "store/stream_posts.h"

#include <utility>

namespace weft::app {

base::Status forEachRawPost(store::Database& database, const base::TimeRange& range,
                            const std::function<void(topics::RawPost)>& use) {
    return store::forEachStreamedPost(database, range, [&use](store::StreamedPost post) {
        use({.id = std::move(post.id),
             .author = std::move(post.author),
             .at = post.createdAt,
             .text = std::move(post.text),
             .language = std::move(post.language),
             .topicTag = std::move(post.topicTag),
             .threadId = std::move(post.threadId),
             .parentId = std::move(post.parentId)});
    });
}

} // namespace weft::app
