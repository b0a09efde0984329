// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "threads/client.h"
#include "threads/sign_in.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace weft::app {

/// Signing an account in, in the ways that a program without a server of its own can (threads-api.md 1.5).
/// Every way ends with asking the API whose token it is and until when it lives, and with keeping it.
class SignInFlow {
public:
    SignInFlow(TokenKeeper& keeper, threads::SignInHosts hosts, std::string apiBase,
               const base::Clock& clock);

    /// A long-lived token pasted from the dashboard's "User Token Generator": checked, then kept.
    [[nodiscard]] base::Result<AccountToken> acceptToken(const base::Secret& token,
                                                         const std::stop_token& stop);

    /// What the browser flow needs between its two steps.
    struct Begun {
        std::string address;
        std::string state;
    };

    /// The address for the browser, with a fresh random state.
    [[nodiscard]] Begun beginBrowser(const threads::AppCredentials& app) const;
    /// The return address that the user pasted: code, short token, long token, checked, then kept.
    [[nodiscard]] base::Result<AccountToken> finishBrowser(const threads::AppCredentials& app,
                                                           std::string_view pasted, std::string_view state,
                                                           const std::stop_token& stop);

private:
    TokenKeeper& m_keeper;
    threads::SignInHosts m_hosts;
    std::string m_apiBase;
    const base::Clock& m_clock;
};

} // namespace weft::app
