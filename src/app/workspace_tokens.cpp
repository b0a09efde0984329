// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_tokens.h"

#include "model/handle.h"

#include <algorithm>

namespace weft::app {

namespace {

bool belongsTo(const AccountToken& token, const model::Account& account) {
    return (account.userId && *account.userId == token.userId) ||
           model::foldHandle(account.handle) == model::foldHandle(token.username);
}

} // namespace

threads::SignInHosts signInHostsOf(const std::string& apiBase) {
    threads::SignInHosts hosts;
    const auto host = apiBase.find("://");
    const auto path = host == std::string::npos ? host : apiBase.find('/', host + 3);
    hosts.api = apiBase.substr(0, path);
    return hosts;
}

base::Result<std::vector<AccountToken>> tokensOfAccounts(TokenKeeper& keeper,
                                                         std::span<const model::Account> accounts) {
    auto kept = keeper.list();
    if (!kept || accounts.empty()) return kept;
    std::erase_if(*kept, [&](const AccountToken& token) {
        return std::ranges::none_of(accounts, [&](const auto& account) { return belongsTo(token, account); });
    });
    return kept;
}

base::Result<UsableTokens> usableTokens(TokenKeeper& keeper, std::vector<AccountToken> kept,
                                        threads::SignIn& signIn, const base::Clock& clock,
                                        const std::stop_token& stop) {
    UsableTokens usable;
    for (auto& token : kept) {
        auto refreshed = keeper.refreshIfDue(std::move(token), signIn, stop);
        if (!refreshed) return base::fail(refreshed.error());
        if (refreshed->error) usable.problems.push_back(*std::move(refreshed->error));
        if (careOf(refreshed->token, clock.now()) != TokenCare::Expired)
            usable.tokens.push_back(std::move(refreshed->token));
    }
    if (usable.tokens.empty())
        return base::fail(base::ErrorCode::ApiTokenInvalid, "token",
                          "every token of this workspace has ended");
    return usable;
}

} // namespace weft::app
