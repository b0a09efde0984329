// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/insight.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::model {

/// What a post holds. Names of later API versions become Other.
enum class MediaType { Text, Image, Video, Carousel, Audio, Repost, Other };

/// "text", "image" …: as stored and exported.
[[nodiscard]] std::string_view mediaTypeName(MediaType type);
[[nodiscard]] MediaType mediaTypeFromName(std::string_view name);

/// From the API's words: TEXT and TEXT_POST alike, CAROUSEL like CAROUSEL_ALBUM, REPOST_FACADE, unknown to
/// Other.
[[nodiscard]] MediaType mediaTypeFromApi(std::string_view word);

/// One answer of a poll.
struct PollOption {
    std::string text;
    /// Share of the votes, 0 to 1.
    std::optional<double> share;

    friend bool operator==(const PollOption&, const PollOption&) = default;
};

/// A poll as it stood when it was read.
struct Poll {
    std::vector<PollOption> options;
    std::optional<std::int64_t> votes;
    std::optional<base::Instant> endsAt;

    friend bool operator==(const Poll&, const Poll&) = default;
};

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
    std::optional<Poll> poll;
    /// The long text behind a post (up to 10,000 characters).
    std::optional<std::string> attachedText;
    std::optional<std::string> locationName;
    /// EVERYONE, ACCOUNTS_YOU_FOLLOW …: as given.
    std::optional<std::string> replyAudience;
    /// ACTIVE or ARCHIVED; only on ghost posts.
    std::optional<std::string> ghostStatus;
    std::optional<base::Instant> ghostEndsAt;
    /// "pending" or "ignored"; only on replies that wait for approval.
    std::optional<std::string> approvalStatus;
    /// The media are hidden until they are clicked.
    std::optional<bool> spoiler;
    /// How many pictures and videos a carousel has.
    std::optional<std::int64_t> pictures;

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
