// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace weft::format {

/// "@maia". Where the window runs from right to left it is isolated, or the "@" would stand behind the name.
[[nodiscard]] QString handleName(std::string_view handle);

} // namespace weft::format
