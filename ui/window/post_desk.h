// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/hosts.h"

#include <QObject>

namespace weft::window {

/// What is done to posts on Threads, whatever screen shows them: the question before, the action, and how it
/// ended.
class PostDesk final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the desk; the questions are asked over the window.
    PostDesk(Hosts& hosts, QWidget& window);

    void ask(store::ActionKind kind, const app::PostRowView& post, const model::Account& account);

Q_SIGNALS:
    void told(const QString& text);

private:
    void askReply(const app::PostRowView& post, const model::Account& account);

    Hosts& m_hosts;
    QWidget& m_window;
};

} // namespace weft::window
