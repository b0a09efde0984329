// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/alerts_host.h"

#include <QtGlobal>

namespace weft::bridge {

AlertsHost::AlertsHost(QObject* parent) : QObject(parent), m_question(this) {
}

void AlertsHost::attach(SessionPtr session) {
    m_question.withdraw();
    m_session = std::move(session);
}

void AlertsHost::setSettings(const app::AlertSettings& settings) {
    m_settings = settings;
}

void AlertsHost::look() {
    if (!m_session || m_question.running()) return;
    m_question.ask([session = m_session, settings = m_settings](
                       auto answer) { return session->loadAlerts(settings, std::move(answer)); },
                   [this](auto result) {
                       // Nobody has asked for it: the next look may do better, and the screens say what is
                       // wrong.
                       if (!result) qWarning("no look for alerts: %s", result.error().text().c_str());
                       if (result && !(*result)->empty()) Q_EMIT ready(*result);
                   });
}

void AlertsHost::told(const app::AlertNews& news) {
    if (m_session) m_session->alertsTold(news);
}

} // namespace weft::bridge
