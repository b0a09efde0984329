// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "threads/answers.h"

#include <string>
#include <string_view>

namespace weft::threads {

/// The id of what was made: {"id": …}.
[[nodiscard]] base::Result<std::string> parseCreatedId(std::string_view body);

/// {"success": true}, and ApiBadAnswer for everything else; never false.
[[nodiscard]] base::Result<bool> parseSuccess(std::string_view body);

/// The state of a container.
[[nodiscard]] base::Result<ContainerState> parseContainerState(std::string_view body);

} // namespace weft::threads
