// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/actions_host.h"

#include "collect/request_accountant.h"
#include "collect/retry.h"
#include "model/handle.h"
#include "store/brands.h"
#include "threads/client.h"

#include <tuple>

namespace weft::bridge {

namespace {

/// Between two questions about an action in doubt; somebody waits at the screen.
constexpr std::chrono::seconds kLongestPause{20};

bool waitShortly(std::chrono::milliseconds pause, const std::stop_token& stop) {
    return collect::waitFor(std::min<std::chrono::milliseconds>(pause, kLongestPause), stop);
}

/// A token from the environment does not say whose it is, and nothing may be done in another name.
base::Status checkOwner(threads::Client& client, const model::Account& account, const std::stop_token& stop) {
    auto profile = client.me(stop);
    if (!profile) return base::fail(profile.error());
    if (model::foldHandle(profile->username) == model::foldHandle(account.handle)) return {};
    return base::fail(base::ErrorCode::ApiNoToken, "@" + account.handle,
                      "the token in WEFT_TOKEN belongs to @" + profile->username);
}

/// Everything that acting as an account takes, for as long as one action lasts.
template<typename Act>
auto actAs(TokenVault& vault, app::WorkspaceSession& session, const model::Account& account,
           const base::Clock& clock, const std::stop_token& stop, const Act& act)
    -> decltype(act(std::declval<app::ManagerActions&>())) {
    auto tokens = vault.tokensOf({account}, stop);
    if (!tokens) return base::fail(tokens.error());
    collect::RequestAccountant accountant(session.writer(), clock);
    if (auto status = accountant.attach(account.id); !status) return base::fail(status.error());
    accountant.setPurpose(collect::Purpose::Manual);
    threads::HttpOptions options;
    options.userAgent = "weft/" WEFT_VERSION;
    threads::HttpClient http(std::move(options));
    threads::Client client(http, {vault.apiBase(), tokens->front().token, {}}, &accountant);
    if (tokens->front().fromEnvironment)
        if (auto status = checkOwner(client, account, stop); !status) return base::fail(status.error());
    app::ManagerActions actions(client, session.writer(), account.id, clock, waitShortly);
    auto outcome = act(actions);
    // The outcome matters more than the last numbers of the budget, which the next run mends.
    std::ignore = accountant.flush();
    return outcome;
}

base::Result<std::vector<model::Account>> accountsWithOpenActions(store::Database& database) {
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    std::vector<model::Account> found;
    for (const model::Brand& brand : *brands)
        for (const model::Account& account : brand.accounts) {
            auto open = store::listOpenActions(database, account.id);
            if (!open) return base::fail(open.error());
            if (!open->empty()) found.push_back(account);
        }
    return found;
}

} // namespace

ActionsHost::ActionsHost(std::shared_ptr<TokenVault> vault, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_vault(std::move(vault)), m_clock(clock), m_relay(std::make_shared<Relay>(this)) {
}

ActionsHost::~ActionsHost() {
    m_relay->close();
    m_stop.request_stop();
}

void ActionsHost::attach(SessionPtr session) {
    m_session = std::move(session);
    if (m_session) resolveOpen();
}

void ActionsHost::resolveOpen() {
    m_background.run([this, relay = m_relay, vault = m_vault, session = m_session, &clock = m_clock,
                      stop = m_stop.get_token()] {
        const auto accounts = session->writer().submit(accountsWithOpenActions).get();
        if (!accounts) return;
        for (const model::Account& account : *accounts) {
            auto outcomes =
                actAs(*vault, *session, account, clock, stop,
                      [&stop](app::ManagerActions& actions) { return actions.resolveOpen(stop); });
            if (!outcomes) continue;
            for (const app::ActionOutcome& outcome : *outcomes)
                relay->post([this, action = outcome.action] { Q_EMIT ended(action); });
        }
    });
}

void ActionsHost::perform(const model::Account& account, const store::Action& asked) {
    if (!m_session) return;
    store::Action action = asked;
    action.accountId = account.id;
    action.createdAt = m_clock.now();
    action.changedAt = action.createdAt;
    ++m_underWay;
    Q_EMIT started(action);
    m_background.run([this, relay = m_relay, vault = m_vault, session = m_session, account, action,
                      &clock = m_clock, stop = m_stop.get_token()]() mutable {
        auto outcome = actAs(*vault, *session, account, clock, stop,
                             [&](app::ManagerActions& actions) { return actions.perform(action, stop); });
        if (outcome) {
            action = std::move(outcome->action);
        } else {
            action.error = outcome.error();
            action.state = outcome.error().code == base::ErrorCode::ApiOutcomeUnknown
                               ? store::ActionState::Unknown
                               : store::ActionState::Failed;
        }
        session.reset();
        relay->post([this, action] { finish(action); });
    });
}

void ActionsHost::finish(const store::Action& action) {
    --m_underWay;
    Q_EMIT ended(action);
}

} // namespace weft::bridge
