// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>
#include <string>

namespace weft::threads {

/// The value of a Date header ("Sun, 06 Nov 1994 08:49:37 GMT", RFC 9110 5.6.7); nothing when it is none
/// or outside the years of an Instant.
[[nodiscard]] std::optional<base::Instant> parseHttpDate(const std::string& text);

} // namespace weft::threads
