// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/exit_status.h"

#include <functional>

namespace CLI {
class App;
}

namespace weft::commands {

using Task = std::function<ExitStatus(int& argc, char** argv)>;

/// `weft report`: every chart and table of a period as one PDF.
void addReportCommand(CLI::App& program, Task& task);

} // namespace weft::commands
