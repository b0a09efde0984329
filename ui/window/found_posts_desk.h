// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/relay.h"
#include "window/hosts.h"

#include <QObject>

#include <memory>

namespace weft::dialogs {
class Dialogs;
}

namespace weft::panels {
class PostsScreen;
}

namespace weft::window {

/// What is done with all posts that a search has found: go to a day of them, take them out as a file.
class FoundPostsDesk final : public QObject {
    Q_OBJECT

public:
    /// All outlive the desk; dialogs open over the screen's window.
    FoundPostsDesk(Hosts& hosts, panels::PostsScreen& screen, dialogs::Dialogs& dialogs);
    ~FoundPostsDesk() override;

    void askDay();
    void askFile();

Q_SIGNALS:
    void told(const QString& text);
    void failed(const weft::base::Error& error);

private:
    void goTo(const QDate& day);
    void write(const QString& path);

    Hosts& m_hosts;
    panels::PostsScreen& m_screen;
    dialogs::Dialogs& m_dialogs;
    std::shared_ptr<bridge::Relay> m_relay;
};

} // namespace weft::window
