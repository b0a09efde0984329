// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/account_json.h"

#include "threads/json.h"

#include <algorithm>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr std::int64_t kDaySeconds = 24 * 3600;
constexpr std::int64_t kLongestSeconds = 366 * kDaySeconds;

model::Measured countOf(const JsonValue& object, std::string_view key) {
    const auto count = object.integer(key);
    if (!count || *count < 0) return model::Unknown::NotInAnswer;
    return *count;
}

/// Absent unless both the use and the total are said.
std::optional<Quota> quotaOf(const JsonValue& limits, std::string_view useKey, std::string_view configKey) {
    const auto used = limits.integer(useKey);
    const auto config = limits.member(configKey);
    const auto total = config ? config->integer("quota_total") : std::nullopt;
    if (!used || !total || *used < 0 || *total < 0) return std::nullopt;
    const auto seconds = config->integer("quota_duration").value_or(kDaySeconds);
    return Quota{*used, *total, std::chrono::seconds{std::clamp<std::int64_t>(seconds, 0, kLongestSeconds)}};
}

/// A time; 0 stands for "never" and anything unreadable for nothing.
std::optional<base::Instant> timeOf(const JsonValue& object, std::string_view key) {
    if (object.integer(key) == 0) return std::nullopt;
    const auto given = object.member(key);
    const auto time = given ? given->instant() : base::Result<base::Instant>{tl::unexpect, base::Error{}};
    return time ? std::optional(*time) : std::nullopt;
}

} // namespace

base::Result<model::Profile> parseProfile(std::string_view body) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    const JsonValue me = document->root();
    auto id = me.id("id");
    auto username = me.text("username");
    if (!id || !username || username->empty())
        return base::fail(ErrorCode::ApiBadAnswer, {}, "the answer names no account (\"id\", \"username\")");
    model::Profile profile;
    profile.id = *std::move(id);
    profile.username = *std::move(username);
    profile.name = me.text("name");
    profile.biography = me.text("threads_biography");
    profile.pictureUrl = me.text("threads_profile_picture_url");
    profile.verified = me.boolean("is_verified");
    return profile;
}

base::Result<model::PublicProfile> parsePublicProfile(std::string_view body, std::string_view handle) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    const JsonValue found = document->root();
    if (!found.isObject() || found.members().empty())
        return base::fail(ErrorCode::ApiBadAnswer, {}, "the answer says nothing of a profile");
    model::PublicProfile profile;
    profile.username = found.id("username").value_or(std::string(handle));
    profile.name = found.text("name");
    profile.biography = found.text("biography");
    profile.pictureUrl = found.text("profile_picture_url");
    profile.verified = found.boolean("is_verified");
    profile.followers = countOf(found, "follower_count");
    profile.likes = countOf(found, "likes_count");
    profile.quotes = countOf(found, "quotes_count");
    profile.replies = countOf(found, "replies_count");
    profile.reposts = countOf(found, "reposts_count");
    profile.views = countOf(found, "views_count");
    return profile;
}

base::Result<PublishingLimits> parsePublishingLimits(std::string_view body) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    const auto data = document->root().member("data");
    const auto list = data ? data->elements() : std::vector<JsonValue>{};
    if (list.empty() || !list.front().isObject())
        return base::fail(ErrorCode::ApiBadAnswer, {}, "the answer holds no limits (\"data\")");
    PublishingLimits limits;
    limits.posts = quotaOf(list.front(), "quota_usage", "config");
    limits.replies = quotaOf(list.front(), "reply_quota_usage", "reply_config");
    limits.deletes = quotaOf(list.front(), "delete_quota_usage", "delete_config");
    limits.searches = quotaOf(list.front(), "search_quota_usage", "search_config");
    return limits;
}

base::Result<TokenInfo> parseTokenInfo(std::string_view body) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    const auto data = document->root().member("data");
    const auto valid = data ? data->boolean("is_valid") : std::nullopt;
    if (!valid)
        return base::fail(ErrorCode::ApiBadAnswer, {},
                          "the answer says nothing of a token (\"data\", \"is_valid\")");
    TokenInfo info;
    info.valid = *valid;
    if (const auto scopes = data->member("scopes"))
        for (const JsonValue& scope : scopes->elements())
            if (auto name = scope.text()) info.scopes.push_back(*std::move(name));
    info.expiresAt = timeOf(*data, "expires_at");
    info.issuedAt = timeOf(*data, "issued_at");
    info.userId = data->id("user_id").value_or("");
    return info;
}

} // namespace weft::threads
