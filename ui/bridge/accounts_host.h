// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"

#include <string>
#include <vector>

namespace weft::bridge {

/// Names brands and their accounts by hand, where nobody signs in: for posts that come from files.
class AccountsHost final : public QObject {
    Q_OBJECT

public:
    explicit AccountsHost(QObject* parent = nullptr);
    ~AccountsHost() override;

    void attach(SessionPtr session);

    /// Adds accounts to a brand, which is made when it is missing: all of them or none.
    void name(const std::string& brand, const std::vector<std::string>& handles);

Q_SIGNALS:
    void named(const QString& brand);
    void failed(const weft::base::Error& error);

private:
    SessionPtr m_session;
    std::shared_ptr<Relay> m_relay;
};

} // namespace weft::bridge
