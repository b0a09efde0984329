// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

#include <QStringList>

namespace weft::bridge {

/// Asks for what the Sources screen shows.
class SourcesHost final : public QObject {
    Q_OBJECT

public:
    explicit SourcesHost(QObject* parent = nullptr);

    void attach(SessionPtr session, bool hasToken);
    /// For which accounts there is a token; an empty name stands for one from the environment.
    void setSignedIn(const QStringList& handles, bool hasToken);
    void refresh();

Q_SIGNALS:
    void ready(const weft::app::Shared<weft::app::SourcesSnapshot>& snapshot);
    void failed(const weft::base::Error& error);

private:
    [[nodiscard]] app::Shared<app::SourcesSnapshot>
    withTokens(const app::Shared<app::SourcesSnapshot>& snapshot) const;

    SessionPtr m_session;
    bool m_hasToken = false;
    QStringList m_signedIn;
    Question<app::SourcesSnapshot> m_question;
};

} // namespace weft::bridge
