// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_tokens.h"

#include "cli/command.h"
#include "model/handle.h"
#include "secrets/choose_store.h"
#include "store/brands.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <spdlog/spdlog.h>

#include <algorithm>

namespace weft::cli {

namespace {

using app::AccountToken;
using base::ErrorCode;

constexpr const char* kRemedy = "sign in with \"weftctl sign-in\", or put a Threads access token into the "
                                "environment variable WEFT_TOKEN";

AccountToken environmentToken() {
    AccountToken token;
    token.token = tokenFromEnvironment();
    token.fromEnvironment = true;
    return token;
}

bool belongsTo(const AccountToken& token, const model::Account& account) {
    return (account.userId && *account.userId == token.userId) ||
           model::foldHandle(account.handle) == model::foldHandle(token.username);
}

std::vector<model::Account> accountsOf(const std::vector<model::Brand>& brands) {
    std::vector<model::Account> accounts;
    for (const auto& brand : brands)
        accounts.insert(accounts.end(), brand.accounts.begin(), brand.accounts.end());
    return accounts;
}

base::Result<std::vector<AccountToken>> choose(std::vector<AccountToken> kept,
                                               const std::vector<model::Brand>& brands) {
    const auto accounts = accountsOf(brands);
    if (accounts.empty() && kept.size() > 1) {
        std::vector<std::string> names;
        for (const auto& token : kept)
            names.push_back("@" + token.username);
        return base::fail(ErrorCode::BadArgument, "--brand",
                          fmt::format("the workspace has no account yet, and {} are signed in; say which one",
                                      fmt::join(names, ", ")));
    }
    if (!accounts.empty())
        std::erase_if(kept, [&](const AccountToken& token) {
            return std::ranges::none_of(accounts,
                                        [&](const auto& account) { return belongsTo(token, account); });
        });
    if (kept.empty())
        return base::fail(ErrorCode::ApiNoToken, "token",
                          fmt::format("no account of this workspace is signed in; {}", kRemedy));
    return kept;
}

/// The first warning, at 30 days, is for those who look: a refresh is not even tried before 15 are left.
void warnOf(const AccountToken& token, base::Instant now) {
    constexpr int kRefreshMustHaveFailed = 14;
    if (const auto days = app::warningOf(token.expiresAt, now); days && *days <= kRefreshMustHaveFailed)
        spdlog::warn(
            "the token of @{} lives only until {}, fewer than {} days; collect more often or sign in again",
            token.username, base::formatDate(*token.expiresAt), *days);
}

} // namespace

threads::SignInHosts signInHosts(const std::string& apiBase) {
    threads::SignInHosts hosts;
    const auto host = apiBase.find("://");
    const auto path = host == std::string::npos ? host : apiBase.find('/', host + 3);
    hosts.api = apiBase.substr(0, path);
    return hosts;
}

base::Result<FoundTokens> findTokens(const std::vector<model::Brand>& brands) {
    if (auto token = environmentToken(); !token.token.empty())
        return FoundTokens{{std::move(token)}, "the environment variable WEFT_TOKEN"};
    auto store = secrets::openSecretStore({});
    if (!store && store.error().code == ErrorCode::SecretStoreMissing)
        return base::fail(ErrorCode::ApiNoToken, "token", fmt::format("there is none; {}", kRemedy));
    if (!store) return base::fail(store.error());
    const base::SystemClock clock;
    auto kept = app::TokenKeeper(**store, clock).list();
    if (!kept) return base::fail(kept.error());
    auto tokens = choose(std::move(*kept), brands);
    if (!tokens) return base::fail(tokens.error());
    return FoundTokens{std::move(*tokens), (*store)->description()};
}

base::Result<std::vector<AccountToken>> tokensFor(const std::vector<model::Brand>& brands,
                                                  const std::string& apiBase, const base::Clock& clock,
                                                  const std::stop_token& stop) {
    auto found = findTokens(brands);
    if (!found) return base::fail(found.error());
    if (found->tokens.front().fromEnvironment) return std::move(found->tokens);
    auto store = secrets::openSecretStore({});
    if (!store) return base::fail(store.error());
    app::TokenKeeper keeper(**store, clock);
    threads::HttpOptions options;
    options.userAgent = "weftctl/" WEFT_VERSION;
    threads::HttpClient http(std::move(options));
    threads::SignIn signIn(http, signInHosts(apiBase));
    std::vector<AccountToken> usable;
    for (auto& token : found->tokens) {
        auto refreshed = keeper.refreshIfDue(std::move(token), signIn, stop);
        if (!refreshed) return base::fail(refreshed.error());
        if (refreshed->error) spdlog::warn("{}", refreshed->error->text());
        if (app::careOf(refreshed->token, clock.now()) == app::TokenCare::Expired) continue;
        warnOf(refreshed->token, clock.now());
        usable.push_back(std::move(refreshed->token));
    }
    if (usable.empty())
        return base::fail(ErrorCode::ApiTokenInvalid, "token",
                          fmt::format("every token of this workspace has ended; {}", kRemedy));
    return usable;
}

} // namespace weft::cli
