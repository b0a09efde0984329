// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"
#include "store/watches.h"

namespace weft::bridge {

/// Adds, pauses and removes what an account watches.
class WatchesHost final : public QObject {
    Q_OBJECT

public:
    explicit WatchesHost(QObject* parent = nullptr);
    ~WatchesHost() override;

    void attach(SessionPtr session);

    void add(std::int64_t accountId, store::WatchKind kind, const std::string& term);
    void remove(std::int64_t watchId);
    void pause(std::int64_t watchId, bool paused);

Q_SIGNALS:
    void added(const weft::store::Watch& watch);
    /// Something was added, removed or paused.
    void changed();
    void failed(const weft::base::Error& error);

private:
    void tell(base::Status status);

    SessionPtr m_session;
    std::shared_ptr<Relay> m_relay;
};

} // namespace weft::bridge
