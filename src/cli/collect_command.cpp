// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts_collector.h"
#include "cli/account_tokens.h"
#include "cli/commands.h"
#include "cli/progress_printer.h"
#include "cli/stop_on_signal.h"
#include "cli/summary_output.h"
#include "collect/retry.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "threads/client.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct CollectOptions : CommonOptions {
    bool once = false;
    /// Seconds; 0 follows the plan.
    int every = 0;
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

/// Waits for a moment of the clock. In short naps, because a machine that slept has not counted the time.
/// False when a stop is asked for.
bool waitUntil(base::Instant moment, const base::Clock& clock, const std::stop_token& stop) {
    constexpr std::chrono::milliseconds kLongestNap{30'000};
    const auto begun = clock.now();
    for (auto now = begun; now < moment && now >= begun; now = clock.now())
        if (!collect::waitFor(std::min(kLongestNap, moment - now), stop)) return false;
    return !stop.stop_requested();
}

Exit collectAgainAndAgain(const CollectOptions& options, app::AccountsCollector& collector,
                          const base::Clock& clock, const std::stop_token& stop) {
    collect::RunRequest request;
    for (;;) {
        auto exit = Exit::Done;
        {
            ProgressPrinter printer;
            const auto summary = collector.collect(
                request, [&](const auto& progress) { printer.show(progress); }, stop);
            // To be stopped is how a run without --once ends.
            if (!options.once && stop.stop_requested()) return Exit::Done;
            exit = printSummary(summary, true, options.json);
        }
        if (options.once) return exit;
        const auto next =
            options.every > 0 ? clock.now() + std::chrono::seconds{options.every} : collector.nextDue();
        if (!waitUntil(next, clock, stop)) return Exit::Done;
        if (options.every == 0) request.scope = collect::RunRequest::Scope::Due;
    }
}

Exit run(const CollectOptions& options) {
    if (!options.apiBase.starts_with("http://") && !options.apiBase.starts_with("https://"))
        return report({base::ErrorCode::BadArgument, "--api-base",
                       "\"" + options.apiBase + "\" is no address that begins with http:// or https://"});
    const StopOnSignal signals;
    auto database = openFor(options);
    if (!database) return report(database.error());
    const base::SystemClock clock;
    store::Writer writer(std::move(*database));
    app::AccountsOptions accounts;
    accounts.apiBase = options.apiBase;
    accounts.tokens = [&](const std::stop_token& stop) {
        auto brands = writer.submit([](store::Database& held) { return store::listBrands(held); }).get();
        return brands ? tokensFor(*brands, options.apiBase, clock, stop)
                      : base::Result<std::vector<app::AccountToken>>(base::fail(brands.error()));
    };
    app::AccountsCollector collector(std::move(accounts), writer, clock);
    return collectAgainAndAgain(options, collector, clock, signals.token());
}

} // namespace

void addCollectCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<CollectOptions>();
    auto* command = program.add_subcommand("collect", "Fetch what is new from Threads into the workspace");
    addCommonOptions(*command, *options);
    command->add_flag("--once", options->once, "One pass, then end; otherwise go on until interrupted");
    command
        ->add_option("--every", options->every, "Seconds between two passes, instead of following the plan")
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 86'400));
    command->add_option("--api-base", options->apiBase, "Another server that speaks the Threads API")
        ->type_name("URL")
        ->capture_default_str();
    command->footer(
        "The token is read from the environment variable WEFT_TOKEN, else from the key store (see sign-in).\n"
        "Without --once it collects by the plan until SIGINT or SIGTERM.\n"
        "Example: WEFT_TOKEN=… weftctl collect --once --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
