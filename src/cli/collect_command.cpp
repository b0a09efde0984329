// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/progress_printer.h"
#include "cli/stop_on_signal.h"
#include "cli/summary_output.h"
#include "collect/collector.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "threads/client.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct CollectOptions : CommonOptions {
    bool once = false;
    int every = 600;
    std::string apiBase{threads::kDefaultApiBase};
};

/// Brands named on the command line become accounts of the workspace, as with init.
base::Result<store::Database> openFor(const CollectOptions& options) {
    auto database = store::openOrCreateWorkspace(options.workspace);
    if (!database || options.brands.empty()) return database;
    auto brands = store::listBrands(*database);
    if (!brands) return base::fail(brands.error());
    const auto name = brands->empty() ? options.brands.front() : brands->front().name;
    for (const auto& handle : options.brands)
        if (auto account = store::addAccount(*database, name, handle); !account)
            return base::fail(account.error());
    return database;
}

Exit collectAgainAndAgain(const CollectOptions& options, collect::Collector& collector,
                          const std::stop_token& stop) {
    for (;;) {
        auto exit = Exit::Done;
        {
            ProgressPrinter printer;
            const auto summary =
                collector.collectOnce([&](const auto& progress) { printer.show(progress); }, stop);
            exit = printSummary(summary, true, options.json);
        }
        if (options.once || !collect::waitFor(std::chrono::seconds{options.every}, stop)) return exit;
    }
}

Exit run(const CollectOptions& options) {
    auto token = tokenFromEnvironment();
    if (token.empty())
        return report({base::ErrorCode::ApiNoToken, "WEFT_TOKEN",
                       "there is no token; put a Threads access token into this environment variable"});
    if (!options.apiBase.starts_with("http://") && !options.apiBase.starts_with("https://"))
        return report({base::ErrorCode::BadArgument, "--api-base",
                       "\"" + options.apiBase + "\" is no address that begins with http:// or https://"});
    const StopOnSignal signals;
    auto database = openFor(options);
    if (!database) return report(database.error());
    store::Writer writer(std::move(*database));
    threads::HttpClient http({.userAgent = "weftctl/" WEFT_VERSION});
    threads::Client client(http, {.apiBase = options.apiBase, .token = std::move(token)});
    const base::SystemClock clock;
    collect::Collector collector(client, writer, clock);
    return collectAgainAndAgain(options, collector, signals.token());
}

} // namespace

void addCollectCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<CollectOptions>();
    auto* command = program.add_subcommand("collect", "Fetch what is new from Threads into the workspace");
    addCommonOptions(*command, *options);
    command->add_flag("--once", options->once, "One pass, then end; otherwise go on until interrupted");
    command->add_option("--every", options->every, "Seconds between two passes")
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 86'400))
        ->capture_default_str();
    command->add_option("--api-base", options->apiBase, "Another server that speaks the Threads API")
        ->type_name("URL")
        ->capture_default_str();
    command->footer("The token is read from the environment variable WEFT_TOKEN.\n"
                    "Example: WEFT_TOKEN=… weftctl collect --once --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
