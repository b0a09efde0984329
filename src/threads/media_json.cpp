// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/media_json.h"

#include "threads/json.h"
#include "threads/media_attachments.h"
#include "threads/percent.h"
#include "threads/utf8_repair.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::threads {

using base::ErrorCode;

namespace {

/// A text that says nothing when it is empty.
std::optional<std::string> filled(std::optional<std::string> text) {
    if (text && text->empty()) text.reset();
    return text;
}

std::optional<std::string> handleOf(const JsonValue& media) {
    auto handle = filled(media.text("username"));
    if (handle && handle->starts_with('@')) handle->erase(0, 1);
    return filled(std::move(handle));
}

/// The id of a post that another one points at: {"id": …}, or the bare id.
std::optional<std::string> referenceTo(const JsonValue& media, std::string_view key) {
    const auto reference = media.member(key);
    if (!reference) return std::nullopt;
    return reference->isObject() ? reference->id("id") : reference->id();
}

base::Result<std::string> idOf(const JsonValue& media) {
    const auto given = media.member("id");
    if (!given) return base::fail(ErrorCode::BadShape, "id", "is missing");
    auto id = given->id();
    if (!id) return base::fail(ErrorCode::BadShape, "id", "is not an id");
    return *std::move(id);
}

base::Result<base::Instant> timeOf(const JsonValue& media) {
    const auto given = media.member("timestamp");
    if (!given) return base::fail(ErrorCode::BadShape, "timestamp", "is missing");
    auto time = given->instant();
    if (!time) time.error().where = "timestamp";
    return time;
}

void readText(const JsonValue& media, model::Post& post) {
    post.author = handleOf(media);
    post.text = media.text("text");
    post.permalink = filled(media.text("permalink"));
    post.topicTag = filled(media.text("topic_tag"));
    post.altText = filled(media.text("alt_text"));
    post.linkUrl = filled(media.text("link_attachment_url"));
    post.hideStatus = filled(media.text("hide_status"));
    post.authorPictureUrl = filled(media.text("profile_picture_url"));
    if (const auto type = media.text("media_type")) post.mediaType = model::mediaTypeFromApi(*type);
}

void readLinks(const JsonValue& media, model::Post& post) {
    post.parentId = referenceTo(media, "replied_to");
    post.rootId = referenceTo(media, "root_post");
    post.quotedId = referenceTo(media, "quoted_post");
    post.repostedId = referenceTo(media, "reposted_post");
    if (post.parentId == post.id) post.parentId.reset();
    if (post.rootId == post.id) post.rootId.reset();
}

void readFlags(const JsonValue& media, model::Post& post) {
    post.isReply = media.boolean("is_reply");
    post.isQuote = media.boolean("is_quote_post");
    post.hasReplies = media.boolean("has_replies");
    post.authorVerified = media.boolean("is_verified");
}

base::Result<model::Post> readMedia(const JsonValue& media) {
    if (!media.isObject())
        return base::fail(ErrorCode::BadShape, {}, fmt::format("{} instead of a post", media.typeName()));
    auto id = idOf(media);
    if (!id) return base::fail(std::move(id.error()));
    const auto time = timeOf(media);
    if (!time) return base::fail(time.error());
    model::Post post;
    post.id = *std::move(id);
    post.createdAt = *time;
    readText(media, post);
    readLinks(media, post);
    readFlags(media, post);
    readAttachments(media, post);
    return post;
}

std::string placeOf(std::string_view endpoint, std::size_t number, const JsonValue& element) {
    const auto id = element.id("id");
    if (!id) return fmt::format("{} item {}", endpoint, number);
    return fmt::format("{} item {} (id {})", endpoint, number, *id);
}

/// The value of "after" in the query of a "next" link; some answers carry the link without cursors.
std::optional<std::string> cursorInLink(std::string_view link) {
    const auto query = link.find('?');
    if (query == std::string_view::npos) return std::nullopt;
    constexpr std::string_view key = "after=";
    for (std::size_t at = query + 1; at < link.size();) {
        const auto end = std::min(link.find_first_of("&#", at), link.size());
        const auto pair = link.substr(at, end - at);
        if (pair.starts_with(key)) return filled(percentDecode(pair.substr(key.size())));
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<std::string> cursorOf(const JsonValue& body) {
    const auto paging = body.member("paging");
    if (!paging) return std::nullopt;
    if (const auto cursors = paging->member("cursors")) {
        const auto after = cursors->member("after");
        if (after)
            return after->isObject() ? std::nullopt : filled(after->text() ? after->text() : after->id());
    }
    const auto next = paging->text("next");
    return next ? cursorInLink(*next) : std::nullopt;
}

} // namespace

base::Result<model::Post> parseMedia(std::string_view json) {
    const auto document = JsonDocument::parse(json);
    if (!document) return base::fail(document.error());
    return readMedia(document->root());
}

base::Result<PostPage> parseMediaList(std::string_view body, std::string_view endpoint) {
    auto document = JsonDocument::parse(body);
    const bool damaged = !document && document.error().code == ErrorCode::BadText;
    if (damaged) document = JsonDocument::parse(markInvalidUtf8(body));
    if (!document)
        return base::fail(ErrorCode::ApiNotJson, std::string(endpoint),
                          "the answer " + document.error().detail);
    const auto data = document->root().member("data");
    if (!data || !data->isArray())
        return base::fail(ErrorCode::ApiBadAnswer, std::string(endpoint),
                          "the answer holds no list of posts (\"data\")");
    PostPage page;
    std::size_t number = 0;
    for (const JsonValue& element : data->elements()) {
        ++number;
        auto post = readMedia(element);
        if (post && damaged && !markedField(*post).empty())
            post = base::fail(ErrorCode::BadText, std::string(markedField(*post)), "is not valid UTF-8");
        if (post)
            page.posts.push_back(*std::move(post));
        else
            page.skipped.push_back({placeOf(endpoint, number, element), post.error().text()});
    }
    page.after = cursorOf(document->root());
    return page;
}

} // namespace weft::threads
