// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/collection_service.h"
#include "bridge/token_vault.h"
#include "bridge/workspace_host.h"

#include <QElapsedTimer>
#include <QTimer>

#include <mutex>

namespace weft::bridge {

/// Runs the collector for the open workspace and brings its progress into the GUI thread, at most ten times a
/// second.
class CollectionHost final : public QObject {
    Q_OBJECT

public:
    /// Without a vault only the token of the options is used.
    CollectionHost(Background& background, app::CollectionOptions options,
                   std::shared_ptr<TokenVault> vault = nullptr, QObject* parent = nullptr);
    ~CollectionHost() override;

    /// Collecting for the session before ends; null ends it altogether.
    void attach(SessionPtr session);

    /// A token of the options, or an account that is signed in.
    [[nodiscard]] bool hasToken() const { return !m_options.token.empty() || m_signedIn; }

    /// There is a token for an account of the workspace now, or no longer.
    void setSignedIn(bool signedIn);

    [[nodiscard]] bool running() const { return m_running; }

    void collectNow();
    /// Only this source, at once.
    void collectSource(const store::SourceKey& source);
    void stopRun();
    /// Nothing is collected until resume().
    void pause();
    void resume();

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(const weft::collect::Progress& progress);
    void finished(const weft::collect::Summary& summary);

private:
    /// What the collecting thread leaves for the GUI thread.
    struct Mailbox {
        std::mutex mutex;
        collect::Progress latest;
        bool posted = false;
    };

    [[nodiscard]] app::CollectionService::Listener listener(std::uint64_t generation);
    void deliver(std::uint64_t generation);
    void setRunning(bool running);
    void retire();
    void startService();

    Background& m_background;
    app::CollectionOptions m_options;
    std::shared_ptr<TokenVault> m_vault;
    bool m_signedIn = false;
    std::shared_ptr<Relay> m_relay;
    std::shared_ptr<Mailbox> m_mailbox;
    std::uint64_t m_generation = 0;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    SessionPtr m_session;
    std::shared_ptr<app::CollectionService> m_service;
    bool m_running = false;
};

} // namespace weft::bridge
