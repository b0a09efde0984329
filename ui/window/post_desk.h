// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/hosts.h"

#include <QObject>

namespace weft::panels {
class PostsScreen;
}

namespace weft::window {

/// What is done to posts on Threads: the question before, the action, and how it ended.
class PostDesk final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the desk.
    PostDesk(Hosts& hosts, panels::PostsScreen& screen);

Q_SIGNALS:
    void told(const QString& text);

private:
    void ask(store::ActionKind kind, const app::PostRowView& post, const model::Account& account);
    void askReply(const app::PostRowView& post, const model::Account& account);

    Hosts& m_hosts;
    panels::PostsScreen& m_screen;
};

} // namespace weft::window
