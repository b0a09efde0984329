// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace weft::notify {

/// Plays the notification service of a desktop on a bus.
class Desktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit Desktop(QStringList capabilities) : m_capabilities(std::move(capabilities)) {}

    QStringList bodies;
    QList<uint> replaced;

    void click(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

public Q_SLOTS:

    QStringList GetCapabilities() { return m_capabilities; }

    uint Notify(const QString& /*application*/, uint replaces, const QString& /*icon*/,
                const QString& /*summary*/, const QString& body, const QStringList& /*actions*/,
                const QVariantMap& /*hints*/, int /*timeout*/) {
        bodies.append(body);
        replaced.append(replaces);
        return replaces > 0 ? replaces : ++m_last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    uint m_last = 40;
};

} // namespace weft::notify
