// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/background.h"
#include "bridge/token_vault.h"
#include "bridge/workspace_host.h"

#include <QString>

#include <stop_token>

namespace weft::bridge {

/// Signs accounts in and out on a thread of its own. Tokens stay in the engine: what comes back is whose they
/// are and until when they live.
class SignInHost final : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive the host.
    SignInHost(std::shared_ptr<TokenVault> vault, const base::Clock& clock, QObject* parent = nullptr);
    ~SignInHost() override;

    /// Accounts that sign in become accounts of this workspace.
    void attach(SessionPtr session);

    [[nodiscard]] bool busy() const { return m_busy; }

    /// A long-lived token that the user pasted. `allowFile`: a yes to a file where there is no key store.
    void acceptToken(const base::Secret& token, bool allowFile);
    /// The address for the browser; it comes with browserReady().
    void beginBrowser(const threads::AppCredentials& app, bool allowFile);
    /// What the browser came back with.
    void finishBrowser(const threads::AppCredentials& app, const base::Secret& returned);
    /// Forgets what an earlier step left.
    void cancel();
    void forget(const model::Account& account);
    /// Asks for which accounts of the workspace there is a token; the answer comes with accountsKnown().
    void lookForTokens();

Q_SIGNALS:
    void busyChanged(bool busy);
    void browserReady(const QString& address);
    void signedIn(const QString& handle);
    void forgotten(const QString& handle);
    /// Their handles; empty names stand for a token from the environment.
    void accountsKnown(const QStringList& handles);
    /// SecretStoreMissing: ask for a yes to a file, then once more.
    void failed(const weft::base::Error& error);

private:
    using Part = std::function<base::Result<app::AccountToken>(app::SignInFlow&, const std::stop_token&)>;
    void run(Part part, bool allowFile);
    void setBusy(bool busy);
    /// Runs work in the background; what it returns is called in this thread, unless it was cancelled.
    void inBackground(std::function<std::function<void()>(const std::stop_token&)> work);

    std::shared_ptr<TokenVault> m_vault;
    const base::Clock& m_clock;
    std::shared_ptr<Relay> m_relay;
    SessionPtr m_session;
    std::string m_state;
    std::stop_source m_stop;
    std::uint64_t m_generation = 0;
    std::uint64_t m_looked = 0;
    bool m_busy = false;
    /// Of its own: nobody else should wait for the network.
    Background m_background;
};

} // namespace weft::bridge
