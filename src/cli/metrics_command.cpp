// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/metrics_question.h"
#include "figures/figures_json.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace weft::cli {

namespace {

struct Options : MetricsOptions {
    figures::JsonParts parts;
    std::string compareWith;
};

std::string inWords(const Options& options, const figures::MetricsReport& report,
                    const std::optional<figures::Comparison>& comparison, const zone::TimeZone& zone) {
    auto text = toText(report, zone);
    if (options.parts.perThread) text += "\n" + threadTable(report);
    if (options.parts.perPerson) text += "\n" + memberTable(report, zone);
    if (comparison) text += "\n" + toText(*comparison, report.score, zone);
    return text;
}

Exit run(const Options& options) {
    const auto question = openMetricsQuestion(options);
    if (!question) return report(question.error());
    const auto measured = measure(*question, question->asked.period.range);
    if (!measured) return report(measured.error());
    std::optional<figures::Comparison> comparison;
    if (!options.compareWith.empty()) {
        auto compared = compare(options, *question, *measured, options.compareWith);
        if (!compared) return report(compared.error());
        comparison = *std::move(compared);
    }
    warnOfUnknownBrands(*measured);
    if (options.json)
        fmt::print("{}\n", figures::toJson(*measured, options.parts, comparison ? &*comparison : nullptr));
    else
        fmt::print("{}\n", inWords(options, *measured, comparison, question->asked.zone));
    return Exit::Done;
}

} // namespace

void addMetricsCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command =
        program.add_subcommand("metrics", "Say who talks to whom in a period, and how deep it goes");
    addMetricsOptions(*command, *options);
    command->add_flag("--per-thread", options->parts.perThread, "With a row for each of the brand's threads");
    command->add_flag("--per-person", options->parts.perPerson, "With a row for each member");
    command
        ->add_option("--compare", options->compareWith,
                     "Say what changed against previous, weekday, year or SINCE/UNTIL")
        ->type_name("WITH");
    command->footer(
        "Example: weftctl metrics --workspace acme.weft --since 2026-09-01 --until 2026-10-01 --json");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
