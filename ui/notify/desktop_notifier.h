// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace weft::notify {

/// Shows notifications of the desktop through org.freedesktop.Notifications
/// (https://specifications.freedesktop.org/notification-spec, version 1.2). Never waits for the bus.
class DesktopNotifier final : public Notifier {
    Q_OBJECT

public:
    using OpenBus = std::function<QDBusConnection()>;

    /// The bus is opened for the first notification: most days begin without one.
    explicit DesktopNotifier(OpenBus openBus, QObject* parent = nullptr);

    void show(const Notification& notification) override;

private Q_SLOTS:
    void actionInvoked(quint32 id, const QString& action);
    void closed(quint32 id, quint32 reason);

private:
    void openBus();
    void askForMarkup();
    void send(const Notification& notification);

    OpenBus m_openBus;
    std::optional<QDBusConnection> m_bus;
    /// Wait until it is known how to write a text.
    QList<Notification> m_waiting;
    QHash<QString, quint32> m_ids;
    enum class Markup { Unknown, Asked, None, Some } m_markup = Markup::Unknown;
};

} // namespace weft::notify
