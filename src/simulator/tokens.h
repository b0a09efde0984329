// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/api_answer.h"
#include "simulator/scopes.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// How the server treats tokens.
struct TokenRules {
    /// Refuses tokens that were not issued here. Otherwise any token is a long-lived one of the owner, issued
    /// 30 days before it was first seen; only those that begin with "expired" are refused.
    bool strict = false;
    /// Of long-lived tokens; short-lived ones live an hour at most.
    std::chrono::seconds life = std::chrono::days{60};
    /// Every token expires after so many calls.
    std::optional<std::int64_t> expireAfter = {};
    /// The person says no in the authorization window.
    bool denySignIn = false;
    std::vector<MissingScope> missing = {};
};

/// What the server knows of a token.
struct TokenState {
    base::Instant issued{};
    base::Instant expires{};
    bool shortLived = false;
    std::vector<std::string> scopes;
    std::int64_t calls = 0;
};

/// All tokens that were issued or seen.
class Tokens {
public:
    explicit Tokens(TokenRules rules) : m_rules(std::move(rules)) {}

    /// What is wrong with the token of a call, if anything. A good call is counted.
    [[nodiscard]] std::optional<ApiError> admit(const std::string& token, base::Instant now);
    /// The same without counting, for tokens that are themselves what a call is about.
    [[nodiscard]] std::optional<ApiError> problemOf(const std::string& token, base::Instant now);
    /// What is wrong with the permission, if anything. No scope needs none.
    [[nodiscard]] std::optional<ApiError> scopeProblem(const std::string& token,
                                                       std::string_view scope) const;
    [[nodiscard]] bool hasScope(const std::string& token, std::string_view scope) const;

    /// A token that is known by now; null under strict rules for others.
    [[nodiscard]] const TokenState* find(const std::string& token, base::Instant now);
    /// The permissions that are left of those it was issued with.
    [[nodiscard]] std::vector<std::string> scopesOf(const TokenState& state) const;
    [[nodiscard]] std::string issue(bool shortLived, std::vector<std::string> scopes, base::Instant now);

    /// Whether a text is or holds a token that was seen here; such a text must not be logged.
    [[nodiscard]] bool tellsToken(std::string_view text) const;

    [[nodiscard]] const TokenRules& rules() const { return m_rules; }

private:
    [[nodiscard]] const MissingScope* missing(std::string_view scope) const;

    TokenRules m_rules;
    std::map<std::string, TokenState, std::less<>> m_tokens;
    std::int64_t m_calls = 0;
    std::uint64_t m_issued = 0;
};

/// Code 190.
[[nodiscard]] ApiError tokenExpired();
[[nodiscard]] ApiError tokenInvalid();

/// Letters and digits that look like a token or a code, the same for the same number.
[[nodiscard]] std::string secretText(std::string_view start, std::uint64_t number, std::size_t length);

} // namespace weft::simulator
