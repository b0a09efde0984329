// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/account_json.h"

#include "threads/json.h"

namespace weft::threads {

using base::ErrorCode;

namespace {

base::Result<JsonDocument> parseBody(std::string_view body) {
    auto document = JsonDocument::parse(body);
    if (!document) return base::fail(ErrorCode::ApiNotJson, {}, "the answer " + document.error().detail);
    return document;
}

} // namespace

base::Result<model::Profile> parseProfile(std::string_view body) {
    const auto document = parseBody(body);
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

base::Result<TokenInfo> parseTokenInfo(std::string_view body) {
    const auto document = parseBody(body);
    if (!document) return base::fail(document.error());
    const auto data = document->root().member("data");
    if (!data || !data->isObject())
        return base::fail(ErrorCode::ApiBadAnswer, {}, "the answer says nothing of a token (\"data\")");
    TokenInfo info;
    info.valid = data->boolean("is_valid").value_or(false);
    if (const auto scopes = data->member("scopes"))
        for (const JsonValue& scope : scopes->elements())
            if (auto name = scope.text()) info.scopes.push_back(*std::move(name));
    // 0 stands for a token that does not expire.
    if (data->integer("expires_at").value_or(0) != 0)
        if (const auto expires = data->member("expires_at")->instant()) info.expiresAt = *expires;
    return info;
}

} // namespace weft::threads
