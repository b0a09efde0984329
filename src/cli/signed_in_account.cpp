// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signed_in_account.h"

#include "model/handle.h"
#include "store/account_access.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "threads/client.h"

#include <algorithm>

namespace weft::cli {

namespace {

bool hasAccounts(const std::vector<model::Brand>& brands) {
    return std::ranges::any_of(brands, [](const auto& brand) { return !brand.accounts.empty(); });
}

bool isCalled(const model::Brand& brand, const std::string& name) {
    const auto folded = model::foldHandle(name);
    return model::foldHandle(brand.name) == folded ||
           std::ranges::any_of(brand.accounts, [&](const auto& account) {
               return model::foldHandle(account.handle) == folded;
           });
}

std::string brandFor(const std::vector<model::Brand>& brands, const std::string& wanted,
                     const std::string& username) {
    if (wanted.empty()) return brands.empty() ? username : brands.front().name;
    const auto found =
        std::ranges::find_if(brands, [&](const auto& brand) { return isCalled(brand, wanted); });
    return found == brands.end() ? wanted : found->name;
}

/// The account's id in the workspace; nothing when it is not there and should not be added.
base::Result<std::optional<std::int64_t>> accountIn(store::Database& database, const std::string& brand,
                                                    const std::string& username) {
    auto known = store::findAccount(database, username);
    if (!known) return base::fail(known.error());
    if (*known) return (*known)->id;
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    if (brand.empty() && hasAccounts(*brands)) return std::nullopt;
    auto added = store::addAccount(database, brandFor(*brands, brand, username), username);
    if (!added) return base::fail(added.error());
    return added->id;
}

base::Status noteAccess(store::Database& database, std::int64_t accountId, const app::AccountToken& token,
                        const std::optional<std::vector<std::string>>& scopes, base::Instant now) {
    auto known = store::readAccess(database, accountId);
    if (!known) return base::fail(known.error());
    auto access = known->value_or(store::AccountAccess{});
    access.issuedAt = token.issuedAt;
    access.expiresAt = token.expiresAt;
    access.scopes = scopes;
    access.checkedAt = now;
    return store::writeAccess(database, accountId, access);
}

std::optional<std::vector<std::string>> scopesOf(const app::AccountToken& token, const std::string& apiBase,
                                                 const std::stop_token& stop) {
    threads::HttpClient http({.userAgent = "weftctl/" WEFT_VERSION});
    threads::Client client(http, {.apiBase = apiBase, .token = token.token});
    auto info = client.inspectToken(stop);
    if (!info) return std::nullopt;
    return std::move(info->scopes);
}

} // namespace

base::Result<SignedInAccount> enterAccount(const WorkspaceChoice& choice, const app::AccountToken& token,
                                           const std::string& apiBase, const base::Clock& clock,
                                           const std::stop_token& stop) {
    SignedInAccount entered;
    entered.scopes = scopesOf(token, apiBase, stop);
    std::error_code unknown;
    if (!choice.named && !std::filesystem::exists(choice.path, unknown)) return entered;
    auto database = store::openOrCreateWorkspace(choice.path);
    if (!database) return base::fail(database.error());
    auto account = accountIn(*database, choice.brand, token.username);
    if (!account) return base::fail(account.error());
    entered.accountId = *account;
    if (!*account) return entered;
    if (auto status = noteAccess(*database, **account, token, entered.scopes, clock.now()); !status)
        return base::fail(status.error());
    return entered;
}

} // namespace weft::cli
