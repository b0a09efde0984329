// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/media_object.h"

#include "simulator/media_writers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace weft::simulator {

namespace {

using nlohmann::json;

std::string_view mediaWord(const Shown& shown) {
    switch (shown.post.media) {
    case model::MediaType::Image:
        return "IMAGE";
    case model::MediaType::Video:
        return "VIDEO";
    case model::MediaType::Carousel:
        return "CAROUSEL_ALBUM";
    case model::MediaType::Audio:
        return "AUDIO";
    case model::MediaType::Repost:
        return "REPOST_FACADE";
    default:
        // The search has its own word for it.
        return shown.column == FieldColumn::Keyword ? "TEXT" : "TEXT_POST";
    }
}

json link(const std::optional<std::string>& id) {
    return id ? json{{"id", *id}} : json{};
}

json permalink(const Shown& shown) {
    if (shown.post.permalinkHidden || shown.post.authorHidden) return {};
    return "https://www.threads.com/@" + shown.post.author + "/post/" + shortcodeOf(shown);
}

json rootPost(const Shown& shown) {
    if (!shown.post.isReply()) return {};
    if (shown.post.rootId) return link(shown.post.rootId);
    return {{"id", shown.moment.world.post(shown.moment.world.threadOf(shown.index)).id}};
}

/// The link to what cannot be read is not given.
json quotedPost(const Shown& shown) {
    if (!shown.post.quote || !shown.post.quotedId) return {};
    const auto quoted = shown.moment.world.find(*shown.post.quotedId);
    if (quoted && shown.moment.world.post(*quoted).gone) return {};
    return link(shown.post.quotedId);
}

json replyAudience(const Shown& shown) {
    return shown.own() && !shown.post.isReply() && !shown.isPicture ? json("EVERYONE") : json{};
}

json hideStatus(const Shown& shown) {
    if (!shown.post.isReply()) return {};
    switch (shown.post.hideState) {
    case HideState::Hidden:
        return "HIDDEN";
    case HideState::ShownAgain:
        return "UNHUSHED";
    case HideState::Never:
        break;
    }
    return "NOT_HUSHED";
}

json approval(const Shown& shown) {
    if (shown.post.approval == ReplyApproval::NotAsked) return {};
    return shown.post.approval == ReplyApproval::Pending ? "pending" : "ignored";
}

template<typename T>
json optionalValue(const std::optional<T>& value) {
    return value ? json(*value) : json{};
}

/// The API tells these two of an author only in lists of direct replies and mentions; deeper they are
/// missing.
bool tellsAuthor(const Shown& shown) {
    if (shown.post.authorHidden) return false;
    const auto& parent = shown.post.parentId;
    return !parent || !shown.moment.world.find(*parent) ||
           !shown.moment.world.post(*shown.moment.world.find(*parent)).isReply();
}

FieldWriters postWriters() {
    using S = const Shown&;
    using F = const FieldRequest&;
    return {
        {"id", [](S s, F) { return json(s.post.id); }},
        {"media_product_type", [](S, F) { return json("THREADS"); }},
        {"media_type", [](S s, F) { return json(mediaWord(s)); }},
        {"permalink", [](S s, F) { return permalink(s); }},
        {"owner",
         [](S s, F) { return s.own() && !s.post.isReply() ? link(s.moment.world.owner().id) : json{}; }},
        {"username", [](S s, F) { return s.post.authorHidden ? json{} : json(s.post.author); }},
        {"text", [](S s, F) { return optionalValue(s.post.text); }},
        {"timestamp", [](S s, F) { return json(apiTime(s.post.time)); }},
        {"shortcode", [](S s, F) { return s.post.permalinkHidden ? json{} : json(shortcodeOf(s)); }},
        {"topic_tag", [](S s, F) { return optionalValue(s.post.topicTag); }},
        {"is_quote_post", [](S s, F) { return json(s.post.quote); }},
        {"quoted_post", [](S s, F) { return quotedPost(s); }},
        // The address of a foreign post that was passed on is not given, and owners do not repost themselves
        // here.
        {"reposted_post", [](S, F) { return json{}; }},
        {"has_replies",
         [](S s, F) {
             return json(!s.isPicture && !s.moment.seen(s.moment.world.directReplies(s.index)).empty());
         }},
        {"is_reply", [](S s, F) { return json(s.post.isReply()); }},
        {"is_reply_owned_by_me", [](S s, F) { return s.post.isReply() ? json(s.own()) : json{}; }},
        {"root_post", [](S s, F) { return rootPost(s); }},
        {"replied_to", [](S s, F) { return link(s.post.parentId); }},
        {"hide_status", [](S s, F) { return hideStatus(s); }},
        {"reply_audience", [](S s, F) { return replyAudience(s); }},
        {"reply_approval_status", [](S s, F) { return approval(s); }},
        {"is_verified", [](S s, F) { return tellsAuthor(s) ? json(s.post.verified) : json{}; }},
        {"profile_picture_url",
         [](S s, F) {
             return tellsAuthor(s) ? json("https://media.example.net/people/" + s.post.author + ".jpg")
                                   : json{};
         }},
    };
}

} // namespace

const FieldWriters& fieldWriters() {
    static const auto kWriters = [] {
        auto all = postWriters();
        all.merge(attachmentWriters());
        return all;
    }();
    return kWriters;
}

std::string shortcodeOf(const Shown& shown) {
    static constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string code = "D";
    std::uint64_t hash = shown.hash(2);
    for (int i = 0; i < 10; ++i, hash >>= 6)
        code += kLetters[hash % 64];
    return code;
}

std::string apiTime(base::Instant instant) {
    return base::formatInstant(instant).substr(0, 19) + "+0000";
}

json shownObject(const Shown& shown, std::span<const FieldRequest> fields) {
    json object = json::object();
    for (const FieldRequest& field : fields) {
        json value = fieldWriters().find(field.name)->second(shown, field);
        if (!value.is_null()) object[field.name] = std::move(value);
    }
    return object;
}

json mediaObject(const Moment& moment, World::Index index, std::span<const FieldRequest> fields,
                 FieldColumn column) {
    return shownObject({moment, index, moment.world.post(index), column}, fields);
}

std::optional<Picture> findPicture(const World& world, std::string_view id) {
    constexpr std::size_t kMostDigits = 2;
    for (std::size_t digits = 1; digits <= kMostDigits && digits < id.size(); ++digits) {
        const auto post = world.find(id.substr(0, id.size() - digits));
        const std::string_view text = id.substr(id.size() - digits);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (!post || error != std::errc{} || end != text.data() + text.size() || text.front() == '0')
            continue;
        if (number <= world.post(*post).pictures) return Picture{*post, number};
    }
    return std::nullopt;
}

json pictureObject(const Moment& moment, Picture picture, std::span<const FieldRequest> fields) {
    const SimPost& post = moment.world.post(picture.post);
    SimPost shown;
    shown.id = post.id + std::to_string(picture.number);
    shown.author = post.author;
    shown.time = post.time;
    shown.media = hashText(shown.id) % 6 == 0 ? model::MediaType::Video : model::MediaType::Image;
    shown.authorHidden = post.authorHidden;
    shown.permalinkHidden = post.permalinkHidden;
    return shownObject({moment, picture.post, shown, FieldColumn::One, true}, fields);
}

} // namespace weft::simulator
