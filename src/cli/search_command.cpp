// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/period_options.h"
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
    std::string since;
    std::string until;
    int limit = 50;
};

base::Result<std::optional<base::TimeRange>> readRange(const SearchOptions& options) {
    if (options.since.empty() && options.until.empty()) return std::optional<base::TimeRange>{};
    auto since = options.since.empty() ? base::kEarliestInstant : base::parseInstant(options.since);
    if (!since) return base::fail(base::ErrorCode::BadArgument, "--since", since.error().detail);
    auto until = options.until.empty() ? base::kLatestInstant : base::parseInstant(options.until);
    if (!until) return base::fail(base::ErrorCode::BadArgument, "--until", until.error().detail);
    auto range = base::makeRange(*since, *until);
    if (!range) return base::fail(base::ErrorCode::BadArgument, "--since", range.error().detail);
    return std::optional<base::TimeRange>(*range);
}

/// At most options.limit posts, read page by page.
base::Result<std::vector<store::StoredPost>> collectHits(store::Database& database,
                                                         store::SearchRequest request, int limit) {
    std::vector<store::StoredPost> hits;
    while (static_cast<int>(hits.size()) < limit) {
        request.limit = std::min(kPage, limit - static_cast<int>(hits.size()));
        auto page = store::search(database, request);
        if (!page) return base::fail(page.error());
        std::ranges::move(page->posts, std::back_inserter(hits));
        if (!page->next) break;
        request.after = page->next;
    }
    return hits;
}

Json toJson(const store::StoredPost& hit) {
    const auto orNull = [](const auto& value) { return value ? Json(*value) : Json(); };
    Json json{{"id", hit.post.id},
              {"author", orNull(hit.post.author)},
              {"text", orNull(hit.post.text)},
              {"timestamp", base::formatInstant(hit.post.createdAt)},
              {"parent_id", orNull(hit.post.parentId)},
              {"root_id", orNull(hit.post.rootId)},
              {"permalink", orNull(hit.post.permalink)},
              {"topic_tag", orNull(hit.post.topicTag)},
              {"lang", orNull(hit.post.language)},
              {"hidden", hit.hidden},
              {"gone_at", hit.goneAt ? Json(base::formatInstant(*hit.goneAt)) : Json()},
              {"replies_held", hit.repliesHeld}};
    for (const auto metric : model::kMetrics)
        json[std::string(model::metricName(metric))] = orNull(hit.counters[metric].value());
    return json;
}

void printText(const store::StoredPost& hit) {
    std::string text = hit.post.text.value_or("");
    std::ranges::replace(text, '\n', ' ');
    fmt::print("{}  @{}  {}\n    {}\n", base::formatInstant(hit.post.createdAt).substr(0, 16),
               hit.post.author.value_or("(private)"), hit.post.id, text);
}

Exit run(const SearchOptions& options) {
    auto range = readRange(options);
    if (!range) return report(range.error());
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    store::SearchRequest request;
    request.query = options.query;
    request.period = *range;
    auto total = store::countMatches(*database, request);
    if (!total) return report(total.error());
    auto hits = collectHits(*database, request, options.limit);
    if (!hits) return report(hits.error());

    if (options.json) {
        Json json{{"query", options.query}, {"total", *total}, {"posts", Json::array()}};
        for (const auto& hit : *hits)
            json["posts"].push_back(toJson(hit));
        fmt::print("{}\n", json.dump(2, ' ', false, Json::error_handler_t::replace));
        return Exit::Done;
    }
    for (const auto& hit : *hits)
        printText(hit);
    fmt::print("{} found, {} shown\n", *total, hits->size());
    return Exit::Done;
}

} // namespace

void addSearchCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<SearchOptions>();
    auto* command = program.add_subcommand("search", "Find posts by their words");
    addCommonOptions(*command, *options);
    command
        ->add_option("QUERY", options->query,
                     "Words, \"phrases\", prefix*, AND OR NOT ( ), author: tag: lang: is: has: since: until:")
        ->required();
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
