// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

#include "collect/progress.h"

#include <QObject>

#include <filesystem>

namespace weft::bridge {

/// Imports one file at a time into the open workspace.
class ImportHost final : public QObject {
    Q_OBJECT

public:
    explicit ImportHost(QObject* parent = nullptr);
    ~ImportHost() override;

    /// Does nothing while an import is under way.
    void import(const SessionPtr& session, const std::filesystem::path& path);
    void stop();

    [[nodiscard]] bool running() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(const weft::collect::Progress& progress);
    void finished(const weft::collect::Summary& summary);

private:
    std::shared_ptr<Relay> m_relay;
    std::stop_source m_stop;
    bool m_running = false;
    /// Of its own: a long import must not keep another workspace from opening.
    Background m_background;
};

} // namespace weft::bridge
