// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/alert_desk.h"

#include "format/alerts.h"
#include "format/text.h"

namespace weft::window {

namespace {

const auto kDigest = QStringLiteral("digest");

/// "topic:power cut": what a notification is about.
QString keyOf(const store::Alert& alert) {
    return format::fromUtf8(store::alertKindName(alert.kind)) + u':' + format::fromUtf8(alert.subject);
}

} // namespace

AlertDesk::AlertDesk(bridge::AlertsHost& host, notify::Notifier& notifier, QObject* parent)
    : QObject(parent), m_notifier(notifier) {
    connect(&host, &bridge::AlertsHost::ready, this, [this](const auto& news) { tell(*news); });
    connect(&m_notifier, &notify::Notifier::refused, this, [this](const notify::Notification& refused) {
        Q_EMIT told(refused.title + QStringLiteral(" · ") + refused.body);
    });
    connect(&m_notifier, &notify::Notifier::activated, this, &AlertDesk::open);
}

void AlertDesk::tell(const app::AlertNews& news) {
    for (const app::AlertView& view : news.alone) {
        const auto words = format::alertWords(view);
        m_notifier.show({keyOf(view.alert), words.title, words.body});
    }
    const auto words = format::digestWords(news);
    if (!words.title.isEmpty()) m_notifier.show({kDigest, words.title, words.body});
}

void AlertDesk::open(const QString& key) {
    Q_EMIT windowRequested();
    const QString subject = key.section(u':', 1);
    if (key.startsWith(QStringLiteral("topic:"))) Q_EMIT termRequested(subject);
    if (key.startsWith(QStringLiteral("person:"))) Q_EMIT postsRequested(QStringLiteral("author:") + subject);
    if (key.startsWith(QStringLiteral("answer:"))) Q_EMIT conversationRequested(subject);
}

} // namespace weft::window
