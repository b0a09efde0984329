// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/stop_on_signal.h"
#include "store/backup.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct BackupCommandOptions : CommonOptions {
    std::filesystem::path output;
    bool force = false;
    bool verify = false;
};

void print(const BackupCommandOptions& options, const store::BackupReport& report) {
    if (options.json) {
        nlohmann::ordered_json json{
            {"written", options.output.string()}, {"bytes", report.bytes}, {"posts", report.posts}};
        if (!report.digest.empty()) json["digest"] = report.digest;
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
        return;
    }
    fmt::print("{}: {} posts, {:.1f} MB, checked\n", options.output.string(), report.posts,
               static_cast<double>(report.bytes) / 1e6);
    if (!report.digest.empty()) fmt::print("digest {}, as in the workspace\n", report.digest);
}

Exit run(const BackupCommandOptions& options) {
    const StopOnSignal signals;
    const auto written = store::backUp(options.workspace, options.output,
                                       {options.force, options.verify, {}, signals.token()});
    if (!written) return report(written.error());
    print(options, *written);
    return Exit::Done;
}

} // namespace

void addBackupCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<BackupCommandOptions>();
    auto* command = program.add_subcommand("backup", "Copy the workspace to another file while it is in use");
    addCommonOptions(*command, *options);
    command->add_option("-o,--output", options->output, "The copy, a workspace of its own (*.weft)")
        ->required()
        ->type_name("FILE");
    command->add_flag("--verify", options->verify, "Compare the content of copy and workspace as well");
    command->add_flag("--force", options->force, "Take the place of a file of that name");
    command->footer("Example: weftctl backup --workspace acme.weft -o acme-2026-11-23.weft --verify");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
