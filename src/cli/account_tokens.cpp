// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_tokens.h"

#include "app/workspace_tokens.h"
#include "cli/command.h"
#include "secrets/choose_store.h"
#include "store/brands.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <spdlog/spdlog.h>

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

std::vector<model::Account> accountsOf(const std::vector<model::Brand>& brands) {
    std::vector<model::Account> accounts;
    for (const auto& brand : brands)
        accounts.insert(accounts.end(), brand.accounts.begin(), brand.accounts.end());
    return accounts;
}

base::Result<std::vector<AccountToken>> choose(app::TokenKeeper& keeper,
                                               const std::vector<model::Brand>& brands) {
    const auto accounts = accountsOf(brands);
    auto kept = app::tokensOfAccounts(keeper, accounts);
    if (!kept) return kept;
    if (accounts.empty() && kept->size() > 1) {
        std::vector<std::string> names;
        for (const auto& token : *kept)
            names.push_back("@" + token.username);
        return base::fail(ErrorCode::BadArgument, "--brand",
                          fmt::format("the workspace has no account yet, and {} are signed in; say which one",
                                      fmt::join(names, ", ")));
    }
    if (kept->empty())
        return base::fail(ErrorCode::ApiNoToken, "token",
                          fmt::format("no account of this workspace is signed in; {}", kRemedy));
    return kept;
}

void warnOf(const AccountToken& token, base::Instant now) {
    constexpr int kRefreshMustHaveFailed = 14;
    if (const auto days = app::warningOf(token.expiresAt, now); days && *days <= kRefreshMustHaveFailed)
        spdlog::warn(
            "the token of @{} lives only until {}, fewer than {} days; collect more often or sign in again",
            token.username, base::formatDate(*token.expiresAt), *days);
}

} // namespace

base::Result<FoundTokens> findTokens(const std::vector<model::Brand>& brands) {
    if (auto token = environmentToken(); !token.token.empty())
        return FoundTokens{{std::move(token)}, "the environment variable WEFT_TOKEN"};
    auto store = secrets::openSecretStore({});
    if (!store && store.error().code == ErrorCode::SecretStoreMissing)
        return base::fail(ErrorCode::ApiNoToken, "token", fmt::format("there is none; {}", kRemedy));
    if (!store) return base::fail(store.error());
    const base::SystemClock clock;
    app::TokenKeeper keeper(**store, clock);
    auto tokens = choose(keeper, brands);
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
    threads::SignIn signIn(http, app::signInHostsOf(apiBase));
    auto usable = app::usableTokens(keeper, std::move(found->tokens), signIn, clock, stop);
    if (!usable && usable.error().code == ErrorCode::ApiTokenInvalid)
        return base::fail(ErrorCode::ApiTokenInvalid, "token",
                          fmt::format("{}; {}", usable.error().detail, kRemedy));
    if (!usable) return base::fail(usable.error());
    for (const auto& problem : usable->problems)
        spdlog::warn("{}", problem.text());
    for (const auto& token : usable->tokens)
        warnOf(token, clock.now());
    return std::move(usable->tokens);
}

} // namespace weft::cli
