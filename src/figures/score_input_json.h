// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/depth_score.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::figures {

/// What a depth score is made of, to be kept: one object with a share and its count for each component.
[[nodiscard]] std::string toJson(const metrics::ScoreInput& input);

/// The same back. Nothing when it is not what toJson() writes, as shares outside of 0 to 1 are.
[[nodiscard]] std::optional<metrics::ScoreInput> scoreInputFrom(std::string_view json);

} // namespace weft::figures
