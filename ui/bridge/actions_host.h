// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manager_actions.h"
#include "bridge/background.h"
#include "bridge/token_vault.h"
#include "bridge/workspace_host.h"

#include <stop_token>

namespace weft::bridge {

/// Does to Threads what a manager has confirmed, on a thread of its own and one after the other. Whoever acts
/// by hand may spend what is kept back of the budgets.
class ActionsHost final : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive the host.
    ActionsHost(std::shared_ptr<TokenVault> vault, const base::Clock& clock, QObject* parent = nullptr);
    /// Asks the action under way to stop; what became of it is found out the next time.
    ~ActionsHost() override;

    /// Also finds out what became of actions that an earlier end left open.
    void attach(SessionPtr session);

    void perform(const model::Account& account, const store::Action& action);

    /// How many actions wait or are under way.
    [[nodiscard]] int underWay() const { return m_underWay; }

Q_SIGNALS:
    void started(const weft::store::Action& action);
    /// Done, failed, or nobody could say: the action's state tells.
    void ended(const weft::store::Action& action);

private:
    void resolveOpen();
    void finish(const store::Action& action);

    std::shared_ptr<TokenVault> m_vault;
    const base::Clock& m_clock;
    std::shared_ptr<Relay> m_relay;
    SessionPtr m_session;
    std::stop_source m_stop;
    int m_underWay = 0;
    /// Of its own: nobody else should wait for the network.
    Background m_background;
};

} // namespace weft::bridge
