// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What a manager does to Threads.
enum class ActionKind { Reply, Hide, Unhide, Approve, Ignore, Delete };

/// "reply", "hide", "unhide", "approve", "ignore", "delete".
[[nodiscard]] std::string_view actionName(ActionKind kind);
[[nodiscard]] std::optional<ActionKind> actionFromName(std::string_view name);

enum class ActionState {
    /// Written down; nothing was sent that others could see.
    Prepared,
    /// Sent, and the answer is not known yet. After a crash: ask before anything is repeated.
    Sent,
    Done,
    Failed,
    /// Asked, and nobody could say.
    Unknown,
};

/// One action, written down before it is sent, so that nothing is done twice whatever happens in between.
struct Action {
    std::int64_t id = 0;
    std::int64_t accountId = 0;
    ActionKind kind = ActionKind::Reply;
    /// The post that is answered, hidden …
    std::string targetId;
    /// Of a reply.
    std::string text;
    std::optional<std::string> containerId;
    /// The new post of a reply.
    std::optional<std::string> postId;
    ActionState state = ActionState::Prepared;
    base::Instant createdAt{};
    base::Instant changedAt{};
    std::optional<base::Error> error;
};

/// Returns the id.
[[nodiscard]] base::Result<std::int64_t> addAction(Database& database, const Action& action);
[[nodiscard]] base::Status updateAction(Database& database, const Action& action);
[[nodiscard]] base::Result<std::optional<Action>> readAction(Database& database, std::int64_t id);
/// Those that are Prepared, Sent or Unknown, oldest first.
[[nodiscard]] base::Result<std::vector<Action>> listOpenActions(Database& database, std::int64_t accountId);
/// The newest of any state, newest first.
[[nodiscard]] base::Result<std::vector<Action>> listActions(Database& database, int limit);

} // namespace weft::store
