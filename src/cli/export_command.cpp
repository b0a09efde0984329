// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period.h"
#include "app/post_listing.h"
#include "app/posts_table.h"
#include "cli/commands.h"
#include "cli/period_options.h"
#include "cli/stop_on_signal.h"
#include "collect/everything.h"
#include "metrics/weave.h"
#include "report/table.h"
#include "report/weave.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct ExportOptions : CommonOptions {
    PeriodOptions period;
    std::string name;
    std::string query;
    std::filesystem::path output;
};

Exit runEverything(const ExportOptions& options) {
    const StopOnSignal signals;
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto written = collect::exportEverything(*database, options.output, signals.token());
    if (!written) return report(written.error());
    if (options.json) {
        const nlohmann::ordered_json json{{"written", options.output.filename().string()},
                                          {"posts", written->posts},
                                          {"lines", written->lines},
                                          {"bytes", written->bytes},
                                          {"digest", written->digest}};
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
        fmt::print("{}: {} posts, {} lines, {:.1f} MB\n", options.output.string(), written->posts,
                   written->lines, static_cast<double>(written->bytes) / 1e6);
    }
    return Exit::Done;
}

Exit reportRows(const ExportOptions& options, const report::Table& table) {
    if (auto status = report::writeTable(table, options.output); !status) return report(status.error());
    if (options.json)
        fmt::print("{{\"written\": \"{}\", \"rows\": {}}}\n", options.output.filename().string(),
                   table.rows.size());
    else
        fmt::print("{}: {} rows\n", options.output.string(), table.rows.size());
    return Exit::Done;
}

/// A page is in memory twice, as posts and as rows.
Exit runPosts(const ExportOptions& options) {
    constexpr std::size_t kPage = 1'000;
    const auto question = openQuestion(options, options.period);
    if (!question) return report(question.error());
    app::PostsQuestion wanted;
    wanted.handles = question->analysis->brandHandles;
    wanted.search.query = options.query;
    wanted.search.period = question->period.range;
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto listing = app::readPostListing(*database, wanted, store::PostOrder::Newest);
    if (!listing) return report(listing.error());
    app::AnalysisCache cache;
    auto table = app::postsTable({});
    for (std::size_t first = 0; first < listing->seqs.size(); first += kPage) {
        const auto page =
            app::readListedPosts(*database, cache, *listing, first, kPage, question->period.asOf);
        if (!page) return report(page.error());
        app::addPosts(table, page->rows);
    }
    return reportRows(options, table);
}

Exit run(const ExportOptions& options) {
    if (!options.query.empty() && options.name != "posts")
        return report({base::ErrorCode::BadArgument, "--query", "only posts can be searched"});
    if (options.name == "everything") return runEverything(options);
    if (options.name == "posts") return runPosts(options);
    auto question = openQuestion(options, options.period);
    if (!question) return report(question.error());
    const auto& range = question->period.range;
    const bool weekly = app::wantsWeeks(range);
    const auto grid = weekly ? question->zone.weekGrid(range) : question->zone.dayGrid(range);
    const auto weave = metrics::countWeave(question->analysis->forest, range, grid);
    const auto table = report::chartTable(report::weaveChart(weave, question->period.asOf, weekly, {}));
    return reportRows(options, table);
}

} // namespace

void addExportCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<ExportOptions>();
    auto* command = program.add_subcommand("export", "Write the numbers behind a chart to a file");
    addCommonOptions(*command, *options);
    addPeriodOptions(*command, options->period);
    command->add_option("NAME", options->name, "What to export: weave, posts, or everything that is held")
        ->required()
        ->check(CLI::IsMember({"weave", "posts", "everything"}));
    command->add_option("--query", options->query, "Of posts: only what a search finds, see weftctl search");
    command
        ->add_option("-o,--output", options->output,
                     "A .csv, .xlsx or .json file; .jsonl or .jsonl.zst for everything")
        ->required()
        ->type_name("FILE");
    command->footer("Example: weftctl export weave --workspace acme.weft --since 2026-09-01 --until "
                    "2026-10-01 -o weave.csv");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
