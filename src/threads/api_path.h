// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace weft::threads {

/// The path of something below an object, such as ("1800", "/replies").
[[nodiscard]] std::string pathOf(std::string_view id, std::string_view edge);

/// An id that is not one would name another endpoint: BadArgument.
[[nodiscard]] base::Status checkId(std::string_view id);

} // namespace weft::threads
