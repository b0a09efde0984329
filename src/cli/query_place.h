// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <string>
#include <string_view>

namespace weft::cli {

/// The query and, in a second line, a caret below the character (from 1) that is meant. Of a long query only
/// what lies around that place.
[[nodiscard]] std::string showPlace(std::string_view query, std::size_t position);

/// As report(); of a query that cannot be read it also shows the place, and with `json` writes it to standard
/// output.
[[nodiscard]] Exit reportSearch(const base::Error& error, std::string_view query, bool json);

} // namespace weft::cli
