// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_book.h"
#include "app/manager_actions.h"

namespace weft::app {

/// The server, or our own accountant, said no: what was asked was not done. Everything else that goes wrong
/// after sending leaves it open.
[[nodiscard]] bool isRefusal(const base::Error& error);

/// Ends an action and notes it. When even that fails, the words say so; the action then stays open in the
/// outbox and is asked about again.
[[nodiscard]] ActionOutcome ended(ActionBook& book, store::Action action, store::ActionState state,
                                  std::string told, std::optional<base::Error> error = std::nullopt);

} // namespace weft::app
