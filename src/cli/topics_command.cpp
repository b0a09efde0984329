// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_detection.h"
#include "base/clock.h"
#include "cli/commands.h"
#include "cli/topics_output.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace weft::cli {

namespace {

struct Options : CommonOptions {
    bool allBins = false;
    std::string language;
};

Exit run(const Options& options) {
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    app::TopicRequest request;
    request.language = options.language;
    request.asOf = base::SystemClock{}.now();
    std::vector<topics::BinResult> bins;
    const auto stream =
        app::streamTopics(*database, request, [&](const topics::BinResult& bin) { bins.push_back(bin); });
    if (!stream) return report(stream.error());
    fmt::print("{}\n", allBinsJson(bins, request.sensitivity));
    return Exit::Done;
}

} // namespace

void addTopicsCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command = program.add_subcommand("topics", "Say what people talk about more than usual");
    addCommonOptions(*command, *options);
    command->add_flag("--all-bins", options->allBins,
                      "Every quarter of an hour in which something stood out");
    command->add_option("--lang", options->language, "Read every text as written in this language")
        ->type_name("LANGUAGE");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
