// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/alerts_host.h"
#include "notify/notifier.h"

#include <QObject>

namespace weft::window {

/// Tells the user what is worth it outside the window, and within it where the desktop shows nothing.
class AlertDesk final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the desk.
    AlertDesk(bridge::AlertsHost& host, notify::Notifier& notifier, QObject* parent = nullptr);

Q_SIGNALS:
    /// For the line below the filter bar.
    void told(const QString& text);
    /// The user wants to see a watched term, the posts that a query finds, the conversation of a post, or
    /// just the window.
    void termRequested(const QString& term);
    void postsRequested(const QString& query);
    void conversationRequested(const QString& postId);
    void windowRequested();

private:
    void tell(const app::AlertNews& news);
    void open(const QString& key);

    notify::Notifier& m_notifier;
};

} // namespace weft::window
