// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/proportions.h"
#include "metrics/waiting.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>

namespace weft::figures {

// How single values stand in the contract's JSON; unknown is null.

void put(nlohmann::ordered_json& json, const char* key, const std::optional<double>& value);
void put(nlohmann::ordered_json& json, const char* key, const std::optional<std::int64_t>& value);

/// {p, se, lo, hi}.
[[nodiscard]] nlohmann::ordered_json survivalJson(const std::optional<metrics::SurvivalShare>& share);
/// [lo, hi].
[[nodiscard]] nlohmann::ordered_json intervalOf(const std::optional<metrics::Proportion>& proportion);

[[nodiscard]] std::optional<double> shareOf(const std::optional<metrics::Proportion>& proportion);

} // namespace weft::figures
