// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace weft::commands {

/// What the program ends with.
enum class ExitStatus : int { Done = 0, Failed = 1, BadUsage = 2 };

/// Says an error on stderr and gives the status that fits it.
[[nodiscard]] ExitStatus report(const base::Error& error);

/// Says that there is no display to open a window on; Qt itself would abort.
[[nodiscard]] ExitStatus reportNoDisplay();

} // namespace weft::commands
