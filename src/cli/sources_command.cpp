// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources.h"
#include "base/clock.h"
#include "cli/commands.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace weft::cli {

namespace {

using nlohmann::ordered_json;

std::string nameOf(const app::SourceRow& row) {
    return row.term.empty() ? row.key.stage : fmt::format("{} {}", row.key.stage, row.term);
}

/// A letter a day, oldest first: "#" seen, "~" late, "." not seen.
std::string stripOf(const app::SourceRow& row) {
    std::string strip;
    for (const auto day : row.coverage)
        strip += day == app::Coverage::Seen ? '#' : day == app::Coverage::Late ? '~' : '.';
    return strip;
}

ordered_json momentOf(const std::optional<base::Instant>& instant) {
    return instant ? ordered_json(base::formatInstant(*instant)) : ordered_json(nullptr);
}

ordered_json jsonOf(const app::SourceRow& row) {
    ordered_json json{{"account", row.account},
                      {"source", row.key.stage},
                      {"term", row.term.empty() ? ordered_json(nullptr) : ordered_json(row.term)},
                      {"paused", row.paused},
                      {"posts", row.posts},
                      {"oldest", momentOf(row.oldest)},
                      {"last_success_at", momentOf(row.lastSuccessAt)},
                      {"next_at", momentOf(row.nextAt)},
                      {"calls_a_day", row.callsADay},
                      {"searches_a_day", row.searchesADay},
                      {"lookups_a_day", row.lookupsADay},
                      {"coverage", stripOf(row)}};
    json["error"] = nullptr;
    if (row.error)
        json["error"] =
            ordered_json{{"code", base::errorName(row.error->code)}, {"detail", row.error->detail}};
    return json;
}

ordered_json jsonOf(const app::BudgetView& budget) {
    return {{"account", budget.account},   {"budget", collect::budgetName(budget.kind)},
            {"used", budget.used},         {"limit", budget.limit},
            {"reserved", budget.reserved}, {"free_at", momentOf(budget.freeAt)}};
}

void printText(const app::SourcesSnapshot& snapshot) {
    for (const auto& row : snapshot.sources) {
        fmt::print("@{} {}: {} posts, last {}, next {}{}\n", row.account, nameOf(row), row.posts,
                   row.lastSuccessAt ? base::formatInstant(*row.lastSuccessAt) : "never",
                   row.nextAt ? base::formatInstant(*row.nextAt) : "-", row.paused ? " (paused)" : "");
        fmt::print("    {}\n", stripOf(row));
        if (row.error) fmt::print("    {}\n", row.error->text());
    }
    for (const auto& budget : snapshot.budgets) {
        fmt::print("@{} {}: {} of {} today", budget.account, collect::budgetName(budget.kind), budget.used,
                   budget.limit);
        if (budget.reserved > 0) fmt::print(", {} kept for use by hand", budget.reserved);
        if (budget.freeAt) fmt::print(", free again at {}", base::formatInstant(*budget.freeAt));
        fmt::print("\n");
    }
    for (const auto& field : snapshot.refusedFields)
        fmt::print("not asked for any more: {}\n", field);
}

Exit run(const CommonOptions& options) {
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto zone = zone::TimeZone::find("UTC");
    if (!zone) return report(zone.error());
    const auto snapshot = app::readSources(*database, *zone, base::SystemClock().now(), true);
    if (!snapshot) return report(snapshot.error());
    if (!options.json) {
        printText(*snapshot);
        return Exit::Done;
    }
    auto sources = ordered_json::array();
    for (const auto& row : snapshot->sources)
        sources.push_back(jsonOf(row));
    auto budgets = ordered_json::array();
    for (const auto& budget : snapshot->budgets)
        budgets.push_back(jsonOf(budget));
    const ordered_json all{
        {"sources", sources}, {"budgets", budgets}, {"refused_fields", snapshot->refusedFields}};
    fmt::print("{}\n", all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    return Exit::Done;
}

} // namespace

void addSourcesCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<CommonOptions>();
    auto* command = program.add_subcommand(
        "sources", "What is collected, when next, what of it was not seen, and the budgets of the day");
    addCommonOptions(*command, *options);
    command->footer(
        "The strip has a sign for each of the last 60 days (UTC), oldest first: # seen, ~ seen late, . not "
        "seen.\nExample: weftctl sources --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
