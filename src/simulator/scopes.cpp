// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scopes.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace weft::simulator {

namespace {

constexpr std::array<std::string_view, 11> kScopes{"threads_basic",
                                                   "threads_content_publish",
                                                   "threads_read_replies",
                                                   "threads_manage_replies",
                                                   "threads_manage_insights",
                                                   "threads_keyword_search",
                                                   "threads_manage_mentions",
                                                   "threads_profile_discovery",
                                                   "threads_delete",
                                                   "threads_location_tagging",
                                                   "threads_share_to_instagram"};

struct NamedFailure {
    std::string_view name;
    ScopeFailure failure;
};

constexpr std::array<NamedFailure, 4> kFailures{{{"500", ScopeFailure::Status500},
                                                 {"10", ScopeFailure::Code10},
                                                 {"200", ScopeFailure::Code200},
                                                 {"403", ScopeFailure::Status403}}};

base::Result<MissingScope> unreadable(std::string_view option, std::string_view text) {
    return base::fail(base::ErrorCode::BadArgument, std::string(option),
                      "\"" + std::string(base::utf8Prefix(text, 60)) +
                          "\" is not a permission such as threads_keyword_search, with =500, =10, =200 or "
                          "=403 behind it for the way in which calls fail");
}

/// The name and the way of failing.
base::Result<MissingScope> readScope(std::string_view option, std::string_view text) {
    MissingScope missing;
    const std::size_t equals = text.find('=');
    missing.scope = text.substr(0, equals);
    if (std::ranges::find(kScopes, missing.scope) == kScopes.end()) return unreadable(option, text);
    if (equals == std::string_view::npos) return missing;
    const auto* const failure = std::ranges::find(kFailures, text.substr(equals + 1), &NamedFailure::name);
    if (failure == kFailures.end()) return unreadable(option, text);
    missing.failure = failure->failure;
    return missing;
}

} // namespace

std::span<const std::string_view> allScopes() {
    return kScopes;
}

base::Result<MissingScope> parseMissingScope(std::string_view text) {
    return readScope("--without-scope", text);
}

base::Result<MissingScope> parseRevokedScope(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos) return unreadable("--revoke", text);
    const std::size_t end = std::min(text.find('=', at), text.size());
    const std::string_view number = text.substr(at + 1, end - at - 1);
    auto missing = readScope("--revoke", std::string(text.substr(0, at)) + std::string(text.substr(end)));
    if (!missing) return missing;
    const auto [stop, error] =
        std::from_chars(number.data(), number.data() + number.size(), missing->afterCalls);
    if (error != std::errc{} || stop != number.data() + number.size() || missing->afterCalls < 0)
        return unreadable("--revoke", text);
    return missing;
}

ApiError scopeError(ScopeFailure failure, std::string_view scope) {
    switch (failure) {
    case ScopeFailure::Code10:
        return notPermitted();
    case ScopeFailure::Code200:
        return {400,
                200,
                std::nullopt,
                "OAuthException",
                "(#200) Requires " + std::string(scope) + " permission to manage the object",
                false};
    case ScopeFailure::Status403: {
        ApiError error = notPermitted();
        error.status = 403;
        return error;
    }
    case ScopeFailure::Status500:
        break;
    }
    return {500, 1, std::nullopt, "OAuthException", "An unknown error has occurred.", false};
}

std::vector<std::string> readScopes(std::string_view text) {
    std::vector<std::string> scopes;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(", +", at), text.size());
        const std::string_view scope = text.substr(at, end - at);
        if (std::ranges::find(kScopes, scope) != kScopes.end()) scopes.emplace_back(scope);
        at = end + 1;
    }
    return scopes;
}

} // namespace weft::simulator
