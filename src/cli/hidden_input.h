// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <stop_token>
#include <string_view>

namespace weft::cli {

/// Asks on standard error and reads one line from standard input without showing it. Cancelled when a stop is
/// asked for, BadArgument when there is no line.
[[nodiscard]] base::Result<base::Secret> askHidden(std::string_view question, const std::stop_token& stop);

} // namespace weft::cli
