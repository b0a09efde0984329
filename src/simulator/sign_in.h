// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/api_answer.h"
#include "simulator/tokens.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace weft::simulator {

/// The way from a browser to a token (threads-api.md 1.3). Any app id will do, and any app secret that does
/// not begin with "wrong".
class SignIn {
public:
    SignIn(Tokens& tokens, std::string userId) : m_tokens(tokens), m_userId(std::move(userId)) {}

    /// GET /oauth/authorize: the person agrees at once.
    [[nodiscard]] ApiAnswer authorize(const ApiRequest& request, base::Instant now);
    /// POST /oauth/access_token
    [[nodiscard]] ApiAnswer exchangeCode(const ApiRequest& request, base::Instant now);
    /// GET /access_token
    [[nodiscard]] ApiAnswer exchangeShort(const ApiRequest& request, base::Instant now);
    /// GET /refresh_access_token
    [[nodiscard]] ApiAnswer refresh(const ApiRequest& request, base::Instant now);
    /// GET /debug_token
    [[nodiscard]] ApiAnswer inspect(const ApiRequest& request, base::Instant now);

private:
    struct Grant {
        std::string clientId;
        std::string redirectUri;
        std::vector<std::string> scopes;
        base::Instant expires{};
    };

    [[nodiscard]] ApiAnswer longToken(std::vector<std::string> scopes, base::Instant now);

    Tokens& m_tokens;
    std::string m_userId;
    std::map<std::string, Grant, std::less<>> m_codes;
    std::uint64_t m_issuedCodes = 0;
};

} // namespace weft::simulator
