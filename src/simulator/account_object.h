// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"
#include "simulator/budgets.h"
#include "simulator/moment.h"

#include <nlohmann/json_fwd.hpp>

namespace weft::simulator {

/// GET /me, with the searches that were made lately.
[[nodiscard]] ApiAnswer accountObject(const Moment& moment, const ApiRequest& request,
                                      const nlohmann::json& recentSearches);

/// GET /me/threads_publishing_limit
[[nodiscard]] ApiAnswer publishingLimit(const ApiRequest& request, Budgets& budgets, base::Instant now);

} // namespace weft::simulator
