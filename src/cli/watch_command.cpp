// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch_cost.h"
#include "base/clock.h"
#include "cli/commands.h"
#include "model/handle.h"
#include "store/brands.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace weft::cli {

namespace {

using base::ErrorCode;
using nlohmann::ordered_json;

struct WatchOptions : CommonOptions {
    std::string kind = "word";
    std::string term;
    std::string account;
    std::int64_t id = 0;
    bool yes = false;
};

/// The account that is to watch: the one named, or the only one.
base::Result<model::Account> accountFor(store::Database& database, const WatchOptions& options) {
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    std::vector<model::Account> accounts;
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts)
            if (options.account.empty() ||
                model::foldHandle(account.handle) == model::foldHandle(options.account))
                accounts.push_back(account);
    if (accounts.size() == 1) return accounts.front();
    if (accounts.empty())
        return base::fail(ErrorCode::BadArgument, "--account", "the workspace has no such account; see init");
    return base::fail(ErrorCode::BadArgument, "--account",
                      "the workspace has several; say which one is to watch");
}

ordered_json jsonOf(const store::Watch& watch) {
    return {{"id", watch.id},
            {"kind", store::watchKindName(watch.kind)},
            {"term", watch.term},
            {"added_at", base::formatInstant(watch.addedAt)},
            {"paused", watch.paused}};
}

std::string textOf(const store::Watch& watch) {
    switch (watch.kind) {
    case store::WatchKind::Tag:
        return "#" + watch.term;
    case store::WatchKind::Profile:
        return "@" + watch.term;
    case store::WatchKind::Word:
        break;
    }
    return "\"" + watch.term + "\"";
}

void print(const ordered_json& json) {
    fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

Exit add(const WatchOptions& options) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto account = accountFor(*database, options);
    if (!account) return report(account.error());
    const auto kind = *store::watchKindFromName(options.kind);
    const auto now = base::SystemClock().now();
    const auto cost = app::costOfWatching(*database, account->id, kind, now);
    if (!cost) return report(cost.error());
    const std::string unit = kind == store::WatchKind::Profile ? "look-ups" : "searches";
    if (!cost->fits())
        return report({ErrorCode::ApiBudgetSpent, options.term,
                       fmt::format("watching it would make {} of {} {} a day; pause or remove another first",
                                   cost->planned, cost->available, unit)});
    const auto watch = store::addWatch(*database, account->id, kind, options.term, now);
    if (!watch) return report(watch.error());
    if (options.json) {
        auto json = jsonOf(*watch);
        json["calls_a_day"] = cost->added.calls;
        json["searches_a_day"] = cost->added.searches;
        json["lookups_a_day"] = cost->added.lookups;
        print(json);
    } else {
        fmt::print("@{} watches {} (number {}): about {} {} a day\n", account->handle, textOf(*watch),
                   watch->id, std::max(cost->added.searches, cost->added.lookups), unit);
    }
    return Exit::Done;
}

Exit list(const WatchOptions& options) {
    auto database = store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    const auto brands = store::listBrands(*database);
    if (!brands) return report(brands.error());
    auto entries = ordered_json::array();
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts) {
            const auto watches = store::listWatches(*database, account.id);
            if (!watches) return report(watches.error());
            for (const auto& watch : *watches) {
                auto json = jsonOf(watch);
                json["account"] = account.handle;
                entries.push_back(std::move(json));
                if (!options.json)
                    fmt::print("{}: @{} watches {}{}\n", watch.id, account.handle, textOf(watch),
                               watch.paused ? " (paused)" : "");
            }
        }
    if (options.json)
        print({{"watches", entries}});
    else if (entries.empty())
        fmt::print("Nothing is watched. Add a word with \"weftctl watch add\".\n");
    return Exit::Done;
}

Exit remove(const WatchOptions& options) {
    if (!options.yes) {
        fmt::print("would stop watching number {}; the posts that it found stay\n", options.id);
        return report({ErrorCode::BadArgument, "--yes", "nothing was done; add --yes to do it"});
    }
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto removed = store::removeWatch(*database, options.id, base::SystemClock{}.now());
    if (!removed) return report(removed.error());
    if (!*removed)
        return report({ErrorCode::BadArgument, std::to_string(options.id),
                       "nothing is watched under this number; see \"weftctl watch list\""});
    if (options.json)
        print({{"id", options.id}, {"removed", true}});
    else
        fmt::print("Number {} is watched no more; the posts that it found stay.\n", options.id);
    return Exit::Done;
}

Exit setPaused(const WatchOptions& options, bool paused) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    if (auto status = store::pauseWatch(*database, options.id, paused, base::SystemClock{}.now()); !status)
        return report(status.error());
    if (options.json)
        print({{"id", options.id}, {"paused", paused}});
    else
        fmt::print("Number {} is {}.\n", options.id, paused ? "paused" : "watched again");
    return Exit::Done;
}

CLI::App* addPart(CLI::App& watch, const std::shared_ptr<WatchOptions>& options, const std::string& name,
                  const std::string& description) {
    auto* part = watch.add_subcommand(name, description);
    addCommonOptions(*part, *options);
    return part;
}

} // namespace

void addWatchCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<WatchOptions>();
    auto* watch =
        program.add_subcommand("watch", "Words, tags and profiles that are looked for again and again");
    watch->require_subcommand(1);
    watch->footer("Example: weftctl watch add \"sourdough\" --workspace acme.weft");

    auto* adding =
        addPart(*watch, options, "add", "Watch a word, a tag or a profile; says what it costs a day");
    adding->add_option("TERM", options->term, "The word, tag or handle")->required();
    adding->add_option("--kind", options->kind, "word, tag or profile")
        ->check(CLI::IsMember({"word", "tag", "profile"}))
        ->capture_default_str();
    adding->add_option("--account", options->account, "Whose token and budget it uses")->type_name("HANDLE");
    adding->footer("Example: weftctl watch add bakery --kind tag --workspace acme.weft");
    adding->callback([options, &exit] { exit = add(*options); });

    auto* listing = addPart(*watch, options, "list", "What is watched, with its numbers");
    listing->footer("Example: weftctl watch list --workspace acme.weft");
    listing->callback([options, &exit] { exit = list(*options); });

    const auto numbered = [&](const std::string& name, const std::string& description) {
        auto* part = addPart(*watch, options, name, description);
        part->add_option("NUMBER", options->id, "As \"watch list\" shows it")->required();
        part->footer(fmt::format("Example: weftctl watch {} 3 --workspace acme.weft", name));
        return part;
    };
    auto* removing = numbered("remove", "Stop watching; the posts that were found stay");
    removing->add_flag("--yes", options->yes, "Really do it");
    removing->callback([options, &exit] { exit = remove(*options); });
    numbered("pause", "Stop looking for a while")->callback([options, &exit] {
        exit = setPaused(*options, true);
    });
    numbered("resume", "Look again")->callback([options, &exit] { exit = setPaused(*options, false); });
}

} // namespace weft::cli
