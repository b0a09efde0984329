// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/token_vault.h"

#include "model/handle.h"
#include "threads/http.h"

#include <algorithm>

namespace weft::bridge {

namespace {

using app::AccountToken;
using base::ErrorCode;

bool belongsTo(const AccountToken& token, const model::Account& account) {
    return (account.userId && *account.userId == token.userId) ||
           model::foldHandle(account.handle) == model::foldHandle(token.username);
}

/// Tokens are exchanged at the API's host, without version.
threads::SignInHosts hostsOf(const std::string& apiBase) {
    threads::SignInHosts hosts;
    const auto host = apiBase.find("://");
    const auto path = host == std::string::npos ? host : apiBase.find('/', host + 3);
    hosts.api = apiBase.substr(0, path);
    return hosts;
}

/// Signing in needs a keeper; looking at an address does not write anything.
class NoStore final : public secrets::SecretStore {
public:
    base::Result<std::optional<base::Secret>> read(const std::string&) override { return std::nullopt; }

    base::Status write(const std::string&, const base::Secret&) override { return missing(); }

    base::Status remove(const std::string&) override { return missing(); }

    [[nodiscard]] std::string description() const override { return "nowhere"; }

private:
    static tl::unexpected<base::Error> missing() {
        return base::fail(ErrorCode::SecretStoreMissing, "token", "there is no place to keep it");
    }
};

} // namespace

TokenVault::TokenVault(Options options, const base::Clock& clock)
    : m_options(std::move(options)), m_clock(clock) {
}

base::Result<secrets::SecretStore*> TokenVault::opened(bool allowFile) {
    if (m_store) return m_store.get();
    if (!m_options.open)
        return base::fail(ErrorCode::SecretStoreMissing, "token", "there is no place to keep it");
    auto store = m_options.open(allowFile);
    if (!store) return base::fail(store.error());
    m_store = std::move(*store);
    return m_store.get();
}

base::Status TokenVault::open(bool allowFile) {
    const std::scoped_lock lock(m_mutex);
    auto store = opened(allowFile);
    if (!store) return base::fail(store.error());
    return {};
}

base::Result<AccountToken> TokenVault::signIn(const SignIn& part) {
    const std::scoped_lock lock(m_mutex);
    auto store = opened(false);
    if (!store) return base::fail(store.error());
    app::TokenKeeper keeper(**store, m_clock);
    app::SignInFlow flow(keeper, hostsOf(m_options.apiBase), m_options.apiBase, m_clock);
    return part(flow);
}

app::SignInFlow::Begun TokenVault::beginBrowser(const threads::AppCredentials& app) const {
    NoStore nowhere;
    app::TokenKeeper keeper(nowhere, m_clock);
    return app::SignInFlow(keeper, hostsOf(m_options.apiBase), m_options.apiBase, m_clock).beginBrowser(app);
}

base::Result<std::vector<AccountToken>> TokenVault::tokensOf(const std::vector<model::Account>& accounts,
                                                             const std::stop_token& stop) {
    if (hasEnvironmentToken()) {
        AccountToken token;
        token.token = m_options.fromEnvironment;
        token.fromEnvironment = true;
        return std::vector{token};
    }
    const std::scoped_lock lock(m_mutex);
    auto store = opened(false);
    if (!store && store.error().code == ErrorCode::SecretStoreMissing)
        return base::fail(ErrorCode::ApiNoToken, "token", "no account is signed in");
    if (!store) return base::fail(store.error());
    app::TokenKeeper keeper(**store, m_clock);
    auto kept = keeper.list();
    if (!kept) return base::fail(kept.error());
    if (!accounts.empty())
        std::erase_if(*kept, [&accounts](const AccountToken& token) {
            return std::ranges::none_of(accounts,
                                        [&token](const auto& account) { return belongsTo(token, account); });
        });
    threads::HttpOptions options;
    options.userAgent = "weft/" WEFT_VERSION;
    threads::HttpClient http(std::move(options));
    threads::SignIn signIn(http, hostsOf(m_options.apiBase));
    std::vector<AccountToken> usable;
    for (AccountToken& token : *kept) {
        auto refreshed = keeper.refreshIfDue(std::move(token), signIn, stop);
        if (!refreshed) return base::fail(refreshed.error());
        if (app::careOf(refreshed->token, m_clock.now()) != app::TokenCare::Expired)
            usable.push_back(std::move(refreshed->token));
    }
    if (!usable.empty()) return usable;
    if (!kept->empty()) return base::fail(ErrorCode::ApiTokenInvalid, "token", "every token has ended");
    return base::fail(ErrorCode::ApiNoToken, "token", "no account of this workspace is signed in");
}

base::Status TokenVault::forget(const std::string& userId) {
    const std::scoped_lock lock(m_mutex);
    auto store = opened(false);
    if (!store) return base::fail(store.error());
    return app::TokenKeeper(**store, m_clock).forget(userId);
}

} // namespace weft::bridge
