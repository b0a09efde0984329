// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/metrics_json.h"
#include "cli/metrics_report.h"
#include "metrics/members.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace weft::cli {

namespace {

struct MetricsOptions : CommonOptions {
    PeriodOptions period;
};

Exit run(const MetricsOptions& options) {
    auto question = openQuestion(options, options.period);
    if (!question) return report(question.error());
    const auto measured = measure(*question);
    fmt::print("{}\n", options.json ? toJson(measured) : toText(measured));
    return Exit::Done;
}

} // namespace

MetricsReport measure(const Question& question) {
    const auto& forest = question.analysis->forest;
    const auto& range = question.period.range;
    MetricsReport report;
    report.brands = question.analysis->brandHandles;
    report.period = question.period;
    report.counts = forest.counts();
    report.people = metrics::countMembers(forest, range, {}).total;
    report.weave = metrics::countWeave(forest, range, question.zone.dayGrid(range));
    report.flow = metrics::countReplyFlow(forest, range);
    report.response = metrics::measureResponse(forest, range, question.period.asOf);
    report.engagement = metrics::measureEngagement(forest, question.analysis->counters, range);
    return report;
}

void addMetricsCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<MetricsOptions>();
    auto* command = program.add_subcommand("metrics", "Say who talks to whom in a period");
    addCommonOptions(*command, *options);
    addPeriodOptions(*command, options->period);
    command->footer(
        "Example: weftctl metrics --workspace acme.weft --since 2026-09-01 --until 2026-10-01 --json");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
