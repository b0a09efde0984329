// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/commands.h"
#include "cli/query_place.h"
#include "store/saved_filters.h"
#include "store/search.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

using nlohmann::ordered_json;

struct FilterOptions : CommonOptions {
    std::string name;
    std::string query;
};

ordered_json jsonOf(const store::SavedFilter& filter, std::int64_t total) {
    return {{"name", filter.name},
            {"query", filter.query},
            {"created_at", base::formatInstant(filter.createdAt)},
            {"total", total}};
}

void print(const ordered_json& json) {
    fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

base::Result<std::int64_t> countFilter(store::Database& database, const store::SavedFilter& filter) {
    store::SearchRequest request;
    request.query = filter.query;
    return store::countMatches(database, request);
}

Exit save(const FilterOptions& options) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto filter = store::saveFilter(*database, options.name, options.query, base::SystemClock().now());
    if (!filter) return reportSearch(filter.error(), options.query, options.json);
    const auto total = countFilter(*database, *filter);
    if (!total) return report(total.error());
    if (options.json)
        print(jsonOf(*filter, *total));
    else
        fmt::print("\"{}\" finds {} posts now.\n", filter->name, *total);
    return Exit::Done;
}

Exit list(const FilterOptions& options) {
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto filters = store::listFilters(*database);
    if (!filters) return report(filters.error());
    auto entries = ordered_json::array();
    for (const auto& filter : *filters) {
        const auto total = countFilter(*database, filter);
        if (!total) return report(total.error());
        if (options.json)
            entries.push_back(jsonOf(filter, *total));
        else
            fmt::print("{}: {} posts\n    {}\n", filter.name, *total, filter.query);
    }
    if (options.json)
        print({{"filters", entries}});
    else if (filters->empty())
        fmt::print("No filter is saved. Save one with \"weftctl filter save\".\n");
    return Exit::Done;
}

Exit remove(const FilterOptions& options) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto removed = store::removeFilter(*database, options.name);
    if (!removed) return report(removed.error());
    if (!*removed)
        return report({base::ErrorCode::BadArgument, options.name,
                       "no filter has this name; see \"weftctl filter list\""});
    if (options.json)
        print({{"name", options.name}, {"removed", true}});
    else
        fmt::print("\"{}\" is removed; the posts stay.\n", options.name);
    return Exit::Done;
}

} // namespace

void addFilterCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<FilterOptions>();
    auto* filter = program.add_subcommand("filter", "Searches with a name, over everything held");
    filter->require_subcommand(1);
    filter->footer("Example: weftctl search --filter complaints --workspace acme.weft");
    const auto addPart = [&](const std::string& name, const std::string& description) {
        auto* part = filter->add_subcommand(name, description);
        addCommonOptions(*part, *options);
        return part;
    };

    auto* saving = addPart("save", "Save a query; a name that is known gets the new query");
    saving->add_option("NAME", options->name, "What it is called")->required();
    saving->add_option("QUERY", options->query, "As \"weftctl search\" takes it")->required();
    saving->footer(
        "Example: weftctl filter save complaints 'late OR broken NOT author:acme' --workspace acme.weft");
    saving->callback([options, &exit] { exit = save(*options); });

    auto* listing = addPart("list", "The filters, and how many posts each finds now");
    listing->footer("Example: weftctl filter list --workspace acme.weft");
    listing->callback([options, &exit] { exit = list(*options); });

    auto* removing = addPart("remove", "Forget a filter; the posts stay");
    removing->add_option("NAME", options->name, "As \"filter list\" shows it")->required();
    removing->footer("Example: weftctl filter remove complaints --workspace acme.weft");
    removing->callback([options, &exit] { exit = remove(*options); });
}

} // namespace weft::cli
