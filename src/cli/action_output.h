// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manager_actions.h"
#include "cli/command.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace weft::cli {

/// "prepared", "sent", "done", "failed", "unknown".
[[nodiscard]] std::string_view stateWord(store::ActionState state);

/// An action of the outbox with the contract's keys.
[[nodiscard]] nlohmann::ordered_json actionJson(const store::Action& action);

/// The whole of a text as one line for a terminal, cut where it would not fit.
[[nodiscard]] std::string oneLine(std::string_view text);

/// Done when all are done, failed when one failed, partly done when the end of one is not known.
[[nodiscard]] Exit exitOf(const std::vector<app::ActionOutcome>& outcomes);

} // namespace weft::cli
