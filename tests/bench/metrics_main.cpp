// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis.h"
#include "bench/scale_timing.h"
#include "figures/live_figures.h"
#include "figures/metrics_report.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
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

constexpr std::size_t kPage = 100;
constexpr std::size_t kPages = 20;

/// Posts held, and the pages that come after them.
struct Arrivals {
    model::PostTable held;
    std::vector<model::PostTable> pages;
};

/// The posts named come later, in pages; `places` one page after the other.
Arrivals holdBack(const model::PostTable& posts, const std::vector<std::vector<std::size_t>>& places) {
    Arrivals arrivals{posts, {}};
    std::vector<bool> later(posts.rows.size());
    for (const auto& page : places) {
        auto& table = arrivals.pages.emplace_back();
        table.people = posts.people;
        for (const auto place : page) {
            table.rows.push_back(posts.rows[place]);
            later[place] = true;
        }
    }
    arrivals.held.rows.clear();
    for (std::size_t i = 0; i < posts.rows.size(); ++i)
        if (!later[i]) arrivals.held.rows.push_back(posts.rows[i]);
    return arrivals;
}

/// The newest posts of all threads, which is what a search brings.
Arrivals newestPosts(const model::PostTable& posts) {
    std::vector<std::size_t> order(posts.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t place) { return posts.rows[place].createdAt; });
    const auto later = std::min(order.size(), kPage * kPages);
    std::vector<std::vector<std::size_t>> pages;
    for (auto place = order.end() - static_cast<std::ptrdiff_t>(later); place != order.end(); ++place) {
        if (pages.empty() || pages.back().size() == kPage) pages.emplace_back();
        pages.back().push_back(*place);
    }
    return holdBack(posts, pages);
}

/// The newest replies of the longest threads, each a page, which is what the reading of a thread brings.
Arrivals newestReplies(const model::PostTable& posts) {
    std::map<std::string_view, std::vector<std::size_t>> threads;
    for (std::size_t i = 0; i < posts.rows.size(); ++i)
        threads[posts.rows[i].rootId.empty() ? posts.rows[i].id : posts.rows[i].rootId].push_back(i);
    std::vector<std::vector<std::size_t>> pages;
    for (auto& [root, places] : threads)
        pages.push_back(std::move(places));
    std::ranges::sort(pages, std::ranges::greater(), [](const auto& places) { return places.size(); });
    pages.resize(std::min(pages.size(), kPages));
    for (auto& places : pages) {
        std::ranges::sort(places, {}, [&](std::size_t place) { return posts.rows[place].createdAt; });
        const auto kept = places.size() - std::min(places.size() - 1, kPage);
        places.erase(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    return holdBack(posts, pages);
}

/// After each page every figure is current.
void timePages(const char* name, Arrivals arrivals, const app::Analysis& analysis,
               const metrics::Window& window) {
    metrics::LiveScope scope(std::move(arrivals.held), analysis.counters, analysis.brandHandles);
    figures::LiveFigures figures(scope, window);
    std::size_t next = 0;
    const auto takePage = [&](int) {
        figures.follow(scope.take(arrivals.pages[next++], {}), window);
        std::ignore = figures.figures();
    };
    const auto times = static_cast<int>(arrivals.pages.size()) - 1;
    fmt::print("{}\n", bench::toJson(bench::timeIt(name, times, takePage)));
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
    const auto people = metrics::audienceNetwork(table, window);
    say("- groups (Leiden)", [&] { std::ignore = take(metrics::findGroups(people)); });
    say("the graph but betweenness", [&] {
        const auto network = metrics::audienceNetwork(table, window);
        std::ignore = take(metrics::measureAudienceGraph(network));
        std::ignore = take(metrics::findGroups(network));
    });
    timePages("a page of 100 replies of one thread, all but the graph current",
              newestReplies(analysis->table), *analysis, window);
    timePages("a page of the 100 newest posts, all but the graph current", newestPosts(analysis->table),
              *analysis, window);
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
