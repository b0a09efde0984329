// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_book.h"
#include "app/manager_actions.h"
#include "threads/client.h"

#include <optional>
#include <stop_token>

namespace weft::app {

/// Hides, shows, approves, ignores and deletes. Doing so twice is harmless, but after doubt the post is
/// looked at first, because a second answer can hide what the first one did.
class Moderation {
public:
    Moderation(threads::Client& client, ActionBook& book, const ManagerActions::Wait& wait)
        : m_client(client), m_book(book), m_wait(wait) {}

    [[nodiscard]] base::Result<ActionOutcome> carryOut(store::Action action, const std::stop_token& stop);
    /// Looks what became of an interrupted action, and does nothing else.
    [[nodiscard]] base::Result<ActionOutcome> resume(store::Action action, const std::stop_token& stop);

private:
    [[nodiscard]] base::Status request(const store::Action& action, const std::stop_token& stop);
    /// Whether the post is as the action wants it; nothing when that cannot be told.
    [[nodiscard]] base::Result<std::optional<bool>> holds(const store::Action& action,
                                                          const std::stop_token& stop);
    /// The same for replies that waited: only the lists of the thread say what was decided.
    [[nodiscard]] base::Result<std::optional<bool>> isDecided(const store::Action& action,
                                                              const std::stop_token& stop);
    [[nodiscard]] base::Result<bool> isListed(const std::string& root, const std::string& replyId,
                                              threads::Approval approval, const std::stop_token& stop);
    [[nodiscard]] ActionOutcome done(store::Action action, std::string told);

    threads::Client& m_client;
    ActionBook& m_book;
    const ManagerActions::Wait& m_wait;
};

} // namespace weft::app
