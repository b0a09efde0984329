// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/exit_status.h"

#include <functional>

namespace CLI {
class App;
}

namespace weft::commands {

/// What is to be done once the arguments are understood; gets the program's own arguments.
using Task = std::function<ExitStatus(int& argc, char** argv)>;

/// `weft shot`: a screen of the real window as a PNG.
void addShotCommand(CLI::App& program, Task& task);

} // namespace weft::commands
