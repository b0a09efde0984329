// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/sign_in_host.h"

#include "bridge/entered_account.h"

#include <QStringList>

namespace weft::bridge {

namespace {

std::vector<app::AccountToken> noTokens() {
    return {};
}

} // namespace

SignInHost::SignInHost(std::shared_ptr<TokenVault> vault, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_vault(std::move(vault)), m_clock(clock), m_relay(std::make_shared<Relay>(this)) {
}

SignInHost::~SignInHost() {
    m_relay->close();
    m_stop.request_stop();
}

void SignInHost::attach(SessionPtr session) {
    m_session = std::move(session);
}

void SignInHost::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy) Q_EMIT busyChanged(busy);
}

void SignInHost::cancel() {
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_state.clear();
    ++m_generation;
    setBusy(false);
}

void SignInHost::inBackground(std::function<std::function<void()>(const std::stop_token&)> work) {
    setBusy(true);
    const std::uint64_t generation = ++m_generation;
    m_background.run([this, relay = m_relay, generation, work = std::move(work), stop = m_stop.get_token()] {
        auto tell = work(stop);
        relay->post([this, generation, tell = std::move(tell)] {
            if (generation != m_generation) return;
            setBusy(false);
            tell();
        });
    });
}

void SignInHost::run(Part part, bool allowFile) {
    inBackground([this, vault = m_vault, session = m_session, part = std::move(part), allowFile,
                  &clock = m_clock](const std::stop_token& stop) -> std::function<void()> {
        const auto fail = [this](const base::Error& error) {
            return [this, error] { Q_EMIT failed(error); };
        };
        // Before the token is made: a code works only once.
        if (auto status = vault->open(allowFile); !status) return fail(status.error());
        auto token = vault->signIn([&part, &stop](app::SignInFlow& flow) { return part(flow, stop); });
        if (!token) return fail(token.error());
        if (session)
            if (auto status = enterAccount(*session, *token, vault->apiBase(), clock.now(), stop); !status)
                return fail(status.error());
        return [this, handle = QString::fromStdString(token->username)] {
            lookForTokens();
            Q_EMIT signedIn(handle);
        };
    });
}

void SignInHost::acceptToken(const base::Secret& token, bool allowFile) {
    run([token](app::SignInFlow& flow, const std::stop_token& stop) { return flow.acceptToken(token, stop); },
        allowFile);
}

void SignInHost::beginBrowser(const threads::AppCredentials& app, bool allowFile) {
    inBackground([this, vault = m_vault, app, allowFile](const std::stop_token&) -> std::function<void()> {
        if (auto status = vault->open(allowFile); !status)
            return [this, error = status.error()] { Q_EMIT failed(error); };
        return [this, begun = vault->beginBrowser(app)] {
            m_state = begun.state;
            Q_EMIT browserReady(QString::fromStdString(begun.address));
        };
    });
}

void SignInHost::finishBrowser(const threads::AppCredentials& app, const base::Secret& returned) {
    run(
        [app, returned, state = m_state](app::SignInFlow& flow, const std::stop_token& stop) {
            return flow.finishBrowser(app, returned.reveal(), state, stop);
        },
        false);
}

void SignInHost::forget(const model::Account& account) {
    inBackground([this, vault = m_vault, account](const std::stop_token&) -> std::function<void()> {
        const auto status = account.userId ? vault->forget(*account.userId) : base::Status();
        if (!status) return [this, error = status.error()] { Q_EMIT failed(error); };
        return [this, handle = QString::fromStdString(account.handle)] {
            lookForTokens();
            Q_EMIT forgotten(handle);
        };
    });
}

void SignInHost::lookForTokens() {
    if (!m_session) return;
    m_background.run([this, relay = m_relay, vault = m_vault, session = m_session, stop = m_stop.get_token(),
                      looked = ++m_looked] {
        QStringList handles;
        for (const app::AccountToken& token : workspaceTokens(*vault, *session, stop).value_or(noTokens()))
            handles += QString::fromStdString(token.username);
        relay->post([this, looked, handles] {
            if (looked == m_looked) Q_EMIT accountsKnown(handles);
        });
    });
}

} // namespace weft::bridge
