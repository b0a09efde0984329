// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/task.h"

namespace CLI {
class App;
}

namespace weft::commands {

/// `weft demo`: the window over a living community that runs inside the program.
void addDemoCommand(CLI::App& program, Task& task);

} // namespace weft::commands
