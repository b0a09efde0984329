// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_merging.h"

#include <cmath>

namespace weft::store {

using model::Post;

namespace {

template<typename Field>
void take(std::optional<Field>& held, const std::optional<Field>& given) {
    if (given) held = given;
}

/// Numbers that are none cannot be stored, and would make the poll look changed for ever.
void cleanPoll(std::optional<model::Poll>& poll) {
    if (!poll) return;
    for (auto& option : poll->options)
        if (option.share && !std::isfinite(*option.share)) option.share.reset();
    if (poll == model::Poll{}) poll.reset();
}

} // namespace

Post cleaned(Post post) {
    for (auto* field : {&post.author, &post.parentId, &post.rootId, &post.quotedId, &post.repostedId})
        if (*field && (*field)->empty()) field->reset();
    if (post.parentId == post.id) post.parentId.reset();
    cleanPoll(post.poll);
    return post;
}

Post merged(Post held, const Post& given) {
    held.createdAt = given.createdAt;
    held.mediaType = given.mediaType;
    take(held.author, given.author);
    take(held.text, given.text);
    take(held.parentId, given.parentId);
    take(held.rootId, given.rootId);
    take(held.quotedId, given.quotedId);
    take(held.repostedId, given.repostedId);
    take(held.permalink, given.permalink);
    take(held.topicTag, given.topicTag);
    take(held.language, given.language);
    take(held.altText, given.altText);
    take(held.linkUrl, given.linkUrl);
    take(held.hideStatus, given.hideStatus);
    take(held.isReply, given.isReply);
    take(held.isQuote, given.isQuote);
    take(held.hasReplies, given.hasReplies);
    take(held.poll, given.poll);
    take(held.attachedText, given.attachedText);
    take(held.locationName, given.locationName);
    take(held.replyAudience, given.replyAudience);
    take(held.ghostStatus, given.ghostStatus);
    take(held.ghostEndsAt, given.ghostEndsAt);
    take(held.approvalStatus, given.approvalStatus);
    take(held.spoiler, given.spoiler);
    take(held.pictures, given.pictures);
    return held;
}

Post emptied(const Post& post) {
    Post kept = anonymous(post);
    kept.author = post.author;
    kept.authorVerified = post.authorVerified;
    kept.authorPictureUrl = post.authorPictureUrl;
    kept.topicTag = post.topicTag;
    kept.hideStatus = post.hideStatus;
    kept.replyAudience = post.replyAudience;
    kept.ghostStatus = post.ghostStatus;
    kept.ghostEndsAt = post.ghostEndsAt;
    kept.approvalStatus = post.approvalStatus;
    return kept;
}

Post anonymous(const Post& post) {
    Post kept;
    kept.id = post.id;
    kept.createdAt = post.createdAt;
    kept.parentId = post.parentId;
    kept.rootId = post.rootId;
    kept.quotedId = post.quotedId;
    kept.repostedId = post.repostedId;
    kept.mediaType = post.mediaType;
    kept.language = post.language;
    kept.isReply = post.isReply;
    kept.isQuote = post.isQuote;
    kept.hasReplies = post.hasReplies;
    kept.spoiler = post.spoiler;
    kept.pictures = post.pictures;
    return kept;
}

} // namespace weft::store
