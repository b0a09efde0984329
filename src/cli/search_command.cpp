// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/period_options.h"
#include "cli/query_place.h"
#include "cli/search_output.h"
#include "store/rollup/rollup_version.h"
#include "store/saved_filters.h"
#include "store/search.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace weft::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kPage = 500;

struct SearchOptions : CommonOptions {
    std::string query;
    std::string filter;
    std::string since;
    std::string until;
    int limit = 50;
};

base::Result<std::optional<base::TimeRange>> readRange(store::Database& database,
                                                       const SearchOptions& options) {
    if (options.since.empty() && options.until.empty()) return std::optional<base::TimeRange>{};
    const auto zone = store::readTimeZone(database);
    if (!zone) return base::fail(zone.error());
    const auto since = readMomentOption(options.since, "--since", *zone, base::kEarliestInstant);
    if (!since) return base::fail(since.error());
    const auto until = readMomentOption(options.until, "--until", *zone, base::kLatestInstant);
    if (!until) return base::fail(until.error());
    auto range = base::makeRange(*since, *until);
    if (!range) return base::fail(base::ErrorCode::BadArgument, "--since", range.error().detail);
    return std::optional<base::TimeRange>(*range);
}

/// At most `limit` posts, read page by page; `next` stays empty.
base::Result<store::SearchPage> collectHits(store::Database& database, store::SearchRequest request,
                                            int limit) {
    store::SearchPage hits;
    while (static_cast<int>(hits.posts.size()) < limit) {
        request.limit = std::min(kPage, limit - static_cast<int>(hits.posts.size()));
        auto page = store::search(database, request);
        if (!page) return page;
        std::ranges::move(page->posts, std::back_inserter(hits.posts));
        hits.terms = std::move(page->terms);
        if (!page->next) break;
        request.after = page->next;
    }
    return hits;
}

void printText(const store::StoredPost& hit, const std::vector<std::string>& terms) {
    fmt::print("{}  @{}  {}\n    {}\n", base::formatInstant(hit.post.createdAt).substr(0, 16),
               hit.post.author.value_or("(private)"), hit.post.id,
               snippet(hit.post.text.value_or(""), terms));
}

/// The search of the words and the saved filter that were named.
base::Result<store::SearchRequest> readRequest(store::Database& database, const SearchOptions& options) {
    const auto range = readRange(database, options);
    if (!range) return base::fail(range.error());
    store::SearchRequest request;
    request.query = options.query;
    request.period = *range;
    if (options.filter.empty()) return request;
    const auto filter = store::findFilter(database, options.filter);
    if (!filter) return base::fail(filter.error());
    if (!*filter)
        return base::fail(base::ErrorCode::BadArgument, "--filter",
                          "no filter has this name; see \"weftctl filter list\"");
    request.within = (*filter)->query;
    return request;
}

Exit run(const SearchOptions& options) {
    if (options.query.empty() && options.filter.empty())
        return report({base::ErrorCode::BadArgument, "QUERY", "say what to search for, or name a --filter"});
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto request = readRequest(*database, options);
    if (!request) return report(request.error());
    const auto total = store::countMatches(*database, *request);
    if (!total) return reportSearch(total.error(), options.query, options.json);
    const auto hits = collectHits(*database, *request, options.limit);
    if (!hits) return report(hits.error());

    if (options.json) {
        Json json{{"query", options.query},
                  {"filter", options.filter.empty() ? Json() : Json(options.filter)},
                  {"total", *total},
                  {"posts", Json::array()}};
        for (const auto& hit : hits->posts)
            json["posts"].push_back(jsonOf(hit, hits->terms));
        fmt::print("{}\n", json.dump(2, ' ', false, Json::error_handler_t::replace));
        return Exit::Done;
    }
    for (const auto& hit : hits->posts)
        printText(hit, hits->terms);
    fmt::print("{} found, {} shown\n", *total, hits->posts.size());
    return Exit::Done;
}

} // namespace

void addSearchCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<SearchOptions>();
    auto* command = program.add_subcommand("search", "Find posts by their words");
    addCommonOptions(*command, *options);
    command->add_option("QUERY", options->query,
                        "Words, \"phrases\", prefix*, AND OR NOT ( ), author: names: tag: lang: is: has: "
                        "depth: since: until:");
    command->add_option("--filter", options->filter, "Search within a saved filter; see \"weftctl filter\"")
        ->type_name("NAME");
    command->add_option("--since", options->since, "Start, ISO 8601, inclusive")->type_name("TIME");
    command->add_option("--until", options->until, "End, exclusive")->type_name("TIME");
    command->add_option("--limit", options->limit, "Show at most this many, newest first")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->footer(
        "Example: weftctl search 'delivery NOT author:spambot since:2026-09' --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
