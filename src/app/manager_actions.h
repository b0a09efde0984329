// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/outbox.h"
#include "store/writer.h"
#include "threads/client.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>

namespace weft::app {

/// How an action ended.
struct ActionOutcome {
    store::Action action;
    /// In English, for terminals and logs: "replied", "was hidden already", "nobody could say …".
    std::string told;
};

/// What a manager does to Threads: reply, hide and unhide, approve and ignore, delete. Every action is
/// written into the outbox before it is sent. When its outcome is in doubt (a cut connection, a timeout, a
/// server error while publishing) the API is asked what became of it before anything is repeated: the
/// container's state, the own replies, the post itself. Nothing is ever published twice. Blocking; never call
/// it on the GUI thread.
class ManagerActions {
public:
    /// Waits between two questions; returns false when a stop is asked for. Tests wait otherwise.
    using Wait = std::function<bool(std::chrono::milliseconds, const std::stop_token&)>;

    ManagerActions(threads::Client& client, store::Writer& writer, std::int64_t accountId,
                   const base::Clock& clock, Wait wait);

    [[nodiscard]] base::Result<ActionOutcome> perform(store::Action action, const std::stop_token& stop);

    /// Finds out what became of actions that a crash or a lost connection left open, and ends each one: done,
    /// failed, or still unknown. Sends nothing that others could see, except the end of a reply whose
    /// container is known not to be published.
    [[nodiscard]] base::Result<std::vector<ActionOutcome>> resolveOpen(const std::stop_token& stop);

private:
    threads::Client& m_client;
    store::Writer& m_writer;
    std::int64_t m_accountId;
    const base::Clock& m_clock;
    Wait m_wait;
};

} // namespace weft::app
