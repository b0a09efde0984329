// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sign_in_flow.h"
#include "app/token_keeper.h"
#include "base/clock.h"
#include "model/brand.h"

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

namespace weft::bridge {

/// The tokens of the machine for whoever needs one: the collector, the sign-in, the manager's actions. Opens
/// the key store when it is first needed and keeps it. Everything here may block and may ask the user to
/// unlock the store: never call it on the GUI thread. Safe from any other.
class TokenVault {
public:
    /// Opens the place where secrets are kept; `allowFile` is the user's yes to a file.
    using Open = std::function<base::Result<std::unique_ptr<secrets::SecretStore>>(bool allowFile)>;

    struct Options {
        Open open;
        std::string apiBase;
        /// From WEFT_TOKEN; goes before all others and is never kept.
        base::Secret fromEnvironment = {};
    };

    /// The clock must outlive the vault.
    TokenVault(Options options, const base::Clock& clock);

    [[nodiscard]] const std::string& apiBase() const { return m_options.apiBase; }

    [[nodiscard]] bool hasEnvironmentToken() const { return !m_options.fromEnvironment.empty(); }

    /// Makes sure that there is a place to keep a token, before anything is spent on getting one.
    [[nodiscard]] base::Status open(bool allowFile);

    using SignIn = std::function<base::Result<app::AccountToken>(app::SignInFlow&)>;

    /// Runs a part of the sign-in; open() was asked before.
    [[nodiscard]] base::Result<app::AccountToken> signIn(const SignIn& part);
    [[nodiscard]] app::SignInFlow::Begun beginBrowser(const threads::AppCredentials& app) const;

    /// The tokens of these accounts, refreshed where due; those that have ended are left out. ApiNoToken when
    /// there is none. Without any account all tokens that are kept.
    [[nodiscard]] base::Result<std::vector<app::AccountToken>>
    tokensOf(const std::vector<model::Account>& accounts, const std::stop_token& stop);

    [[nodiscard]] base::Status forget(const std::string& userId);

private:
    [[nodiscard]] base::Result<secrets::SecretStore*> opened(bool allowFile);

    Options m_options;
    const base::Clock& m_clock;
    std::mutex m_mutex;
    std::unique_ptr<secrets::SecretStore> m_store;
};

} // namespace weft::bridge
