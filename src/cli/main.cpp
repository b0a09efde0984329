// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <exception>

namespace {

/// Logs and messages go to stderr, so that standard output holds answers only.
void logToStandardError() {
    auto logger = spdlog::stderr_color_mt("weftctl");
    logger->set_pattern("weftctl: %^%l%$: %v");
    spdlog::set_default_logger(logger);
}

int run(int argc, char** argv) {
    using namespace weft::cli;
    CLI::App program(
        "Weft without a window: collects, imports and measures a brand's conversations on Threads.");
    program.name("weftctl");
    program.set_version_flag("--version", WEFT_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Example: weftctl init --workspace acme.weft --brand acme\n"
        "Every command has --help. Tokens come from the environment variable WEFT_TOKEN, else from "
        "\"weftctl sign-in\".\n"
        "Exit status: 0 done, 1 failed, 2 bad usage, 3 partly done (something was skipped).");
    auto exit = Exit::Done;
    addInitCommand(program, exit);
    addCollectCommand(program, exit);
    addImportCommand(program, exit);
    addMetricsCommand(program, exit);
    addVoiceCommand(program, exit);
    addExplainCommand(program, exit);
    addSearchCommand(program, exit);
    addFilterCommand(program, exit);
    addExportCommand(program, exit);
    addDoctorCommand(program, exit);
    addSignInCommand(program, exit);
    addSignOutCommand(program, exit);
    addAccountsCommand(program, exit);
    addActionCommands(program, exit);
    addOutboxCommand(program, exit);
    addForgetCommand(program, exit);
    addRetainCommand(program, exit);
    addCompactCommand(program, exit);
    addMergeCommand(program, exit);
    addBackupCommand(program, exit);
    addWatchCommand(program, exit);
    addSourcesCommand(program, exit);
    addToneCommand(program, exit);
    addTopicsCommand(program, exit);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? static_cast<int>(Exit::Done) : static_cast<int>(Exit::BadUsage);
    }
    return static_cast<int>(exit);
}

} // namespace

int main(int argc, char** argv) {
    logToStandardError();
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        spdlog::critical("unexpected: {}", error.what());
        return static_cast<int>(weft::cli::Exit::Failed);
    }
}
