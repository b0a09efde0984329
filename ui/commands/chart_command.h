// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/task.h"

namespace CLI {
class App;
}

namespace weft::commands {

/// `weft chart weave`: a chart as a picture or a table.
void addChartCommand(CLI::App& program, Task& task);

} // namespace weft::commands
