// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/media_object.h"
#include "simulator/media_writers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::simulator {

namespace {

using nlohmann::json;

json mediaFile(const Shown& shown, std::string_view kind, std::string_view extension) {
    return "https://media.example.net/" + std::string(kind) + "/" + shortcodeOf(shown) +
           std::string(extension);
}

bool showsFile(const SimPost& post) {
    return post.media != model::MediaType::Text && post.media != model::MediaType::Repost;
}

/// A post or picture now and then has what most have not.
bool oneIn(const Shown& shown, std::uint64_t salt, std::uint64_t many) {
    return shown.hash(salt) % many == 0;
}

json altText(const Shown& shown) {
    if (!showsFile(shown.post) || !oneIn(shown, 40, 3)) return {};
    return "A picture of what the post is about";
}

json children(const Shown& shown, const FieldRequest& field) {
    if (shown.post.media != model::MediaType::Carousel || shown.isPicture) return {};
    std::vector<FieldRequest> asked{{"id", {}}};
    for (const std::string& name : field.inner)
        if (name != "id" && fieldWriters().contains(name)) asked.push_back({name, {}});
    json data = json::array();
    for (int number = 1; number <= shown.post.pictures; ++number)
        data.push_back(pictureObject(shown.moment, {shown.index, number}, asked));
    return {{"data", std::move(data)}};
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

json place(const Shown& shown, const FieldRequest& field) {
    if (!shown.own() || shown.post.isReply() || !oneIn(shown, 41, 24)) return {};
    const std::string id = std::to_string(100'000'000'000'000 + shown.hash(42) % 899'999'999'999'999);
    if (field.name == "location_id") return id;
    const json whole{{"id", id},          {"name", "Workshop by the harbour"},
                     {"city", "Brest"},   {"country", "France"},
                     {"latitude", 48.39}, {"longitude", -4.49}};
    if (field.inner.empty()) return {{"id", id}};
    json asked = json::object();
    for (const std::string& name : field.inner)
        if (whole.contains(name)) asked[name] = whole[name];
    return asked;
}

json longText(const Shown& shown) {
    const SimPost& post = shown.post;
    if (!shown.own() || post.isReply() || !post.text || post.media != model::MediaType::Text ||
        !oneIn(shown, 43, 30))
        return {};
    return {{"plaintext", *post.text + "\n\n" + *post.text}};
}

json spoiler(const Shown& shown) {
    return showsFile(shown.post) ? json(oneIn(shown, 44, 40)) : json{};
}

json ghost(const Shown& shown, const FieldRequest& field) {
    if (!shown.post.ghost) return {};
    const base::Instant end = shown.post.time + kGhostLife;
    if (field.name == "ghost_post_expiration_timestamp") return apiTime(end);
    return end > shown.moment.now ? "ACTIVE" : "ARCHIVED";
}

} // namespace

FieldWriters attachmentWriters() {
    using S = const Shown&;
    using F = const FieldRequest&;
    return {
        {"media_url", [](S s, F) { return showsFile(s.post) ? mediaFile(s, "post", ".webp") : json{}; }},
        {"gif_url", [](S s, F) { return s.post.gif ? mediaFile(s, "gif", ".gif") : json{}; }},
        {"thumbnail_url",
         [](S s, F) {
             return s.post.media == model::MediaType::Video ? mediaFile(s, "thumb", ".webp") : json{};
         }},
        {"children", children},
        {"alt_text", [](S s, F) { return altText(s); }},
        {"link_attachment_url", [](S s, F) { return s.post.link ? json(*s.post.link) : json{}; }},
        {"poll_attachment", poll},
        {"is_spoiler_media", [](S s, F) { return spoiler(s); }},
        {"text_entities", [](S, F) { return json{}; }},
        {"text_attachment", [](S s, F) { return longText(s); }},
        {"location_id", place},
        {"location", place},
        {"allowlisted_country_codes", [](S, F) { return json{}; }},
        {"ghost_post_status", ghost},
        {"ghost_post_expiration_timestamp", ghost},
    };
}

} // namespace weft::simulator
