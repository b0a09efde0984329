// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_entry.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::app {

namespace {

using base::ErrorCode;
using nlohmann::json;

tl::unexpected<base::Error> broken(std::string entry) {
    return base::fail(ErrorCode::BadShape, std::move(entry),
                      "what is kept cannot be understood; sign in again to replace it");
}

base::Secret dumped(const json& value) {
    return base::Secret(value.dump(-1, ' ', true, json::error_handler_t::replace));
}

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// Moments outside what Weft can think of count as unknown.
std::optional<base::Instant> instantOf(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer()) return std::nullopt;
    const auto ms = found->get<std::int64_t>();
    if (ms < base::toMs(base::kEarliestInstant) || ms >= base::toMs(base::kLatestInstant))
        return std::nullopt;
    return base::instantFromMs(ms);
}

} // namespace

base::Secret formatToken(const AccountToken& token) {
    json object{{"token", token.token.reveal()}, {"user_id", token.userId}, {"username", token.username}};
    if (token.issuedAt) object["issued_ms"] = base::toMs(*token.issuedAt);
    if (token.expiresAt) object["expires_ms"] = base::toMs(*token.expiresAt);
    return dumped(object);
}

base::Result<AccountToken> parseToken(const base::Secret& entry, const std::string& userId) {
    const auto object = json::parse(entry.reveal(), nullptr, false);
    const auto name = "the kept token of account " + userId;
    if (!object.is_object() || textOf(object, "user_id") != userId) return broken(name);
    AccountToken token;
    token.token = base::Secret(textOf(object, "token"));
    if (token.token.empty()) return broken(name);
    token.userId = userId;
    token.username = textOf(object, "username");
    token.issuedAt = instantOf(object, "issued_ms");
    token.expiresAt = instantOf(object, "expires_ms");
    return token;
}

base::Secret formatIndex(const std::vector<std::string>& userIds) {
    return dumped(json(userIds));
}

base::Result<std::vector<std::string>> parseIndex(const base::Secret& entry) {
    const auto list = json::parse(entry.reveal(), nullptr, false);
    if (!list.is_array()) return broken("the kept list of accounts");
    std::vector<std::string> ids;
    for (const auto& id : list) {
        if (!id.is_string()) return broken("the kept list of accounts");
        ids.push_back(id.get<std::string>());
    }
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

base::Secret formatApp(const threads::AppCredentials& app) {
    return dumped({{"id", app.id}, {"secret", app.secret.reveal()}, {"redirect_uri", app.redirectUri}});
}

base::Result<threads::AppCredentials> parseApp(const base::Secret& entry) {
    const auto object = json::parse(entry.reveal(), nullptr, false);
    if (!object.is_object()) return broken("the kept app");
    threads::AppCredentials app{textOf(object, "id"), base::Secret(textOf(object, "secret")),
                                textOf(object, "redirect_uri")};
    if (app.id.empty() || app.secret.empty()) return broken("the kept app");
    return app;
}

} // namespace weft::app
