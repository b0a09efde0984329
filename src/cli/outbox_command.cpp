// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/acting_account.h"
#include "cli/action_output.h"
#include "cli/commands.h"
#include "cli/stop_on_signal.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct OutboxOptions : ActingOptions {
    bool resolve = false;
    int limit = 50;
};

void printJson(const nlohmann::ordered_json& list) {
    fmt::print("{}\n", nlohmann::ordered_json{{"actions", list}}.dump(
                           2, ' ', false, nlohmann::json::error_handler_t::replace));
}

std::string lineOf(const store::Action& action) {
    auto line = fmt::format("{} {} {} {}", base::formatInstant(action.createdAt),
                            store::actionName(action.kind), action.targetId, stateWord(action.state));
    if (!action.text.empty()) line += fmt::format(" \"{}\"", oneLine(action.text));
    if (action.error) line += ": " + action.error->detail;
    return line;
}

Exit list(const OutboxOptions& options) {
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto actions = store::listActions(*database, options.limit);
    if (!actions) return report(actions.error());
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const auto& action : *actions) {
        json.push_back(actionJson(action));
        if (!options.json) fmt::print("{}\n", lineOf(action));
    }
    if (options.json)
        printJson(json);
    else if (actions->empty())
        fmt::print("Nothing was sent yet.\n");
    return Exit::Done;
}

Exit resolve(const OutboxOptions& options, Acting& acting, const std::stop_token& stop) {
    const auto outcomes = acting.actions.resolveOpen(stop);
    if (!outcomes) return report(outcomes.error());
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const auto& outcome : *outcomes) {
        auto entry = actionJson(outcome.action);
        entry["told"] = outcome.told;
        json.push_back(std::move(entry));
        if (!options.json)
            fmt::print("{} {}: {}\n", store::actionName(outcome.action.kind), outcome.action.targetId,
                       outcome.told);
    }
    if (options.json)
        printJson(json);
    else if (outcomes->empty())
        fmt::print("Nothing is open.\n");
    return exitOf(*outcomes);
}

Exit run(const OutboxOptions& options) {
    if (!options.resolve) return list(options);
    const StopOnSignal signals;
    return actAs(options, signals.token(),
                 [&](Acting& acting) { return resolve(options, acting, signals.token()); });
}

} // namespace

void addOutboxCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<OutboxOptions>();
    auto* command = program.add_subcommand("outbox", "List what was sent to Threads and how it ended");
    addActingOptions(*command, *options);
    command->add_flag("--resolve", options->resolve,
                      "Ask Threads what became of those whose end is not known, and finish them");
    command->add_option("--limit", options->limit, "How many to list, newest first")
        ->type_name("N")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    command->footer("Example: weftctl outbox --resolve --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
