// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/commands.h"
#include "model/handle.h"
#include "store/tombstones.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <memory>

namespace weft::cli {

namespace {

using base::ErrorCode;

struct ForgetOptions : CommonOptions {
    std::string handle;
    bool yes = false;
};

Exit run(const ForgetOptions& options) {
    const auto handle = model::foldHandle(options.handle);
    if (!options.yes) {
        fmt::print("would erase the handle, picture and texts of @{} from {}\n", handle,
                   options.workspace.string());
        return report({ErrorCode::BadArgument, "--yes", "nothing was done; add --yes to do it"});
    }
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto erased = store::forgetPerson(*database, options.handle, base::SystemClock{}.now());
    if (!erased) return report(erased.error());
    if (!*erased) {
        spdlog::error("@{}: nobody of that handle is in this workspace", handle);
        return Exit::Failed;
    }
    if (options.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"posts_emptied", (*erased)->posts},
                                                  {"filters_removed", (*erased)->filters},
                                                  {"views_removed", (*erased)->views}}
                               .dump(2));
    else
        fmt::print("forgotten; {} posts were emptied\n", (*erased)->posts);
    if (!options.json && (*erased)->filters > 0)
        fmt::print("{} saved filters that named them were removed\n", (*erased)->filters);
    if (!options.json && (*erased)->views > 0)
        fmt::print("{} saved views that named them were removed\n", (*erased)->views);
    for (const auto& copy : store::earlierCopies(options.workspace))
        spdlog::warn("{} is an earlier copy and still holds them; delete it when you need it no more",
                     copy.string());
    return Exit::Done;
}

} // namespace

void addForgetCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<ForgetOptions>();
    auto* command =
        program.add_subcommand("forget", "Erase what a person wrote, and keep it from coming back");
    command->add_option("HANDLE", options->handle, "The person's handle")->required();
    addCommonOptions(*command, *options);
    command->add_flag("--yes", options->yes, "Do it; without, only what would be done is said");
    command->footer("Their posts stay as empty places, because the replies of others hang on them.\n"
                    "Example: weftctl forget somebody --workspace acme.weft --yes");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
