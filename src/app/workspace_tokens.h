// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"
#include "base/clock.h"
#include "model/brand.h"
#include "threads/sign_in.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace weft::app {

/// Where the tokens of an API at this address are exchanged: the same host, without version.
[[nodiscard]] threads::SignInHosts signInHostsOf(const std::string& apiBase);

/// Of the tokens that are kept, those of these accounts; all of them when there is no account yet.
[[nodiscard]] base::Result<std::vector<AccountToken>>
tokensOfAccounts(TokenKeeper& keeper, std::span<const model::Account> accounts);

struct UsableTokens {
    std::vector<AccountToken> tokens;
    /// Refreshes that did not work; the old token goes on being used as long as it lives.
    std::vector<base::Error> problems;
};

/// Refreshes the tokens that are due and leaves out those that have ended. ApiTokenInvalid when none is left.
[[nodiscard]] base::Result<UsableTokens> usableTokens(TokenKeeper& keeper, std::vector<AccountToken> kept,
                                                      threads::SignIn& signIn, const base::Clock& clock,
                                                      const std::stop_token& stop);

} // namespace weft::app
