// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/task.h"

namespace CLI {
class App;
}

namespace weft::commands {

/// `weft report`: every chart and table of a period as one PDF.
void addReportCommand(CLI::App& program, Task& task);

} // namespace weft::commands
