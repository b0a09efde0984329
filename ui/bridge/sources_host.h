// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

namespace weft::bridge {

/// Asks for what the Sources screen shows.
class SourcesHost final : public QObject {
    Q_OBJECT

public:
    explicit SourcesHost(QObject* parent = nullptr);

    void attach(SessionPtr session, bool hasToken);
    void refresh();

Q_SIGNALS:
    void ready(const weft::app::Shared<weft::app::SourcesSnapshot>& snapshot);
    void failed(const weft::base::Error& error);

private:
    SessionPtr m_session;
    bool m_hasToken = false;
    Question<app::SourcesSnapshot> m_question;
};

} // namespace weft::bridge
