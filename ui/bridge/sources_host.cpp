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

void SourcesHost::setSignedIn(const QStringList& handles, bool hasToken) {
    m_signedIn = handles;
    m_hasToken = hasToken;
    refresh();
}

app::Shared<app::SourcesSnapshot>
SourcesHost::withTokens(const app::Shared<app::SourcesSnapshot>& snapshot) const {
    auto marked = std::make_shared<app::SourcesSnapshot>(*snapshot);
    const bool environment = m_signedIn.contains(QString());
    for (app::AccountRow& account : marked->accounts) {
        if (m_signedIn.contains(QString::fromStdString(account.account.handle), Qt::CaseInsensitive))
            account.signedIn = true;
        // Whose a token from the environment is, is known where nobody else can be meant.
        if (environment && marked->accounts.size() == 1) account.signedIn = account.fromEnvironment = true;
    }
    return marked;
}

void SourcesHost::refresh() {
    if (!m_session) return;
    m_question.refresh([session = m_session, hasToken = m_hasToken](
                           auto answer) { return session->loadSources(hasToken, std::move(answer)); },
                       [this](auto result) {
                           if (result)
                               Q_EMIT ready(withTokens(*result));
                           else
                               Q_EMIT failed(result.error());
                       });
}

} // namespace weft::bridge
