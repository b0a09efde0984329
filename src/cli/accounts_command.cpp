// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_report.h"
#include "cli/commands.h"
#include "model/handle.h"
#include "secrets/choose_store.h"
#include "store/account_access.h"
#include "store/brands.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace weft::cli {

namespace {

using base::ErrorCode;
using Scopes = std::optional<std::vector<std::string>>;

struct SignOutOptions : CommonOptions {
    std::string account;
    bool yes = false;
};

/// What the workspace knows of its accounts, by folded handle.
struct KnownAccount {
    std::string handle;
    Scopes scopes;
};

base::Result<std::vector<KnownAccount>> knownAccounts(const std::filesystem::path& workspace) {
    std::vector<KnownAccount> known;
    std::error_code unknown;
    if (!std::filesystem::exists(workspace, unknown)) return known;
    auto database = store::openWorkspaceToAsk(workspace);
    if (!database) return base::fail(database.error());
    const auto brands = store::listBrands(*database);
    if (!brands) return base::fail(brands.error());
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts) {
            auto access = store::readAccess(*database, account.id);
            if (!access) return base::fail(access.error());
            known.push_back({account.handle, *access ? (*access)->scopes : Scopes{}});
        }
    return known;
}

/// One line of the list: a token, or an account of the workspace without one.
struct Entry {
    app::AccountToken token;
    std::string place;
    Scopes scopes;
    bool inWorkspace = false;
};

base::Result<std::vector<Entry>> keptEntries(const base::Clock& clock) {
    std::vector<Entry> entries;
    if (auto token = tokenFromEnvironment(); !token.empty()) {
        Entry entry;
        entry.token.fromEnvironment = true;
        entry.place = "the environment variable WEFT_TOKEN";
        entries.push_back(std::move(entry));
    }
    auto store = secrets::openSecretStore({});
    if (!store && store.error().code == ErrorCode::SecretStoreMissing) return entries;
    if (!store) return base::fail(store.error());
    auto tokens = app::TokenKeeper(**store, clock).list();
    if (!tokens) return base::fail(tokens.error());
    for (auto& token : *tokens)
        entries.push_back({std::move(token), (*store)->description(), {}, false});
    return entries;
}

void addKnown(std::vector<Entry>& entries, const std::vector<KnownAccount>& known) {
    for (const auto& account : known) {
        const auto same = [&](const Entry& entry) {
            return model::foldHandle(entry.token.username) == model::foldHandle(account.handle);
        };
        auto found = std::ranges::find_if(entries, same);
        if (found == entries.end()) {
            Entry entry;
            entry.token.username = account.handle;
            found = entries.insert(entries.end(), std::move(entry));
        }
        found->scopes = account.scopes;
        found->inWorkspace = true;
    }
}

void printLine(const Entry& entry, base::Instant now) {
    const auto name =
        entry.token.username.empty() ? std::string("(whoever it belongs to)") : "@" + entry.token.username;
    if (entry.place.empty()) {
        fmt::print("{}: not signed in\n", name);
        return;
    }
    fmt::print("{}: token in {}, {}\n", name, entry.place, lifeText(entry.token, now));
    if (!entry.scopes) return;
    const auto missing = missingPermissions(*entry.scopes);
    if (!missing.empty()) fmt::print("    missing {}\n", fmt::join(missing, ", "));
}

Exit listAccounts(const CommonOptions& options) {
    const base::SystemClock clock;
    auto entries = keptEntries(clock);
    if (!entries) return report(entries.error());
    const auto known = knownAccounts(options.workspace);
    if (!known) return report(known.error());
    addKnown(*entries, *known);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& entry : *entries) {
        auto json = accountJson(entry.token, entry.place, entry.scopes, clock.now());
        if (entry.place.empty()) json["kept_in"] = nullptr;
        json["in_workspace"] = entry.inWorkspace;
        list.push_back(std::move(json));
        if (!options.json) printLine(entry, clock.now());
    }
    if (options.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"accounts", list}}.dump(
                               2, ' ', false, nlohmann::json::error_handler_t::replace));
    else if (entries->empty())
        fmt::print("No account is signed in.\n");
    return Exit::Done;
}

Exit signOut(const SignOutOptions& options) {
    auto store = secrets::openSecretStore({});
    if (!store) return report(store.error());
    const base::SystemClock clock;
    app::TokenKeeper keeper(**store, clock);
    const auto tokens = keeper.list();
    if (!tokens) return report(tokens.error());
    const auto token = std::ranges::find_if(*tokens, [&](const auto& candidate) {
        return model::foldHandle(candidate.username) == model::foldHandle(options.account);
    });
    if (token == tokens->end())
        return report({ErrorCode::ApiNoToken, "@" + model::foldHandle(options.account),
                       "this account is not signed in; see \"weftctl accounts\""});
    if (!options.yes) {
        fmt::print("would remove the token of @{} from {}\n", token->username, (*store)->description());
        return report({ErrorCode::BadArgument, "--yes", "nothing was done; add --yes to do it"});
    }
    if (auto status = keeper.forget(token->userId); !status) return report(status.error());
    // The app's secret serves nobody once the last account is gone.
    if (tokens->size() == 1)
        if (auto status = keeper.forgetAppCredentials(); !status) return report(status.error());
    if (options.json)
        fmt::print("{}\n",
                   nlohmann::ordered_json{{"account", token->username}, {"signed_out", true}}.dump(2));
    else
        fmt::print("@{} is signed out; what was collected stays\n", token->username);
    return Exit::Done;
}

} // namespace

void addAccountsCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<CommonOptions>();
    auto* command = program.add_subcommand(
        "accounts", "List the accounts, where their tokens are and how long they live");
    addCommonOptions(*command, *options);
    command->footer("No token is ever shown.\nExample: weftctl accounts --workspace acme.weft");
    command->callback([options, &exit] { exit = listAccounts(*options); });
}

void addSignOutCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<SignOutOptions>();
    auto* command = program.add_subcommand("sign-out", "Remove an account's token from this machine");
    addCommonOptions(*command, *options);
    command->add_option("--account", options->account, "The account's handle")
        ->type_name("HANDLE")
        ->required();
    command->add_flag("--yes", options->yes, "Do it; without, only what would be done is said");
    command->footer(
        "Threads itself still knows the permission; take it back in the account's settings there.\n"
        "Example: weftctl sign-out --account acme --yes");
    command->callback([options, &exit] { exit = signOut(*options); });
}

} // namespace weft::cli
