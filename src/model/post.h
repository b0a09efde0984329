// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/insight.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::model {

/// What a post holds. Names of later API versions become Other.
enum class MediaType { Text, Image, Video, Carousel, Audio, Repost, Other };

/// "text", "image" …: as stored and exported.
[[nodiscard]] std::string_view mediaTypeName(MediaType type);
[[nodiscard]] MediaType mediaTypeFromName(std::string_view name);

/// From the API's words: TEXT and TEXT_POST alike, CAROUSEL like CAROUSEL_ALBUM, REPOST_FACADE, unknown to
/// Other.
[[nodiscard]] MediaType mediaTypeFromApi(std::string_view word);

/// One post or reply, as the API or an import gave it. Absent means that it was not said, never that it is
/// empty. Ids are the platform's texts and are never read as numbers.
struct Post {
    std::string id;
    /// Handle without @, spelled as given. Absent for private people.
    std::optional<std::string> author;
    /// Absent on media-only posts and reposts.
    std::optional<std::string> text;
    base::Instant createdAt{};
    /// The post this one answers. Absent for a root.
    std::optional<std::string> parentId;
    /// The root the API names; metrics trust the chain of parents more (metrics.md A0).
    std::optional<std::string> rootId;
    std::optional<std::string> quotedId;
    std::optional<std::string> repostedId;
    MediaType mediaType = MediaType::Text;
    std::optional<std::string> permalink;
    std::optional<std::string> topicTag;
    /// BCP 47, only when the source says so.
    std::optional<std::string> language;
    std::optional<std::string> altText;
    std::optional<std::string> linkUrl;
    /// NOT_HUSHED, HIDDEN …: as given.
    std::optional<std::string> hideStatus;
    std::optional<bool> isReply;
    std::optional<bool> isQuote;
    std::optional<bool> hasReplies;
    /// About the author, at the moment of reading.
    std::optional<bool> authorVerified;
    std::optional<std::string> authorPictureUrl;

    friend bool operator==(const Post&, const Post&) = default;
};

/// The account that a token belongs to (`/me`).
struct Profile {
    std::string id;
    std::string username;
    std::optional<std::string> name;
    std::optional<std::string> biography;
    std::optional<std::string> pictureUrl;
    std::optional<bool> verified;
};

} // namespace weft::model
