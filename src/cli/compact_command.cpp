// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "store/compaction.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

Exit run(const CommonOptions& options) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto done = store::compact(*database);
    if (!done) return report(done.error());
    if (options.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"bytes_before", done->bytesBefore},
                                                  {"bytes_after", done->bytesAfter}}
                               .dump(2));
    else
        fmt::print("{:.1f} MB before, {:.1f} MB now\n", static_cast<double>(done->bytesBefore) / 1e6,
                   static_cast<double>(done->bytesAfter) / 1e6);
    return Exit::Done;
}

} // namespace

void addCompactCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<CommonOptions>();
    auto* command = program.add_subcommand("compact", "Write the file anew without what nothing uses");
    addCommonOptions(*command, *options);
    command->footer("Example: weftctl compact --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
