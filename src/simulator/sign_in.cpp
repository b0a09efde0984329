// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/sign_in.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace weft::simulator {

namespace {

using nlohmann::json;
using namespace std::chrono;

ApiAnswer jsonAnswer(const json& body, int status = 200) {
    ApiAnswer answer;
    answer.status = status;
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

/// The window for people has its own shape of errors.
ApiAnswer windowError(const char* message) {
    return jsonAnswer({{"error_message", message}, {"error_code", 1'349'168}}, 400);
}

/// And so has the exchange of codes.
ApiAnswer exchangeError(const char* message) {
    return jsonAnswer({{"error_type", "OAuthException"}, {"code", 400}, {"error_message", message}}, 400);
}

std::string text(const ApiRequest& request, std::string_view name) {
    return std::string(request.parameter(name).value_or(""));
}

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
            c == '_') {
            encoded += c;
            continue;
        }
        encoded += '%';
        encoded += kHex[byte >> 4];
        encoded += kHex[byte & 15];
    }
    return encoded;
}

ApiAnswer redirect(const ApiRequest& request, const std::string& query) {
    const std::string uri = text(request, "redirect_uri");
    std::string target = uri + (uri.find('?') == std::string::npos ? "?" : "&") + query;
    if (request.parameter("state")) target += "&state=" + percentEncoded(text(request, "state"));
    ApiAnswer answer;
    answer.status = 302;
    answer.contentType = "text/html";
    answer.headers.emplace_back("Location", target + "#_");
    return answer;
}

bool isGoodSecret(const ApiRequest& request) {
    const std::string secret = text(request, "client_secret");
    return !secret.empty() && !secret.starts_with("wrong");
}

std::int64_t unixSeconds(base::Instant instant) {
    return base::toMs(instant) / 1000;
}

} // namespace

ApiAnswer SignIn::authorize(const ApiRequest& request, base::Instant now) {
    const std::string uri = text(request, "redirect_uri");
    if (!uri.starts_with("https://")) return windowError("The redirect_uri is not among those of the app");
    if (text(request, "client_id").empty()) return windowError("The app id is missing");
    if (text(request, "response_type") != "code") return windowError("The response_type must be code");
    if (m_tokens.rules().denySignIn)
        return redirect(request, "error=access_denied&error_reason=user_denied&error_description=The+user+"
                                 "denied+your+request");
    Grant grant{text(request, "client_id"), uri, readScopes(text(request, "scope")), now + hours{1}};
    if (std::ranges::find(grant.scopes, "threads_basic") == grant.scopes.end())
        return windowError("The permission threads_basic is required");
    constexpr std::size_t kCodeLength = 80;
    const std::string code = secretText("AQ", ++m_issuedCodes + 1'000'000, kCodeLength);
    m_codes[code] = std::move(grant);
    return redirect(request, "code=" + code);
}

ApiAnswer SignIn::exchangeCode(const ApiRequest& request, base::Instant now) {
    if (text(request, "grant_type") != "authorization_code")
        return exchangeError("The grant_type must be authorization_code");
    if (!isGoodSecret(request)) return exchangeError("Error validating client secret");
    const auto found = m_codes.find(text(request, "code"));
    if (found == m_codes.end() || found->second.expires <= now ||
        found->second.clientId != text(request, "client_id"))
        return exchangeError("This authorization code is invalid, has expired or has been used");
    if (found->second.redirectUri != text(request, "redirect_uri"))
        return exchangeError("The redirect_uri is not identical to the one of the authorization");
    const std::string token = m_tokens.issue(true, std::move(found->second.scopes), now);
    m_codes.erase(found);
    std::uint64_t userId = 0;
    std::from_chars(m_userId.data(), m_userId.data() + m_userId.size(), userId);
    return jsonAnswer({{"access_token", token}, {"user_id", userId}});
}

ApiAnswer SignIn::longToken(std::vector<std::string> scopes, base::Instant now) {
    const std::string token = m_tokens.issue(false, std::move(scopes), now);
    const TokenState& state = *m_tokens.find(token, now);
    return jsonAnswer({{"access_token", token},
                       {"token_type", "bearer"},
                       {"expires_in", duration_cast<seconds>(state.expires - now).count()}});
}

ApiAnswer SignIn::exchangeShort(const ApiRequest& request, base::Instant now) {
    if (text(request, "grant_type") != "th_exchange_token")
        return errorAnswer(badParameter("(#100) Param grant_type must be th_exchange_token"));
    if (!isGoodSecret(request))
        return errorAnswer({400, 1, std::nullopt, "OAuthException", "Error validating client secret", false});
    if (const auto problem = m_tokens.problemOf(request.token, now)) return errorAnswer(*problem);
    return longToken(m_tokens.find(request.token, now)->scopes, now);
}

ApiAnswer SignIn::refresh(const ApiRequest& request, base::Instant now) {
    if (text(request, "grant_type") != "th_refresh_token")
        return errorAnswer(badParameter("(#100) Param grant_type must be th_refresh_token"));
    if (const auto problem = m_tokens.problemOf(request.token, now)) return errorAnswer(*problem);
    const TokenState state = *m_tokens.find(request.token, now);
    if (state.shortLived) return errorAnswer(badParameter("(#100) Only long-lived tokens can be refreshed"));
    if (now - state.issued < hours{24})
        return errorAnswer(badParameter("(#100) The token is less than 24 hours old"));
    if (const auto problem = m_tokens.scopeProblem(request.token, "threads_basic"))
        return errorAnswer(*problem);
    return longToken(state.scopes, now);
}

ApiAnswer SignIn::inspect(const ApiRequest& request, base::Instant now) {
    const std::string token = text(request, "input_token");
    if (token.empty()) return errorAnswer(badParameter("(#100) The parameter input_token is required"));
    json data{{"type", "USER"}, {"application", "Weft simulator"}};
    data["is_valid"] = !m_tokens.problemOf(token, now).has_value();
    if (const TokenState* const state = m_tokens.find(token, now)) {
        data["issued_at"] = unixSeconds(state->issued);
        data["expires_at"] = unixSeconds(state->expires);
        data["data_access_expires_at"] = unixSeconds(state->issued + days{90});
        data["scopes"] = m_tokens.scopesOf(*state);
        data["user_id"] = m_userId;
    } else {
        data["scopes"] = json::array();
    }
    return jsonAnswer({{"data", std::move(data)}});
}

} // namespace weft::simulator
