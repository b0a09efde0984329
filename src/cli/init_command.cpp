// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "zone/time_zone.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct InitOptions : CommonOptions {
    std::string name;
    std::string timeZone;
    std::string brandName;
};

/// All handles go to one brand: the one named, else the first of the workspace, else one named like the first
/// handle.
base::Status addAccounts(store::Database& database, const InitOptions& options) {
    if (options.brands.empty()) return {};
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    auto name = options.brandName;
    if (name.empty()) name = brands->empty() ? options.brands.front() : brands->front().name;
    for (const auto& handle : options.brands)
        if (auto account = store::addAccount(database, name, handle); !account)
            return base::fail(account.error());
    return {};
}

base::Status fill(store::Database& database, const InitOptions& options) {
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return base::fail(transaction.error());
    if (!options.name.empty())
        if (auto status = store::writeSetting(database, "name", options.name); !status) return status;
    if (!options.timeZone.empty())
        if (auto status = store::writeSetting(database, "time_zone", options.timeZone); !status)
            return status;
    if (auto status = addAccounts(database, options); !status) return status;
    return transaction->commit();
}

Exit init(const InitOptions& options) {
    if (!options.timeZone.empty())
        if (auto zone = zone::TimeZone::find(options.timeZone); !zone) return report(zone.error());
    auto database = store::openOrCreateWorkspace(options.workspace);
    if (!database) return report(database.error());
    if (auto status = fill(*database, options); !status) return report(status.error());
    auto brands = store::listBrands(*database);
    if (!brands) return report(brands.error());

    nlohmann::ordered_json json{{"workspace", options.workspace.string()},
                                {"brands", nlohmann::ordered_json::array()}};
    std::string handles;
    for (const auto& brand : *brands) {
        nlohmann::ordered_json accounts = nlohmann::ordered_json::array();
        for (const auto& account : brand.accounts) {
            accounts.push_back(account.handle);
            handles += (handles.empty() ? "@" : ", @") + account.handle;
        }
        json["brands"].push_back({{"name", brand.name}, {"accounts", accounts}});
    }
    if (options.json)
        fmt::print("{}\n", json.dump(2));
    else
        fmt::print("{}: {}\n", options.workspace.string(),
                   handles.empty() ? "ready, without a brand yet" : handles);
    return Exit::Done;
}

} // namespace

void addInitCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<InitOptions>();
    auto* command = program.add_subcommand("init", "Make a workspace, or add accounts to one");
    addCommonOptions(*command, *options);
    command->add_option("--name", options->name, "What the client is called")->type_name("NAME");
    command->add_option("--brand-name", options->brandName, "The brand that the handles belong to")
        ->type_name("NAME");
    command
        ->add_option("--time-zone", options->timeZone, "Where days begin, such as Europe/Paris (default UTC)")
        ->type_name("ZONE");
    command->footer("Example: weftctl init --workspace acme.weft --brand acme --brand acme.help --time-zone "
                    "Europe/Paris");
    command->callback([options, &exit] { exit = init(*options); });
}

} // namespace weft::cli
