// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/background.h"
#include "bridge/question.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

namespace weft::bridge {

using SessionPtr = std::shared_ptr<app::WorkspaceSession>;

/// Opens and closes workspaces beside the window, and knows the one that is open.
class WorkspaceHost final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the host.
    WorkspaceHost(Background& background, const base::Clock& clock, QObject* parent = nullptr);
    ~WorkspaceHost() override;

    /// Opens a file, or makes it; the workspace that is open stays until the new one is there.
    void open(const std::filesystem::path& path, bool create);
    /// Opens a file, even where it cannot be written to, for a picture: nobody looks after it.
    void openToLook(const std::filesystem::path& path);
    /// Asks for name, brands and counts again.
    void refresh();

    [[nodiscard]] const SessionPtr& session() const { return m_session; }

    [[nodiscard]] bool opening() const { return m_opening; }

    /// What is known of the open workspace; null before the first answer.
    [[nodiscard]] const app::Shared<app::WorkspaceSnapshot>& snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void openingStarted();
    /// session() is another one now. Whoever holds the old one lets go of it here.
    void sessionChanged();
    void openFailed(const weft::base::Error& error);
    void snapshotChanged();
    /// The file of the open workspace was found damaged at a quiet moment.
    void damageFound(const weft::base::Error& error);

private:
    using Opened = base::Result<std::unique_ptr<app::WorkspaceSession>>;

    /// Opens beside the window.
    void open(std::function<Opened()> opening, bool care);
    void accept(std::uint64_t generation, base::Result<SessionPtr> result, bool care);

    Background& m_background;
    const base::Clock& m_clock;
    std::shared_ptr<Relay> m_relay;
    Question<app::WorkspaceSnapshot> m_question;
    SessionPtr m_session;
    app::Shared<app::WorkspaceSnapshot> m_snapshot;
    std::uint64_t m_generation = 0;
    bool m_opening = false;
};

} // namespace weft::bridge
