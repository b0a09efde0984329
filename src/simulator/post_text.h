// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"

#include <optional>
#include <string_view>

namespace weft::simulator {

/// What is wrong with the text of a new post, if anything: more than 500 characters, more than five different
/// links.
[[nodiscard]] std::optional<ApiError> textProblem(std::string_view text);

} // namespace weft::simulator
