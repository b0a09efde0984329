// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notifier.h"
#include "window/hosts.h"

#include <QObject>

namespace weft::window {

/// Tells the user what is worth it outside the window, and within it where the desktop shows nothing.
class AlertDesk final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the desk.
    AlertDesk(Hosts& hosts, notify::Notifier& notifier, QObject* parent = nullptr);

Q_SIGNALS:
    /// For the line below the filter bar.
    void told(const QString& text);
    /// The user wants to see a topic, or the posts that a query finds, or just the window.
    void topicRequested(const QString& term);
    void postsRequested(const QString& query);
    void windowRequested();

private:
    void tell(const app::AlertNews& news);
    void open(const QString& key);

    Hosts& m_hosts;
    notify::Notifier& m_notifier;
};

} // namespace weft::window
