// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/task.h"

namespace CLI {
class App;
}

namespace weft::commands {

/// `weft shot`: a screen of the real window as a PNG.
void addShotCommand(CLI::App& program, Task& task);

} // namespace weft::commands
