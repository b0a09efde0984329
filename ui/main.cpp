// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/chart_command.h"
#include "commands/demo_command.h"
#include "commands/report_command.h"
#include "commands/shot_command.h"
#include "commands/window_command.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

namespace {

int run(int argc, char** argv) {
    using namespace weft::commands;
    CLI::App program("Weft: who talks to whom in a brand's conversations on Threads.");
    program.name("weft");
    program.set_version_flag("--version", WEFT_VERSION);
    program.footer("Example: weft acme.weft\nThe token comes from the environment variable WEFT_TOKEN.\n"
                   "Exit status: 0 done, 1 failed, 2 bad usage.");
    Task task;
    addWindowCommand(program, task);
    addDemoCommand(program, task);
    addShotCommand(program, task);
    addChartCommand(program, task);
    addReportCommand(program, task);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return static_cast<int>(program.exit(error) == 0 ? ExitStatus::Done : ExitStatus::BadUsage);
    }
    return static_cast<int>(task(argc, argv));
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "weft: unexpected: %s\n", error.what());
        return 1;
    }
}
