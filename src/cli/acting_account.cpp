// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/acting_account.h"

#include "cli/account_tokens.h"
#include "collect/call_allowance.h"
#include "collect/retry.h"
#include "model/handle.h"
#include "store/brands.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>

namespace weft::cli {

namespace {

using base::ErrorCode;

/// An account of the workspace with its token.
struct Chosen {
    app::AccountToken token;
    model::Account account;
};

bool isCalled(const std::string& handle, const std::string& wanted) {
    return model::foldHandle(handle) == model::foldHandle(wanted);
}

/// Whose token it is; one from the environment does not say.
base::Result<std::string> ownerOf(const app::AccountToken& token, const std::string& apiBase,
                                  const std::stop_token& stop) {
    if (!token.username.empty()) return token.username;
    threads::HttpClient http({.userAgent = "weftctl/" WEFT_VERSION});
    threads::Client client(http, {.apiBase = apiBase, .token = token.token});
    auto profile = client.me(stop);
    if (!profile) return base::fail(profile.error());
    return profile->username;
}

/// Asking whose token it is costs a call as well: of the account that it most likely belongs to.
base::Status allowLooking(store::Database& database, const std::vector<model::Brand>& brands,
                          const ActingOptions& options, base::Instant now) {
    std::vector<std::int64_t> likely;
    for (const auto& brand : brands)
        for (const auto& account : brand.accounts)
            if (options.account.empty() || isCalled(account.handle, options.account))
                likely.push_back(account.id);
    if (likely.size() != 1) return {};
    return collect::callAllowance(database, likely.front(), now);
}

base::Result<Chosen> choose(store::Database& database, const ActingOptions& options, const base::Clock& clock,
                            const std::stop_token& stop) {
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    auto tokens = tokensFor(*brands, options.apiBase, clock, stop);
    if (!tokens) return base::fail(tokens.error());
    if (!options.account.empty() && !tokens->front().fromEnvironment)
        std::erase_if(*tokens, [&](const auto& token) { return !isCalled(token.username, options.account); });
    if (tokens->empty())
        return base::fail(ErrorCode::ApiNoToken, "--account", "@" + options.account + " is not signed in");
    if (tokens->size() > 1)
        return base::fail(ErrorCode::BadArgument, "--account",
                          "several accounts of this workspace are signed in; say as which one to act");
    if (auto status = allowLooking(database, *brands, options, clock.now()); !status)
        return base::fail(status.error());
    auto handle = ownerOf(tokens->front(), options.apiBase, stop);
    if (!handle) return base::fail(handle.error());
    if (!options.account.empty() && !isCalled(*handle, options.account))
        return base::fail(ErrorCode::BadArgument, "--account",
                          fmt::format("the token in WEFT_TOKEN belongs to @{}", *handle));
    auto account = store::findAccount(database, *handle);
    if (!account) return base::fail(account.error());
    if (!*account)
        return base::fail(
            ErrorCode::BadArgument, "--workspace",
            fmt::format("the token belongs to @{}, which is no account of this workspace", *handle));
    return Chosen{std::move(tokens->front()), **account};
}

} // namespace

void addActingOptions(CLI::App& command, ActingOptions& options) {
    addCommonOptions(command, options);
    command.add_option("--account", options.account, "The account to act as, when several are signed in")
        ->type_name("HANDLE");
    command.add_option("--api-base", options.apiBase, "Another server that speaks the Threads API")
        ->type_name("URL")
        ->capture_default_str();
    command
        .add_option("--pause", options.pause, "Longest pause in seconds between two questions after doubt")
        ->type_name("SECONDS")
        ->check(CLI::Range(0, 3'600))
        ->capture_default_str();
}

Exit actAs(const ActingOptions& options, const std::stop_token& stop,
           const std::function<Exit(Acting&)>& act) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const base::SystemClock clock;
    auto chosen = choose(*database, options, clock, stop);
    if (!chosen) return report(chosen.error());

    store::Writer writer(std::move(*database));
    collect::RequestAccountant accountant(writer, clock);
    if (auto status = accountant.attach(chosen->account.id); !status) return report(status.error());
    accountant.setPurpose(collect::Purpose::Manual);
    threads::HttpClient http({.userAgent = "weftctl/" WEFT_VERSION});
    threads::Client client(http, {.apiBase = options.apiBase, .token = chosen->token.token}, &accountant);
    const auto longest = std::chrono::seconds{options.pause};
    app::ManagerActions actions(client, writer, chosen->account.id, clock,
                                [longest](std::chrono::milliseconds pause, const std::stop_token& wait) {
                                    return collect::waitFor(
                                        std::min<std::chrono::milliseconds>(pause, longest), wait);
                                });
    Acting acting{actions, writer, chosen->account.handle};
    const auto exit = act(acting);
    if (auto status = accountant.flush(); !status) spdlog::warn("{}", status.error().text());
    return exit;
}

} // namespace weft::cli
