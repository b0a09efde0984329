// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/sources_host.h"

namespace weft::bridge {

SourcesHost::SourcesHost(QObject* parent) : QObject(parent), m_question(this) {
}

void SourcesHost::attach(SessionPtr session, bool hasToken) {
    m_question.withdraw();
    m_session = std::move(session);
    m_hasToken = hasToken;
}

void SourcesHost::refresh() {
    if (!m_session) return;
    m_question.refresh([session = m_session, hasToken = m_hasToken](
                           auto answer) { return session->loadSources(hasToken, std::move(answer)); },
                       [this](auto result) {
                           if (result)
                               Q_EMIT ready(*result);
                           else
                               Q_EMIT failed(result.error());
                       });
}

} // namespace weft::bridge
