// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_book.h"
#include "app/manager_actions.h"
#include "threads/client.h"

#include <optional>
#include <stop_token>
#include <string>

namespace weft::app {

/// Publishes one reply, once. A container is what keeps it single: the server publishes it at most one time,
/// so that whatever is in doubt is asked of the container, and only the same container is ever tried again.
class ReplySender {
public:
    ReplySender(threads::Client& client, ActionBook& book, const base::Clock& clock,
                const ManagerActions::Wait& wait)
        : m_client(client), m_book(book), m_clock(clock), m_wait(wait) {}

    /// From the beginning, for an action that is written down.
    [[nodiscard]] base::Result<ActionOutcome> send(store::Action action, const std::stop_token& stop);
    /// From where it was interrupted.
    [[nodiscard]] base::Result<ActionOutcome> resume(store::Action action, const std::stop_token& stop);

private:
    enum class Fate {
        Published,
        /// Ready, and nobody has published it.
        Waiting,
        /// Will never be published.
        Dead,
        Unknown,
    };

    struct Verdict {
        Fate fate = Fate::Unknown;
        std::optional<std::string> postId = {};
        /// Why, when it is dead or unknown.
        std::optional<base::Error> error = {};
    };

    [[nodiscard]] base::Result<ActionOutcome> publish(store::Action action, bool doubt,
                                                      const std::stop_token& stop);
    [[nodiscard]] base::Result<std::string> prepare(const store::Action& action, const std::stop_token& stop);
    /// The server said no to the first try.
    [[nodiscard]] ActionOutcome refused(store::Action action, base::Error error, const std::stop_token& stop);
    [[nodiscard]] Verdict ask(const store::Action& action, const std::stop_token& stop);
    [[nodiscard]] Verdict judge(const store::Action& action, const threads::ContainerState& state,
                                const std::stop_token& stop);
    /// The post among the own replies that this action must have made.
    [[nodiscard]] base::Result<std::optional<std::string>> findReply(const store::Action& action,
                                                                     const std::stop_token& stop);
    [[nodiscard]] ActionOutcome done(store::Action action, std::optional<std::string> postId,
                                     std::string told, const std::stop_token& stop);
    [[nodiscard]] ActionOutcome conclude(store::Action action, const Verdict& verdict,
                                         const std::stop_token& stop);

    threads::Client& m_client;
    ActionBook& m_book;
    const base::Clock& m_clock;
    const ManagerActions::Wait& m_wait;
};

} // namespace weft::app
