// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

namespace weft::bridge {

/// Looks for what the user wants to be told of.
class AlertsHost final : public QObject {
    Q_OBJECT

public:
    explicit AlertsHost(QObject* parent = nullptr);
    ~AlertsHost() override;

    void attach(SessionPtr session);
    void setSettings(const app::AlertSettings& settings);
    void look();

Q_SIGNALS:
    /// There is something to tell, and the file knows that it was told: it does not come again.
    void ready(const weft::app::Shared<weft::app::AlertNews>& news);

private:
    using News = app::Shared<app::AlertNews>;

    void note(const News& news);

    SessionPtr m_session;
    std::shared_ptr<Relay> m_relay;
    bool m_noting = false;
    app::AlertSettings m_settings;
    Question<app::AlertNews> m_question;
};

} // namespace weft::bridge
