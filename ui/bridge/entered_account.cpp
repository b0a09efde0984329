// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/entered_account.h"

#include "store/account_access.h"
#include "store/brands.h"
#include "threads/client.h"

namespace weft::bridge {

namespace {

base::Result<std::int64_t> accountIn(store::Database& database, const std::string& username) {
    auto known = store::findAccount(database, username);
    if (!known) return base::fail(known.error());
    if (*known) return (*known)->id;
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    auto added = store::addAccount(database, brands->empty() ? username : brands->front().name, username);
    if (!added) return base::fail(added.error());
    return added->id;
}

base::Status enter(store::Database& database, const app::AccountToken& token,
                   const std::optional<std::vector<std::string>>& scopes, base::Instant now) {
    auto account = accountIn(database, token.username);
    if (!account) return base::fail(account.error());
    auto known = store::readAccess(database, *account);
    if (!known) return base::fail(known.error());
    auto access = known->value_or(store::AccountAccess{});
    access.issuedAt = token.issuedAt;
    access.expiresAt = token.expiresAt;
    access.scopes = scopes;
    access.checkedAt = now;
    return store::writeAccess(database, *account, access);
}

} // namespace

base::Status enterAccount(app::WorkspaceSession& session, const app::AccountToken& token,
                          const std::string& apiBase, base::Instant now, const std::stop_token& stop) {
    threads::HttpOptions options;
    options.userAgent = "weft/" WEFT_VERSION;
    threads::HttpClient http(std::move(options));
    threads::Client client(http, {apiBase, token.token, {}});
    std::optional<std::vector<std::string>> scopes;
    if (auto info = client.inspectToken(stop)) scopes = std::move(info->scopes);
    return session.writer()
        .submit([&](store::Database& database) { return enter(database, token, scopes, now); })
        .get();
}

base::Result<std::vector<app::AccountToken>>
workspaceTokens(TokenVault& vault, app::WorkspaceSession& session, const std::stop_token& stop) {
    auto brands = session.writer().submit(store::listBrands).get();
    if (!brands) return base::fail(brands.error());
    std::vector<model::Account> accounts;
    for (const model::Brand& brand : *brands)
        accounts.insert(accounts.end(), brand.accounts.begin(), brand.accounts.end());
    return vault.tokensOf(accounts, stop);
}

} // namespace weft::bridge
