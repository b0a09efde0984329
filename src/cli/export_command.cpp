// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period.h"
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

Exit run(const ExportOptions& options) {
    if (options.name == "everything") return runEverything(options);
    auto question = openQuestion(options, options.period);
    if (!question) return report(question.error());
    const auto& range = question->period.range;
    const bool weekly = app::wantsWeeks(range);
    const auto grid = weekly ? question->zone.weekGrid(range) : question->zone.dayGrid(range);
    const auto weave = metrics::countWeave(question->analysis->forest, range, grid);
    const auto table = report::chartTable(report::weaveChart(weave, question->period.asOf, weekly, {}));
    if (auto status = report::writeTable(table, options.output); !status) return report(status.error());
    if (options.json)
        fmt::print("{{\"written\": \"{}\", \"rows\": {}}}\n", options.output.filename().string(),
                   table.rows.size());
    else
        fmt::print("{}: {} rows\n", options.output.string(), table.rows.size());
    return Exit::Done;
}

} // namespace

void addExportCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<ExportOptions>();
    auto* command = program.add_subcommand("export", "Write the numbers behind a chart to a file");
    addCommonOptions(*command, *options);
    addPeriodOptions(*command, options->period);
    command->add_option("NAME", options->name, "What to export: weave, or everything that is held")
        ->required()
        ->check(CLI::IsMember({"weave", "everything"}));
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
