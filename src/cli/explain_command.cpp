// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice_question.h"
#include "cli/commands.h"
#include "cli/metrics_question.h"
#include "figures/catalogue.h"
#include "figures/explanation.h"
#include "figures/figures_json.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <string>

namespace weft::cli {

namespace {

struct Options : MetricsOptions {
    std::string metric;
    figures::Language language = figures::Language::English;
};

void listMetrics(bool json, figures::Language language) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& metric : figures::metricCatalogue(language)) {
        if (!json) fmt::print("{:<28}{}\n", metric.id, metric.name);
        list.push_back({{"id", metric.id}, {"path", metric.path}, {"name", metric.name}});
    }
    if (json) fmt::print("{}\n", nlohmann::ordered_json{{"metrics", list}}.dump(2));
}

/// Of a metric with the figures put in.
std::string toText(const figures::MetricInfo& metric, const base::TimeRange& range) {
    return fmt::format("{}  ({}, section {}, version {})\n\n{}\n\nFrom {} to {}:\n  {}\n\nLimits: {}",
                       metric.name, metric.path, metric.section, metric.version, metric.definition,
                       base::formatDate(range.since), base::formatDate(range.until), metric.formula,
                       metric.limits);
}

std::string toJson(const figures::MetricInfo& metric, const base::TimeRange& range,
                   const std::string& formula) {
    return nlohmann::ordered_json{{"id", metric.id},
                                  {"path", metric.path},
                                  {"name", metric.name},
                                  {"section", metric.section},
                                  {"version", metric.version},
                                  {"definition", metric.definition},
                                  {"formula", formula},
                                  {"figures", metric.formula},
                                  {"limits", metric.limits},
                                  {"since", base::formatInstant(range.since)},
                                  {"until", base::formatInstant(range.until)}}
        .dump(2);
}

/// The figures of the brand's voice as the catalogue names them.
base::Result<std::string> voiceFigures(const Options& options) {
    const auto asked = openQuestion(options, options.period);
    if (!asked) return base::fail(asked.error());
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return base::fail(database.error());
    const auto phrases = app::loadPhrases(*database, {});
    if (!phrases) return base::fail(phrases.error());
    const app::VoiceQuestion question{.range = asked->period.range, .asOf = asked->period.asOf};
    const auto voice = app::measureBrandVoice(*database, *asked->analysis, question, *phrases);
    if (!voice) return base::fail(voice.error());
    return figures::inCatalogue(*voice);
}

/// The report in which the metric's formula finds its figures.
base::Result<std::string> figuresFor(const figures::MetricInfo& metric, const Options& options,
                                     const MetricsQuestion& question) {
    if (metric.path.starts_with("voice.")) return voiceFigures(options);
    const auto measured = measure(question, question.asked.period.range);
    if (!measured) return base::fail(measured.error());
    return figures::toJson(*measured);
}

Exit run(const Options& options) {
    if (options.metric.empty()) {
        listMetrics(options.json, options.language);
        return Exit::Done;
    }
    const auto metric = figures::findMetric(options.metric, options.language);
    if (!metric)
        return report({base::ErrorCode::BadArgument, "METRIC",
                       fmt::format("there is no metric \"{}\"; \"weftctl explain\" lists them all",
                                   options.metric.substr(0, 60)),
                       std::nullopt});
    const auto question = openMetricsQuestion(options);
    if (!question) return report(question.error());
    const auto figuresOfPeriod = figuresFor(*metric, options, *question);
    if (!figuresOfPeriod) return report(figuresOfPeriod.error());
    const auto explained = figures::explain(metric->id, *figuresOfPeriod, options.language);
    const auto& range = question->asked.period.range;
    fmt::print("{}\n", options.json ? toJson(*explained, range, metric->formula) : toText(*explained, range));
    return Exit::Done;
}

} // namespace

void addExplainCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command =
        program.add_subcommand("explain", "Say what a metric means, with the figures of a period put in");
    command->add_option("METRIC", options->metric, "Its name; without one all are listed");
    addMetricsOptions(*command, *options);
    const std::map<std::string, figures::Language> languages{{"en", figures::Language::English},
                                                             {"fr", figures::Language::French}};
    command->add_option("--lang", options->language, "Language of the texts: en or fr")
        ->transform(CLI::CheckedTransformer(languages))
        ->type_name("LANG");
    command->footer("Example: weftctl explain horizontal_share --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
