// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/overview_host.h"

namespace weft::bridge {

OverviewHost::OverviewHost(QObject* parent) : QObject(parent), m_question(this) {
}

void OverviewHost::attach(SessionPtr session) {
    m_question.withdraw();
    m_filter.reset();
    m_session = std::move(session);
}

void OverviewHost::ask(const app::Filter& filter) {
    if (!m_session) return;
    m_filter = filter;
    Q_EMIT started();
    m_question.ask(start(), [this](auto result) { deliver(std::move(result)); });
}

void OverviewHost::refresh() {
    if (m_session && m_filter)
        m_question.refresh(start(), [this](auto result) { deliver(std::move(result)); });
}

Question<app::OverviewSnapshot>::Start OverviewHost::start() const {
    return [session = m_session, filter = *m_filter](auto answer) {
        return session->loadOverview(filter, std::move(answer));
    };
}

void OverviewHost::deliver(base::Result<app::Shared<app::OverviewSnapshot>> result) {
    if (result)
        Q_EMIT ready(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace weft::bridge
