// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/http.h"

#include <chrono>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace weft::threads {

/// Hosts of the sign-in, without a trailing slash; tests put a simulator there.
struct SignInHosts {
    /// Where the browser goes. threads.net answers with a redirect that loses the query (threads-api.md 1.1).
    std::string authorize = "https://threads.com";
    /// Where codes and tokens are exchanged; the token endpoints have no version in their path.
    std::string api = "https://graph.threads.net";
};

/// An own app of Meta's dashboard: the Threads app id, not the Meta app id.
struct AppCredentials {
    std::string id;
    Secret secret;
    /// HTTPS, and exactly as listed in the dashboard.
    std::string redirectUri;
};

/// All permissions that Weft can make use of, in the order they are asked for (threads-api.md 1.2).
[[nodiscard]] std::span<const std::string_view> wantedScopes();

/// The address for the browser. `state` comes back unchanged and protects against foreign answers.
[[nodiscard]] std::string authorizationAddress(const SignInHosts& hosts, const AppCredentials& app,
                                               std::span<const std::string_view> scopes,
                                               std::string_view state);

/// The code in the address that the browser ended at, pasted by hand: with blanks around it, with "#_"
/// behind, or the bare code. SignInRefused when the user said no, when `state` differs, or when there is no
/// code; its detail quotes neither code nor token.
[[nodiscard]] base::Result<Secret> codeFromReturnAddress(std::string_view pasted, std::string_view state);

/// A token with its life from now.
struct IssuedToken {
    Secret token;
    std::chrono::seconds life{0};
};

/// The body of a token endpoint's answer. Its errors quote nothing of it.
[[nodiscard]] base::Result<IssuedToken> parseIssuedToken(std::string_view body, std::string_view path);

/// The token endpoints (threads-api.md 1.3). Secrets go in the body or the header where the API takes them
/// there, and never into errors.
class SignIn {
public:
    SignIn(HttpClient& http, SignInHosts hosts) : m_http(http), m_hosts(std::move(hosts)) {}

    /// Code to short-lived token (an hour).
    [[nodiscard]] base::Result<Secret> exchangeCode(const AppCredentials& app, const Secret& code,
                                                    const std::stop_token& stop);
    /// Short-lived to long-lived token (60 days).
    [[nodiscard]] base::Result<IssuedToken>
    exchangeShortToken(const AppCredentials& app, const Secret& shortToken, const std::stop_token& stop);
    /// Long-lived token, at least a day old, to a new one. Needs no app secret.
    [[nodiscard]] base::Result<IssuedToken> refresh(const Secret& longToken, const std::stop_token& stop);

private:
    HttpClient& m_http;
    SignInHosts m_hosts;
};

} // namespace weft::threads
