// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis.h"
#include "bench/scale_timing.h"
#include "figures/metrics_report.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <stdexcept>

namespace {

using namespace weft;

struct Options {
    std::filesystem::path workspace;
    std::vector<std::string> brands;
    std::string since;
    std::string until;
    int times = 5;
};

template<typename Value>
Value take(base::Result<Value> result) {
    if (!result) throw std::runtime_error(result.error().text());
    return std::move(*result);
}

template<typename Say>
void timeModules(const metrics::ScopeTable& table, const metrics::Window& window, const Say& say) {
    const figures::DepthSettings settings;
    say("- home threads", [&] { std::ignore = metrics::measureThreadShapes(table, window); });
    say("- flow", [&] { std::ignore = metrics::measureFlow(table, window); });
    say("- reciprocity", [&] { std::ignore = metrics::measureReciprocity(table, window); });
    say("- answer times", [&] { std::ignore = metrics::measureAnswerTimes(table, window); });
    say("- peer answers", [&] { std::ignore = metrics::measurePeerAnswers(table, window); });
    say("- hyper-conversation", [&] { std::ignore = metrics::measureHyperConversation(table, window); });
    say("- rates", [&] { std::ignore = metrics::measureEngagementRates(table, window, std::nullopt); });
    say("- inequality", [&] { std::ignore = metrics::measureInequality(table, window); });
    say("- levels", [&] { std::ignore = metrics::measureLevels(table, window.asOf); });
    const auto ends = metrics::monthEnds(window.asOf, 3);
    say("- moves between levels", [&] { std::ignore = metrics::measureTransitions(table, ends); });
    say("- growth by weeks",
        [&] { std::ignore = metrics::measureGrowth(table, metrics::PeriodKind::Week, window); });
    say("- growth by months",
        [&] { std::ignore = metrics::measureGrowth(table, metrics::PeriodKind::Month, window); });
    say("- loyalty", [&] { std::ignore = metrics::measureLoyalty(table, window); });
    say("- stickiness", [&] { std::ignore = metrics::measureStickiness(table, window); });
    say("- coverage", [&] { std::ignore = metrics::measureCoverage(table, window); });
}

void measure(const Options& options) {
    auto database = take(store::openWorkspaceReadOnly(options.workspace));
    const metrics::Window window{
        {take(base::parseInstant(options.since)), take(base::parseInstant(options.until))},
        take(base::parseInstant(options.until))};
    std::shared_ptr<const app::Analysis> analysis;
    metrics::ScopeTable table;
    const auto say = [&](const char* name, const std::function<void()>& work) {
        fmt::print("{}\n", bench::toJson(bench::timeIt(name, options.times, [&](int) { work(); })));
        std::fflush(stdout);
    };
    say("read and hang into threads", [&] {
        analysis = take(app::analyse(database, options.brands.front(), options.brands, window.asOf));
    });
    say("arrange", [&] { table = metrics::ScopeTable::build(analysis->forest, analysis->counters); });
    say("all but the graph", [&] { std::ignore = figures::measureDepth(table, window); });
    timeModules(table, window, say);
    say("the graph but betweenness", [&] {
        const auto network = metrics::audienceNetwork(table, window);
        std::ignore = take(metrics::measureAudienceGraph(network));
        std::ignore = take(metrics::findGroups(network));
    });
    fmt::print("{{\"name\": \"posts in scope\", \"count\": {}, \"of\": {}}}\n", table.rows().size(),
               analysis->table.rows.size());
}

} // namespace

int main(int argc, char** argv) {
    CLI::App program(
        "Measures how long the depth metrics of a workspace take; the first time is not among the figures");
    Options options;
    program.add_option("--workspace", options.workspace)->required();
    program.add_option("--brand", options.brands)->required()->allow_extra_args(false);
    program.add_option("--since", options.since)->required();
    program.add_option("--until", options.until, "End, and the moment of observation")->required();
    program.add_option("--times", options.times)->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    try {
        measure(options);
    } catch (const std::exception& error) {
        fmt::print(stderr, "weft_metrics_bench: {}\n", error.what());
        return 1;
    }
    return 0;
}
