// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

/// The permissions of app::permissions() that are not among these.
[[nodiscard]] std::vector<std::string> missingPermissions(const std::vector<std::string>& scopes);

/// "lives 42 more days, until 2027-01-04", "ended on 2026-11-01", "nobody said until when it lives".
[[nodiscard]] std::string lifeText(const app::AccountToken& token, base::Instant now);

/// The contract's keys of a signed-in account; null is unknown. Never the token.
[[nodiscard]] nlohmann::ordered_json accountJson(const app::AccountToken& token, const std::string& place,
                                                 const std::optional<std::vector<std::string>>& scopes,
                                                 base::Instant now);

} // namespace weft::cli
