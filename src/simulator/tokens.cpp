// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tokens.h"

#include "simulator/random.h"

#include <algorithm>

namespace weft::simulator {

namespace {

using namespace std::chrono;

/// How old an unknown token is said to be.
constexpr seconds kUsualAge = days{30};
constexpr seconds kShortLife = hours{1};

bool saysExpired(std::string_view token) {
    return token.starts_with("expired");
}

} // namespace

ApiError tokenExpired() {
    return {400, 190, 463, "OAuthException", "Error validating access token: Session has expired", false};
}

ApiError tokenInvalid() {
    return {400, 190, 467, "OAuthException", "Invalid OAuth access token - Cannot parse access token", false};
}

std::string secretText(std::string_view start, std::uint64_t number, std::size_t length) {
    static constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string text(start);
    for (std::uint64_t hash = mixBits(number ^ 0x5EC7E7); text.size() < length; hash = mixBits(hash))
        text += kLetters[hash % kLetters.size()];
    return text;
}

const TokenState* Tokens::find(const std::string& token, base::Instant now) {
    if (const auto known = m_tokens.find(token); known != m_tokens.end()) return &known->second;
    if (m_rules.strict || token.empty()) return nullptr;
    TokenState state;
    state.issued = floor<seconds>(now) - std::min(kUsualAge, m_rules.life / 2);
    state.expires = saysExpired(token) ? state.issued + days{1} : state.issued + m_rules.life;
    const auto scopes = allScopes();
    state.scopes.assign(scopes.begin(), scopes.end());
    return &m_tokens.emplace(token, std::move(state)).first->second;
}

std::optional<ApiError> Tokens::problemOf(const std::string& token, base::Instant now) {
    if (token.empty())
        return ApiError{401,
                        190,
                        std::nullopt,
                        "OAuthException",
                        "An access token is required to request this resource.",
                        false};
    const TokenState* const state = find(token, now);
    if (state == nullptr) return saysExpired(token) ? tokenExpired() : tokenInvalid();
    const bool usedUp = m_rules.expireAfter && state->calls >= *m_rules.expireAfter;
    if (saysExpired(token) || usedUp || state->expires <= now) return tokenExpired();
    return std::nullopt;
}

std::optional<ApiError> Tokens::admit(const std::string& token, base::Instant now) {
    if (auto problem = problemOf(token, now)) return problem;
    ++m_tokens.find(token)->second.calls;
    ++m_calls;
    return std::nullopt;
}

const MissingScope* Tokens::missing(std::string_view scope) const {
    const auto found = std::ranges::find(m_rules.missing, scope, &MissingScope::scope);
    // The call that is being answered has been counted already.
    if (found == m_rules.missing.end() || (found->afterCalls > 0 && m_calls <= found->afterCalls))
        return nullptr;
    return &*found;
}

bool Tokens::hasScope(const std::string& token, std::string_view scope) const {
    return !scopeProblem(token, scope);
}

std::optional<ApiError> Tokens::scopeProblem(const std::string& token, std::string_view scope) const {
    if (scope.empty()) return std::nullopt;
    if (const MissingScope* const rule = missing(scope)) return scopeError(rule->failure, scope);
    const auto state = m_tokens.find(token);
    if (state != m_tokens.end() &&
        std::ranges::find(state->second.scopes, scope) != state->second.scopes.end())
        return std::nullopt;
    return scopeError(ScopeFailure::Status500, scope);
}

std::vector<std::string> Tokens::scopesOf(const TokenState& state) const {
    std::vector<std::string> scopes = state.scopes;
    std::erase_if(scopes, [&](const std::string& scope) { return missing(scope) != nullptr; });
    return scopes;
}

std::string Tokens::issue(bool shortLived, std::vector<std::string> scopes, base::Instant now) {
    TokenState state;
    state.issued = floor<seconds>(now);
    state.expires = state.issued + (shortLived ? std::min(kShortLife, m_rules.life) : m_rules.life);
    state.shortLived = shortLived;
    state.scopes = std::move(scopes);
    constexpr std::size_t kLength = 96;
    std::string token = secretText(shortLived ? "THQWJ" : "THAA", ++m_issued, kLength);
    m_tokens[token] = std::move(state);
    return token;
}

bool Tokens::tellsToken(std::string_view text) const {
    // A short made-up token may well be a word of an honest text.
    constexpr std::size_t kWordLength = 12;
    return std::ranges::any_of(m_tokens, [&](const auto& known) {
        const std::string& token = known.first;
        return token.size() < kWordLength ? text == token : text.find(token) != std::string_view::npos;
    });
}

} // namespace weft::simulator
