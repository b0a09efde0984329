// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/client.h"

#include "model/handle.h"
#include "threads/account_json.h"
#include "threads/api_path.h"
#include "threads/field_lists.h"
#include "threads/media_json.h"

#include <fmt/format.h>

namespace weft::threads {

using base::ErrorCode;

namespace {

/// What is wrong with a single post matters to the call as a whole.
base::Result<model::Post> parseOnePost(std::string_view body) {
    auto post = parseMedia(body);
    if (post) return post;
    base::Error error = post.error();
    const bool notJson = error.code == ErrorCode::BadJson || error.code == ErrorCode::BadText;
    error.code = notJson ? ErrorCode::ApiNotJson : ErrorCode::ApiBadAnswer;
    error.detail = fmt::format("the answer cannot be used: {}", error.text());
    return base::fail(std::move(error));
}

} // namespace

Client::Client(HttpClient& http, ClientOptions options, RequestGate* gate)
    : m_connection(http, std::move(options), gate) {
}

base::Result<model::Profile> Client::me(const std::stop_token& stop) {
    return m_connection.ask({.endpoint = Endpoint::Me, .path = "/me", .fields = kProfileFields}, stop,
                            parseProfile);
}

base::Result<model::Post> Client::post(std::string_view id, const std::stop_token& stop) {
    if (const auto checked = checkId(id); !checked) return base::fail(checked.error());
    return m_connection.ask({.endpoint = Endpoint::Post, .path = pathOf(id, ""), .fields = kPostFields}, stop,
                            parseOnePost);
}

base::Result<model::PublicProfile> Client::lookUpProfile(std::string_view handle,
                                                         const std::stop_token& stop) {
    const std::string exact = model::foldHandle(handle);
    if (exact.empty()) return base::fail(ErrorCode::BadArgument, "handle", "is empty");
    return m_connection.ask(
        {.endpoint = Endpoint::ProfileLookup, .path = "/profile_lookup", .parameters = {{"username", exact}}},
        stop, [&](std::string_view body) { return parsePublicProfile(body, exact); });
}

base::Result<PublishingLimits> Client::publishingLimits(const std::stop_token& stop) {
    return m_connection.ask({.endpoint = Endpoint::PublishingLimit,
                             .path = "/me/threads_publishing_limit",
                             .fields = kLimitFields},
                            stop, parsePublishingLimits);
}

base::Result<TokenInfo> Client::inspectToken(const std::stop_token& stop) {
    return m_connection.ask({.endpoint = Endpoint::InspectToken,
                             .path = "/debug_token",
                             .parameters = {{"input_token", m_connection.token().reveal()}}},
                            stop, parseTokenInfo);
}

} // namespace weft::threads
