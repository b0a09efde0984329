// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

namespace weft::bridge {

/// Looks for what the user wants to be told of.
class AlertsHost final : public QObject {
    Q_OBJECT

public:
    explicit AlertsHost(QObject* parent = nullptr);

    void attach(SessionPtr session);
    void setSettings(const app::AlertSettings& settings);
    void look();
    /// What was handed out was told, and does not come again.
    void told(const app::AlertNews& news);

Q_SIGNALS:
    /// There is something to tell.
    void ready(const weft::app::Shared<weft::app::AlertNews>& news);

private:
    SessionPtr m_session;
    app::AlertSettings m_settings;
    Question<app::AlertNews> m_question;
};

} // namespace weft::bridge
