// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/media_attachments.h"

#include <array>

namespace weft::threads {

namespace {

constexpr std::array<std::string_view, 4> kOptions{"option_a", "option_b", "option_c", "option_d"};

std::optional<std::string> filled(std::optional<std::string> text) {
    if (text && text->empty()) text.reset();
    return text;
}

/// The thing itself, out of {"data": …} and out of a list of one.
std::optional<JsonValue> unwrapped(std::optional<JsonValue> value) {
    if (value)
        if (const auto data = value->member("data")) value = data;
    if (!value || !value->isArray()) return value;
    const auto elements = value->elements();
    if (elements.empty()) return std::nullopt;
    return elements.front();
}

std::optional<base::Instant> timeOf(const JsonValue& object, std::string_view key) {
    const auto given = object.member(key);
    if (!given) return std::nullopt;
    const auto time = given->instant();
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<double> shareOf(const JsonValue& poll, std::string_view option) {
    const auto given = poll.member(std::string(option) + "_votes_percentage");
    const auto share = given ? given->number() : std::nullopt;
    return share && *share >= 0 && *share <= 1 ? share : std::nullopt;
}

std::optional<model::Poll> pollOf(const JsonValue& media) {
    const auto given = unwrapped(media.member("poll_attachment"));
    if (!given) return std::nullopt;
    model::Poll poll;
    for (const std::string_view option : kOptions)
        if (auto text = filled(given->text(option)))
            poll.options.push_back({*std::move(text), shareOf(*given, option)});
    if (poll.options.empty()) return std::nullopt;
    const auto votes = given->integer("total_votes");
    if (votes && *votes >= 0) poll.votes = votes;
    poll.endsAt = timeOf(*given, "expiration_timestamp");
    return poll;
}

/// A text that is a member of an object, or stands there by itself.
std::optional<std::string> textIn(const std::optional<JsonValue>& value, std::string_view key) {
    if (!value) return std::nullopt;
    return filled(value->isObject() ? value->text(key) : value->text());
}

std::optional<std::int64_t> picturesOf(const JsonValue& media) {
    auto children = media.member("children");
    if (children && children->isObject()) children = children->member("data");
    const auto count = children ? children->elements().size() : 0;
    if (count == 0) return std::nullopt;
    return static_cast<std::int64_t>(count);
}

} // namespace

void readAttachments(const JsonValue& media, model::Post& post) {
    post.poll = pollOf(media);
    post.attachedText = textIn(unwrapped(media.member("text_attachment")), "plaintext");
    post.locationName = textIn(unwrapped(media.member("location")), "name");
    post.replyAudience = filled(media.text("reply_audience"));
    post.ghostStatus = filled(media.text("ghost_post_status"));
    post.ghostEndsAt = timeOf(media, "ghost_post_expiration_timestamp");
    post.approvalStatus = filled(media.text("reply_approval_status"));
    post.spoiler = media.boolean("is_spoiler_media");
    post.pictures = picturesOf(media);
}

} // namespace weft::threads
