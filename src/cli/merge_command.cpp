// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/commands.h"
#include "cli/stop_on_signal.h"
#include "store/cleaning.h"
#include "store/workspace_file.h"
#include "store/workspace_merge.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <system_error>

namespace weft::cli {

namespace {

using base::ErrorCode;

struct MergeOptions : CommonOptions {
    std::filesystem::path other;
};

void print(const MergeOptions& options, const store::MergeCounts& counts) {
    if (options.json) {
        const nlohmann::ordered_json json{{"posts_seen", counts.posts},
                                          {"posts_new", counts.added},
                                          {"posts_changed", counts.changed},
                                          {"conflicts", counts.conflicts}};
        fmt::print("{}\n", json.dump(2));
        return;
    }
    fmt::print("{} posts seen, {} new, {} changed\n", counts.posts, counts.added, counts.changed);
    if (counts.conflicts > 0)
        fmt::print("{} times the two disagree (names, time zone, brand of an account, saved filters and "
                   "views); {} was believed\n",
                   counts.conflicts, options.workspace.string());
}

Exit run(const MergeOptions& options) {
    const StopOnSignal signals;
    std::error_code unknown;
    if (std::filesystem::equivalent(options.workspace, options.other, unknown))
        return report({ErrorCode::BadArgument, options.other.string(), "this is the workspace itself"});
    auto other = store::openWorkspaceReadOnly(options.other);
    if (!other) return report(other.error());
    auto database = store::openOrCreateWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto counts =
        store::mergeWorkspace(*database, *other, base::SystemClock{}.now(), {}, signals.token());
    if (!counts) return report(counts.error());
    if (auto ok = store::dropStaleWords(*database); !ok) return report(ok.error());
    print(options, *counts);
    return counts->conflicts > 0 ? Exit::Partly : Exit::Done;
}

} // namespace

void addMergeCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<MergeOptions>();
    auto* command = program.add_subcommand("merge", "Take in everything that another workspace holds");
    addCommonOptions(*command, *options);
    command->add_option("OTHER", options->other, "The other workspace, which is only read")->required();
    command->footer("Exit status: 3 when the two disagree somewhere.\n"
                    "Example: weftctl merge laptop.weft --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
