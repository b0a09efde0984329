// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/instant.h"
#include "base/result.h"
#include "base/secret.h"
#include "secrets/secret_store.h"
#include "threads/sign_in.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace weft::app {

/// A long-lived token and what is known of it.
struct AccountToken {
    base::Secret token;
    /// Of the platform; the key it is kept under.
    std::string userId;
    std::string username;
    /// When the token began, and when it ends; absent when nobody said.
    std::optional<base::Instant> issuedAt;
    std::optional<base::Instant> expiresAt;
    /// It came from WEFT_TOKEN: never stored, never refreshed.
    bool fromEnvironment = false;
};

/// What a token needs now, by its age and its end.
enum class TokenCare {
    Fine,
    /// At least 45 days old: time to refresh.
    Refresh,
    /// Cannot be refreshed any more.
    Expired,
};

/// A life of 60 days; refreshed from day 45, never before it is 24 hours old. Without known moments: Fine.
[[nodiscard]] TokenCare careOf(const AccountToken& token, base::Instant now);

/// Which warning is due: 30, 14 or 7 when fewer than so many days are left; nothing with more, or when
/// unknown.
[[nodiscard]] std::optional<int> warningOf(std::optional<base::Instant> expiresAt, base::Instant now);

/// Keeps the tokens of accounts in a secret store. A new token is stored beside the old one and read back
/// before the old one is dropped, so that whatever happens one of them can be read; an interrupted
/// replacement is finished at the next reading.
class TokenKeeper {
public:
    TokenKeeper(secrets::SecretStore& store, const base::Clock& clock) : m_store(store), m_clock(clock) {}

    /// All tokens kept, in the order of their keys. An entry that cannot be understood is an error that names
    /// it.
    [[nodiscard]] base::Result<std::vector<AccountToken>> list();
    [[nodiscard]] base::Result<std::optional<AccountToken>> find(const std::string& userId);
    /// Adds or replaces.
    [[nodiscard]] base::Status keep(const AccountToken& token);
    [[nodiscard]] base::Status forget(const std::string& userId);

    /// Refreshes a token that is due; returns the one to use. When refreshing fails, the old one goes on
    /// being used as long as it lives, and the error comes back beside it.
    struct Refreshed {
        AccountToken token;
        std::optional<base::Error> error;
    };

    [[nodiscard]] base::Result<Refreshed> refreshIfDue(AccountToken token, threads::SignIn& signIn,
                                                       const std::stop_token& stop);

    /// The own app of Meta's dashboard, when one was given.
    [[nodiscard]] base::Result<std::optional<threads::AppCredentials>> appCredentials();
    [[nodiscard]] base::Status keepAppCredentials(const threads::AppCredentials& app);
    [[nodiscard]] base::Status forgetAppCredentials();

private:
    secrets::SecretStore& m_store;
    const base::Clock& m_clock;
};

} // namespace weft::app
