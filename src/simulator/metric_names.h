// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"

#include <tl/expected.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// Reads the `metric` parameter, a comma list. Missing and unknown names are code 100.
[[nodiscard]] tl::expected<std::vector<std::string>, ApiError>
readMetrics(const ApiRequest& request, std::span<const std::string_view> known);

/// "views" as a title: "Views".
[[nodiscard]] std::string metricTitle(std::string_view metric);

} // namespace weft::simulator
