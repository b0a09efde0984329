// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/token_vault.h"

#include "app/workspace_tokens.h"
#include "threads/http.h"

namespace weft::bridge {

namespace {

using app::AccountToken;
using base::ErrorCode;

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
    app::SignInFlow flow(keeper, app::signInHostsOf(m_options.apiBase), m_options.apiBase, m_clock);
    return part(flow);
}

app::SignInFlow::Begun TokenVault::beginBrowser(const threads::AppCredentials& app) const {
    NoStore nowhere;
    app::TokenKeeper keeper(nowhere, m_clock);
    return app::SignInFlow(keeper, app::signInHostsOf(m_options.apiBase), m_options.apiBase, m_clock)
        .beginBrowser(app);
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
    auto kept = app::tokensOfAccounts(keeper, accounts);
    if (!kept) return base::fail(kept.error());
    if (kept->empty())
        return base::fail(ErrorCode::ApiNoToken, "token", "no account of this workspace is signed in");
    threads::HttpOptions options;
    options.userAgent = "weft/" WEFT_VERSION;
    threads::HttpClient http(std::move(options));
    threads::SignIn signIn(http, app::signInHostsOf(m_options.apiBase));
    auto usable = app::usableTokens(keeper, std::move(*kept), signIn, m_clock, stop);
    if (!usable) return base::fail(usable.error());
    return std::move(usable->tokens);
}

base::Status TokenVault::forget(const std::string& userId) {
    const std::scoped_lock lock(m_mutex);
    auto store = opened(false);
    if (!store) return base::fail(store.error());
    return app::TokenKeeper(**store, m_clock).forget(userId);
}

} // namespace weft::bridge
