// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice_question.h"
#include "base/printable.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/figure_words.h"
#include "cli/metrics_question.h"
#include "figures/catalogue.h"
#include "figures/explanation.h"
#include "figures/figures_json.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string>

namespace weft::cli {

namespace {

/// Bytes of what somebody wrote that a message repeats.
constexpr std::size_t kShown = 60;

struct Options : MetricsOptions {
    std::string metric;
    std::string language = "en";
};

/// What stands around a metric's texts.
struct Labels {
    const char* section;
    const char* period;
    const char* limits;
};

Labels labelsIn(figures::Language language) {
    if (language == figures::Language::French)
        return {"partie {}, version {}", "Du {} au {} :", "Limites : "};
    return {"section {}, version {}", "From {} to {}:", "Limits: "};
}

base::Result<figures::Language> readLanguage(const std::string& name) {
    if (name == "en") return figures::Language::English;
    if (name == "fr") return figures::Language::French;
    return base::fail(base::ErrorCode::BadArgument, "--lang",
                      fmt::format("there are no texts in \"{}\", only in en and fr",
                                  base::printable(base::utf8Prefix(name, kShown))));
}

void listMetrics(bool json, figures::Language language) {
    auto list = nlohmann::ordered_json::array();
    std::size_t width = 0;
    for (const auto& metric : figures::metricCatalogue(language))
        width = std::max(width, metric.id.size());
    for (const auto& metric : figures::metricCatalogue(language)) {
        if (!json) fmt::print("{:<{}}  {}\n", metric.id, width, metric.name);
        list.push_back({{"id", metric.id}, {"path", metric.path}, {"name", metric.name}});
    }
    if (json) fmt::print("{}\n", nlohmann::ordered_json{{"metrics", list}}.dump(2));
}

/// The stretch that a metric's figures are of.
base::TimeRange stretchOf(const figures::MetricInfo& metric, const Period& period) {
    if (!metric.days) return period.range;
    return {period.asOf - std::chrono::days{*metric.days}, period.asOf};
}

/// Of a metric with the figures put in.
std::string toText(const figures::MetricInfo& metric, const Question& asked, figures::Language language) {
    const auto labels = labelsIn(language);
    const auto range = stretchOf(metric, asked.period);
    const auto section = fmt::format(fmt::runtime(labels.section), metric.section, metric.version);
    const auto period = fmt::format(fmt::runtime(labels.period), momentInWords(range.since, asked.zone),
                                    momentInWords(range.until, asked.zone));
    return fmt::format("{}  ({}, {})\n\n{}\n\n{}\n  {}\n\n{}{}", metric.name, metric.path, section,
                       metric.definition, period, metric.formula, labels.limits, metric.limits);
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
    warnOfUnknownBrands(*measured);
    return figures::toJson(*measured);
}

Exit run(const Options& options) {
    const auto language = readLanguage(options.language);
    if (!language) return report(language.error());
    if (options.metric.empty()) {
        listMetrics(options.json, *language);
        return Exit::Done;
    }
    const auto metric = figures::findMetric(options.metric, *language);
    if (!metric)
        return report({base::ErrorCode::BadArgument, "METRIC",
                       fmt::format("there is no metric \"{}\"; \"weftctl explain\" lists them all",
                                   base::printable(base::utf8Prefix(options.metric, kShown))),
                       std::nullopt});
    const auto question = openMetricsQuestion(options);
    if (!question) return report(question.error());
    const auto measured = figuresFor(*metric, options, *question);
    if (!measured) return report(measured.error());
    const auto explained = figures::explain(metric->id, *measured, *language);
    const auto& asked = question->asked;
    fmt::print("{}\n", options.json ? toJson(*explained, stretchOf(*explained, asked.period), metric->formula)
                                    : toText(*explained, asked, *language));
    return Exit::Done;
}

} // namespace

void addExplainCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command =
        program.add_subcommand("explain", "Say what a metric means, with the figures of a period put in");
    command->add_option("METRIC", options->metric, "Its name; without one all are listed");
    addMetricsOptions(*command, *options);
    command->add_option("--lang", options->language, "Language of the texts: en or fr")->type_name("LANG");
    command->footer("Example: weftctl explain horizontal_share --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
