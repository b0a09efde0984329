// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sign_in_flow.h"

#include "threads/redact.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>

namespace weft::app {

namespace {

using base::ErrorCode;

/// Blanks and line ends come along when something is copied.
base::Secret trimmed(const base::Secret& pasted) {
    constexpr const char* kBlanks = " \t\r\n\"'";
    const std::string& text = pasted.reveal();
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string::npos) return {};
    return base::Secret(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

bool looksLikeToken(const base::Secret& token) {
    const auto plain = [](unsigned char c) { return c > 0x20 && c < 0x7f; };
    return !token.empty() && std::ranges::all_of(token.reveal(), plain);
}

/// 128 bits nobody can guess.
std::string randomState() {
    std::random_device random;
    std::string state;
    for (int i = 0; i < 4; ++i)
        state += fmt::format("{:08x}", random() & 0xffff'ffffU);
    return state;
}

base::Result<AccountToken> ownerOf(threads::Client& client, base::Secret token, const std::stop_token& stop) {
    auto profile = client.me(stop);
    if (!profile) return base::fail(profile.error());
    AccountToken owned;
    owned.token = std::move(token);
    owned.userId = profile->id;
    owned.username = profile->username;
    return owned;
}

threads::HttpOptions httpOptions() {
    threads::HttpOptions options;
    options.userAgent = "weft/" WEFT_VERSION;
    return options;
}

} // namespace

SignInFlow::SignInFlow(TokenKeeper& keeper, threads::SignInHosts hosts, std::string apiBase,
                       const base::Clock& clock)
    : m_keeper(keeper), m_hosts(std::move(hosts)), m_apiBase(std::move(apiBase)), m_clock(clock) {
}

base::Result<AccountToken> SignInFlow::acceptToken(const base::Secret& pasted, const std::stop_token& stop) {
    const auto token = trimmed(pasted);
    if (!looksLikeToken(token))
        return base::fail(ErrorCode::BadArgument, "token",
                          token.empty() ? "there is none"
                                        : "this is no token: it holds blanks or other signs");
    threads::HttpClient http(httpOptions());
    threads::Client client(http, {m_apiBase, token, {}});
    auto owned = ownerOf(client, token, stop);
    if (!owned) return owned;
    if (const auto info = client.inspectToken(stop)) {
        if (!info->valid)
            return base::fail(ErrorCode::ApiTokenInvalid, "@" + owned->username,
                              "the token is not valid any more");
        owned->issuedAt = info->issuedAt;
        owned->expiresAt = info->expiresAt;
    } else {
        // Only tokens of an app's testers may be inspected. A refresh says how long the new one lives, and
        // is refused for the first day of a token; then nobody can say.
        threads::SignIn signIn(http, m_hosts);
        if (auto fresh = signIn.refresh(token, stop); fresh && fresh->life.count() > 0) {
            owned->token = std::move(fresh->token);
            owned->issuedAt = m_clock.now();
            owned->expiresAt = m_clock.now() + fresh->life;
        }
    }
    if (auto status = m_keeper.keep(*owned); !status) return base::fail(status.error());
    return owned;
}

SignInFlow::Begun SignInFlow::beginBrowser(const threads::AppCredentials& app) const {
    Begun begun;
    begun.state = randomState();
    begun.address = threads::authorizationAddress(m_hosts, app, threads::wantedScopes(), begun.state);
    return begun;
}

base::Result<AccountToken> SignInFlow::finishBrowser(const threads::AppCredentials& app,
                                                     std::string_view pasted, std::string_view state,
                                                     const std::stop_token& stop) {
    auto code = threads::codeFromReturnAddress(pasted, state);
    if (!code) {
        auto error = code.error();
        error.detail = threads::redact(error.detail, app.secret);
        return base::fail(std::move(error));
    }
    threads::HttpClient http(httpOptions());
    threads::SignIn signIn(http, m_hosts);
    auto shortToken = signIn.exchangeCode(app, *code, stop);
    if (!shortToken) return base::fail(shortToken.error());
    auto issued = signIn.exchangeShortToken(app, *shortToken, stop);
    if (!issued) return base::fail(issued.error());
    threads::Client client(http, {m_apiBase, issued->token, {}});
    auto owned = ownerOf(client, issued->token, stop);
    if (!owned) return owned;
    owned->issuedAt = m_clock.now();
    if (issued->life.count() > 0) owned->expiresAt = m_clock.now() + issued->life;
    if (auto status = m_keeper.keep(*owned); !status) return base::fail(status.error());
    return owned;
}

} // namespace weft::app
