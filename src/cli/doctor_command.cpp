// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"
#include "base/clock.h"
#include "cli/account_tokens.h"
#include "cli/commands.h"
#include "cli/repair_output.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "threads/client.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct DoctorCommandOptions : CommonOptions {
    std::string apiBase{threads::kDefaultApiBase};
    bool offline = false;
    bool repair = false;
};

std::string_view stateName(app::CheckState state) {
    switch (state) {
    case app::CheckState::Good:
        return "good";
    case app::CheckState::Warning:
        return "warning";
    case app::CheckState::Bad:
        return "bad";
    case app::CheckState::NotChecked:
        return "not checked";
    }
    return "";
}

Exit exitFor(const std::vector<app::Check>& checks) {
    auto exit = Exit::Done;
    for (const auto& check : checks) {
        if (check.state == app::CheckState::Bad) return Exit::Failed;
        if (check.state != app::CheckState::Good) exit = Exit::Partly;
    }
    return exit;
}

std::vector<model::Brand> brandsOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace);
    if (!database) return {};
    return store::listBrands(*database).value_or(std::vector<model::Brand>{});
}

app::DoctorOptions examinationOf(const DoctorCommandOptions& options) {
    app::DoctorOptions examination;
    examination.workspace = options.workspace;
    examination.apiBase = options.apiBase;
    examination.offline = options.offline;
    auto found = findTokens(brandsOf(options.workspace));
    if (!found) {
        examination.tokenError = found.error();
        return examination;
    }
    examination.tokens = std::move(found->tokens);
    examination.tokenPlace = std::move(found->place);
    return examination;
}

Exit repair(const DoctorCommandOptions& options) {
    const auto repaired = store::repairWorkspace(options.workspace, base::SystemClock{}.now());
    if (!repaired) return report(repaired.error());
    printRepair(*repaired, options.json);
    return repaired->lostAnything() ? Exit::Partly : Exit::Done;
}

Exit run(const DoctorCommandOptions& options) {
    if (options.repair) return repair(options);
    const base::SystemClock clock;
    const auto checks = app::examine(examinationOf(options), clock);
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const auto& check : checks) {
        json.push_back({{"check", check.name},
                        {"state", stateName(check.state)},
                        {"detail", check.detail},
                        {"advice", check.advice}});
        if (options.json) continue;
        fmt::print("{:<12}{:<12}{}\n", check.name, stateName(check.state), check.detail);
        if (!check.advice.empty()) fmt::print("{:<24}→ {}\n", "", check.advice);
    }
    if (options.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"checks", json}}.dump(
                               2, ' ', false, nlohmann::json::error_handler_t::replace));
    return exitFor(checks);
}

} // namespace

void addDoctorCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<DoctorCommandOptions>();
    auto* command = program.add_subcommand(
        "doctor", "Check file, tokens, permissions, network and clock, and say what to do");
    addCommonOptions(*command, *options);
    command->add_option("--api-base", options->apiBase, "Another server that speaks the Threads API")
        ->type_name("URL")
        ->capture_default_str();
    command->add_flag("--offline", options->offline, "Check only what is on this machine");
    command->add_flag("--repair", options->repair, "Look closely at the file alone, and mend it");
    command->footer(
        "Exit status: 0 all good, 1 something is broken, 3 warnings or things that could not be checked;\n"
        "of --repair: 0 sound or mended, 1 not possible, 3 mended with losses.\n"
        "Example: WEFT_TOKEN=… weftctl doctor --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
