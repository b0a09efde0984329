// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/alerts_host.h"

#include <QtGlobal>

namespace weft::bridge {

AlertsHost::AlertsHost(QObject* parent)
    : QObject(parent), m_relay(std::make_shared<Relay>(this)), m_question(this) {
}

AlertsHost::~AlertsHost() {
    m_relay->close();
}

void AlertsHost::attach(SessionPtr session) {
    m_question.withdraw();
    m_session = std::move(session);
}

void AlertsHost::setSettings(const app::AlertSettings& settings) {
    m_settings = settings;
}

void AlertsHost::look() {
    if (!m_session || m_noting || m_question.running()) return;
    m_question.ask([session = m_session, settings = m_settings](
                       auto answer) { return session->loadAlerts(settings, std::move(answer)); },
                   [this](auto result) {
                       // Nobody has asked for it: the next look may do better, and the screens say what is
                       // wrong.
                       if (!result) qWarning("no look for alerts: %s", result.error().text().c_str());
                       if (result && !(*result)->empty()) note(*result);
                   });
}

void AlertsHost::note(const News& news) {
    m_noting = true;
    m_session->noteAlertsTold(*news, [this, relay = m_relay, news](const base::Status& noted) {
        relay->post([this, news, noted] {
            m_noting = false;
            // A file that cannot take it down would have the same told every minute.
            if (noted)
                Q_EMIT ready(news);
            else
                qWarning("alerts are not told: %s", noted.error().text().c_str());
        });
    });
}

} // namespace weft::bridge
