// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/media_object.h"

#include "simulator/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace weft::simulator {

namespace {

using nlohmann::json;

/// One post and the moment at which it is shown.
struct Shown {
    const Moment& moment;
    World::Index index;
    const SimPost& post;

    [[nodiscard]] bool own() const { return moment.world.isOwn(index); }

    [[nodiscard]] std::uint64_t hash(std::uint64_t salt) const { return hashText(post.id, salt); }
};

/// Null stands for "leave the field out".
using Writer = std::function<json(const Shown&, const FieldRequest&)>;

std::string shortcode(const Shown& shown) {
    static constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string code = "D";
    std::uint64_t hash = shown.hash(2);
    for (int i = 0; i < 10; ++i, hash >>= 6)
        code += kLetters[hash % 64];
    return code;
}

std::string_view mediaWord(model::MediaType type) {
    switch (type) {
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
        return "TEXT_POST";
    }
}

json link(const std::optional<std::string>& id) {
    return id ? json{{"id", *id}} : json{};
}

json mediaFile(const Shown& shown, std::string_view kind, std::string_view extension) {
    return "https://media.example.net/" + std::string(kind) + "/" + shortcode(shown) + std::string(extension);
}

bool showsFile(const SimPost& post) {
    return post.media != model::MediaType::Text && post.media != model::MediaType::Repost;
}

json permalink(const Shown& shown) {
    if (shown.post.permalinkHidden || shown.post.authorHidden) return {};
    return "https://www.threads.com/@" + shown.post.author + "/post/" + shortcode(shown);
}

json children(const Shown& shown) {
    if (shown.post.media != model::MediaType::Carousel) return {};
    json data = json::array();
    for (int i = 1; i <= shown.post.pictures; ++i)
        data.push_back({{"id", shown.post.id + std::to_string(i)}});
    return {{"data", std::move(data)}};
}

json rootPost(const Shown& shown) {
    if (!shown.post.isReply()) return {};
    if (shown.post.rootId) return link(shown.post.rootId);
    return {{"id", shown.moment.world.post(shown.moment.world.threadOf(shown.index)).id}};
}

json poll(const Shown& shown, const FieldRequest& field) {
    const auto& options = shown.post.pollOptions;
    if (options.empty()) return {};
    static constexpr std::array<std::string_view, 4> kNames{"option_a", "option_b", "option_c", "option_d"};
    const std::size_t count = std::min(options.size(), kNames.size());
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += 0.2 + unitInterval(shown.hash(20 + i));
    json whole = json::object();
    for (std::size_t i = 0; i < count; ++i) {
        whole[std::string(kNames[i])] = options[i];
        const double share = (0.2 + unitInterval(shown.hash(20 + i))) / sum;
        whole[std::string(kNames[i]) + "_votes_percentage"] = std::round(share * 1000) / 1000;
    }
    whole["total_votes"] = 40 + shown.hash(30) % 700;
    whole["expiration_timestamp"] = apiTime(shown.post.time + std::chrono::hours{24});
    // Without a list of sub-fields the API gives an incomplete poll.
    if (field.inner.empty()) return {{"option_a", whole["option_a"]}, {"option_b", whole["option_b"]}};
    json asked = json::object();
    for (const std::string& name : field.inner)
        if (whole.contains(name)) asked[name] = whole[name];
    return asked;
}

json replyAudience(const Shown& shown) {
    return shown.own() && !shown.post.isReply() ? json("EVERYONE") : json{};
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

std::map<std::string_view, Writer, std::less<>> describeFiles() {
    using S = const Shown&;
    using F = const FieldRequest&;
    return {
        {"media_url", [](S s, F) { return showsFile(s.post) ? mediaFile(s, "post", ".webp") : json{}; }},
        {"gif_url", [](S s, F) { return s.post.gif ? mediaFile(s, "gif", ".gif") : json{}; }},
        {"thumbnail_url",
         [](S s, F) {
             return s.post.media == model::MediaType::Video ? mediaFile(s, "thumb", ".webp") : json{};
         }},
        {"children", [](S s, F) { return children(s); }},
        {"alt_text", [](S, F) { return json{}; }},
        {"link_attachment_url", [](S s, F) { return optionalValue(s.post.link); }},
        {"poll_attachment", poll},
        {"is_spoiler_media", [](S, F) { return json{}; }},
        {"text_entities", [](S, F) { return json{}; }},
        {"text_attachment", [](S, F) { return json{}; }},
        {"location_id", [](S, F) { return json{}; }},
        {"location", [](S, F) { return json{}; }},
        {"allowlisted_country_codes", [](S, F) { return json{}; }},
        {"ghost_post_status", [](S, F) { return json{}; }},
        {"ghost_post_expiration_timestamp", [](S, F) { return json{}; }},
    };
}

std::map<std::string_view, Writer, std::less<>> describePost() {
    using S = const Shown&;
    using F = const FieldRequest&;
    return {
        {"id", [](S s, F) { return json(s.post.id); }},
        {"media_product_type", [](S, F) { return json("THREADS"); }},
        {"media_type", [](S s, F) { return json(mediaWord(s.post.media)); }},
        {"permalink", [](S s, F) { return permalink(s); }},
        {"owner",
         [](S s, F) { return s.own() && !s.post.isReply() ? link(s.moment.world.owner().id) : json{}; }},
        {"username", [](S s, F) { return s.post.authorHidden ? json{} : json(s.post.author); }},
        {"text", [](S s, F) { return optionalValue(s.post.text); }},
        {"timestamp", [](S s, F) { return json(apiTime(s.post.time)); }},
        {"shortcode", [](S s, F) { return s.post.permalinkHidden ? json{} : json(shortcode(s)); }},
        {"topic_tag", [](S s, F) { return optionalValue(s.post.topicTag); }},
        {"is_quote_post", [](S s, F) { return json(s.post.quote); }},
        {"quoted_post", [](S s, F) { return s.post.quote ? link(s.post.quotedId) : json{}; }},
        // The address of a foreign post that was passed on is not given, and owners do not repost themselves
        // here.
        {"reposted_post", [](S, F) { return json{}; }},
        {"has_replies",
         [](S s, F) { return json(!s.moment.seen(s.moment.world.directReplies(s.index)).empty()); }},
        {"is_reply", [](S s, F) { return json(s.post.isReply()); }},
        {"is_reply_owned_by_me", [](S s, F) { return s.post.isReply() ? json(s.own()) : json{}; }},
        {"root_post", [](S s, F) { return rootPost(s); }},
        {"replied_to", [](S s, F) { return link(s.post.parentId); }},
        {"hide_status", [](S s, F) { return s.post.isReply() ? json("NOT_HUSHED") : json{}; }},
        {"reply_audience", [](S s, F) { return replyAudience(s); }},
        {"is_verified", [](S s, F) { return tellsAuthor(s) ? json(s.post.verified) : json{}; }},
        {"profile_picture_url",
         [](S s, F) {
             return tellsAuthor(s) ? json("https://media.example.net/people/" + s.post.author + ".jpg")
                                   : json{};
         }},
    };
}

const std::map<std::string_view, Writer, std::less<>>& writers() {
    static const auto kWriters = [] {
        auto all = describePost();
        all.merge(describeFiles());
        return all;
    }();
    return kWriters;
}

} // namespace

std::span<const std::string_view> mediaFields() {
    static const std::vector<std::string_view> kNames = [] {
        std::vector<std::string_view> names;
        for (const auto& [name, writer] : writers())
            names.push_back(name);
        return names;
    }();
    return kNames;
}

std::string apiTime(base::Instant instant) {
    return base::formatInstant(instant).substr(0, 19) + "+0000";
}

json mediaObject(const Moment& moment, World::Index index, std::span<const FieldRequest> fields) {
    const Shown shown{moment, index, moment.world.post(index)};
    json object = json::object();
    for (const FieldRequest& field : fields) {
        json value = writers().find(field.name)->second(shown, field);
        if (!value.is_null()) object[field.name] = std::move(value);
    }
    return object;
}

} // namespace weft::simulator
