// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/demo_command.h"

#include "commands/picture_options.h"
#include "commands/quit_on_signal.h"
#include "commands/window_command.h"
#include "demo/demo.h"

#include <CLI/CLI.hpp>

#include <QApplication>

namespace weft::commands {

namespace {

ExitStatus run(const std::string& language, int& argc, char** argv) {
    const base::SystemClock clock;
    if (needsDisplay()) return reportNoDisplay();
    const QuitOnSignal signals;
    QApplication application(argc, argv);
    const auto demo = demo::Demo::start(clock);
    if (!demo) return report(demo.error());
    WindowOptions options;
    options.workspace = (*demo)->workspace().string();
    options.language = language;
    options.collection = (*demo)->collection();
    options.collectAtOnce = true;
    options.forgetful = true;
    return showWindow(options, clock);
}

} // namespace

void addDemoCommand(CLI::App& program, Task& task) {
    auto language = std::make_shared<std::string>();
    CLI::App* command =
        program.add_subcommand("demo", "Show the window over a living community made up for the purpose");
    command->add_option("--language", *language, "en or fr")->check(CLI::IsMember({"en", "fr"}));
    command->footer("Example: weft demo --language fr");
    command->callback([language, &task] {
        task = [language](int& argc, char** argv) { return run(*language, argc, argv); };
    });
}

} // namespace weft::commands
