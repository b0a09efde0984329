// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#include <QVariantMap>

#include <utility>

namespace weft::notify {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");

/// Longer texts are cut: no desktop shows more, and a post may hold anything.
constexpr qsizetype kLongestText = 300;
constexpr int kPatience = 10'000;

QDBusMessage call(const QString& method) {
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

QString shortened(const QString& text) {
    return text.size() <= kLongestText ? text : text.left(kLongestText - 1) + QChar(u'…');
}

} // namespace

DesktopNotifier::DesktopNotifier(OpenBus openBus, QObject* parent)
    : Notifier(parent), m_openBus(std::move(openBus)) {
}

void DesktopNotifier::openBus() {
    m_bus = m_openBus();
    m_bus->connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                   SLOT(actionInvoked(quint32, QString)));
    m_bus->connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                   SLOT(closed(quint32, quint32)));
}

void DesktopNotifier::show(const Notification& notification) {
    if (!m_bus || !m_bus->isConnected()) openBus();
    if (!m_bus->isConnected()) {
        QTimer::singleShot(0, this, [this, notification] { Q_EMIT refused(notification); });
        return;
    }
    if (m_markup == Markup::None || m_markup == Markup::Some) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    if (m_markup == Markup::Unknown) askForMarkup();
}

void DesktopNotifier::askForMarkup() {
    m_markup = Markup::Asked;
    auto* watcher = new QDBusPendingCallWatcher(
        m_bus->asyncCall(call(QStringLiteral("GetCapabilities")), kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        const QList<Notification> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            m_markup = Markup::Unknown;
            for (const Notification& notification : waiting)
                Q_EMIT refused(notification);
            return;
        }
        m_markup = reply.value().contains(QStringLiteral("body-markup")) ? Markup::Some : Markup::None;
        for (const Notification& notification : waiting)
            send(notification);
    });
}

void DesktopNotifier::send(const Notification& notification) {
    const QString body = shortened(notification.body);
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Weft") << m_ids.value(notification.key, 0) << QStringLiteral("weft")
            << shortened(notification.title) << (m_markup == Markup::Some ? body.toHtmlEscaped() : body)
            << QStringList{QStringLiteral("default"), tr("Open")}
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("weft")}} << -1;
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, notification](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                const QDBusPendingReply<quint32> reply = *done;
                if (reply.isError()) {
                    // Another service may come up instead, and write texts differently.
                    m_markup = Markup::Unknown;
                    Q_EMIT refused(notification);
                    return;
                }
                m_ids.insert(notification.key, reply.value());
                Q_EMIT shown(notification);
            });
}

void DesktopNotifier::actionInvoked(quint32 id, const QString& action) {
    const QString key = m_ids.key(id);
    if (!key.isEmpty() && action == QStringLiteral("default")) Q_EMIT activated(key);
}

void DesktopNotifier::closed(quint32 id, quint32) {
    const QString key = m_ids.key(id);
    if (!key.isEmpty()) m_ids.remove(key);
}

} // namespace weft::notify
