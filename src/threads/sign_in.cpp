// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/sign_in.h"

#include "threads/api_error.h"
#include "threads/json.h"
#include "threads/percent.h"
#include "threads/redact.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr std::chrono::seconds kUsualLife{60 * 24 * 3600};
constexpr std::chrono::seconds kLongestLife{10 * 365 * 24 * 3600};
constexpr std::size_t kLongestToken = 8 * 1024;

/// A call of a token endpoint, and all that must not be told of it.
struct TokenCall {
    std::string_view path;
    HttpRequest request;
    std::vector<Secret> secrets;
};

/// Signing in is refused for reasons that all mean: begin again. The network and the server have others.
ErrorCode meaningForSignIn(ErrorCode code) {
    switch (code) {
    case ErrorCode::ApiBadRequest:
    case ErrorCode::ApiTokenInvalid:
    case ErrorCode::ApiNoPermission:
    case ErrorCode::ApiNotAvailable:
    case ErrorCode::ApiUnknownField:
        return ErrorCode::SignInRefused;
    default:
        return code;
    }
}

base::Error withoutSecrets(base::Error error, const TokenCall& call) {
    error.where = call.path;
    error.detail = redactAll(error.detail, call.secrets);
    return error;
}

base::Result<std::string> fetch(HttpClient& http, const TokenCall& call, const std::stop_token& stop) {
    auto response = http.send(call.request, stop);
    if (!response) return base::fail(withoutSecrets(std::move(response.error()), call));
    const auto checked = checkAnswer(*response, call.path, {}, {});
    if (!checked) return base::fail(withoutSecrets(checked.error(), call));
    return std::move(response->body);
}

bool isToken(std::string_view text) {
    return !text.empty() && text.size() <= kLongestToken &&
           std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

std::string query(std::string_view name, const Secret& value) {
    return fmt::format("&{}={}", name, percentEncode(value.reveal()));
}

} // namespace

base::Result<IssuedToken> parseIssuedToken(std::string_view body, std::string_view path) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(ErrorCode::ApiNotJson, std::string(path), document.error().detail);
    auto token = document->root().text("access_token");
    if (!token || !isToken(*token))
        return base::fail(ErrorCode::ApiBadAnswer, std::string(path), "the answer holds no token");
    // A new token without its life is worth more than none: the old one may be gone already.
    const auto life = document->root().integer("expires_in").value_or(0);
    const std::chrono::seconds said{std::min<std::int64_t>(life, kLongestLife.count())};
    return IssuedToken{Secret(*std::move(token)), said.count() > 0 ? said : kUsualLife};
}

base::Result<Secret> SignIn::exchangeCode(const AppCredentials& app, const Secret& code,
                                          const std::stop_token& stop) {
    TokenCall call{"/oauth/access_token", {}, {app.secret, code}};
    call.request.url = m_hosts.api + std::string(call.path);
    call.request.method = HttpMethod::Post;
    call.request.form = {{"client_id", Secret(app.id)},
                         {"client_secret", app.secret},
                         {"grant_type", Secret("authorization_code")},
                         {"redirect_uri", Secret(app.redirectUri)},
                         {"code", code}};
    auto body = fetch(m_http, call, stop);
    if (!body) {
        body.error().code = meaningForSignIn(body.error().code);
        return base::fail(std::move(body.error()));
    }
    auto issued = parseIssuedToken(*body, call.path);
    if (!issued) return base::fail(std::move(issued.error()));
    return std::move(issued->token);
}

base::Result<IssuedToken> SignIn::exchangeShortToken(const AppCredentials& app, const Secret& shortToken,
                                                     const std::stop_token& stop) {
    TokenCall call{"/access_token", {}, {app.secret, shortToken}};
    // The API takes both in the query only.
    call.request.url = m_hosts.api + std::string(call.path) + "?grant_type=th_exchange_token" +
                       query("client_secret", app.secret) + query("access_token", shortToken);
    auto body = fetch(m_http, call, stop);
    if (!body) {
        body.error().code = meaningForSignIn(body.error().code);
        return base::fail(std::move(body.error()));
    }
    return parseIssuedToken(*body, call.path);
}

base::Result<IssuedToken> SignIn::refresh(const Secret& longToken, const std::stop_token& stop) {
    TokenCall call{"/refresh_access_token", {}, {longToken}};
    call.request.url = m_hosts.api + std::string(call.path) + "?grant_type=th_refresh_token" +
                       query("access_token", longToken);
    auto body = fetch(m_http, call, stop);
    if (!body) return base::fail(std::move(body.error()));
    return parseIssuedToken(*body, call.path);
}

} // namespace weft::threads
