// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/exit_status.h"

#include <functional>

namespace weft::commands {

/// What is to be done once the arguments are understood; gets the program's own arguments.
using Task = std::function<ExitStatus(int& argc, char** argv)>;

} // namespace weft::commands
