// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/permissions.h"
#include "app/sign_in_flow.h"
#include "app/workspace_tokens.h"
#include "cli/account_report.h"
#include "cli/account_tokens.h"
#include "cli/commands.h"
#include "cli/hidden_input.h"
#include "cli/signed_in_account.h"
#include "cli/stop_on_signal.h"
#include "secrets/choose_store.h"
#include "threads/client.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace weft::cli {

namespace {

using base::ErrorCode;

struct SignInOptions : CommonOptions {
    bool paste = false;
    std::string appId;
    std::string redirectUri;
    std::string apiBase{threads::kDefaultApiBase};
    std::string signInBase;
    bool allowFile = false;
    bool workspaceNamed = false;
};

base::Status check(const SignInOptions& options) {
    if (options.paste && !options.appId.empty())
        return base::fail(ErrorCode::BadArgument, "--paste", "it does not go together with --app-id");
    if (!options.appId.empty() && options.redirectUri.empty())
        return base::fail(ErrorCode::BadArgument, "--redirect-uri",
                          "--app-id needs it: one of the addresses listed in the app's dashboard");
    if (options.brands.size() > 1)
        return base::fail(ErrorCode::BadArgument, "--brand", "one account is signed in at a time");
    return {};
}

threads::SignInHosts hostsOf(const SignInOptions& options) {
    auto hosts = app::signInHostsOf(options.apiBase);
    if (options.signInBase.empty()) return hosts;
    hosts.api = options.signInBase;
    hosts.authorize = options.signInBase;
    return hosts;
}

/// The app that was named, with the secret that is kept of it or typed now; else the one that is kept.
base::Result<threads::AppCredentials> appOf(const SignInOptions& options, app::TokenKeeper& keeper,
                                            const std::stop_token& stop) {
    auto kept = keeper.appCredentials();
    const bool named = !options.appId.empty();
    if (!named && !kept) return base::fail(kept.error());
    if (!named && !*kept)
        return base::fail(
            ErrorCode::BadArgument, "--paste",
            "say how: --paste for a token, or --app-id and --redirect-uri for an app of your own");
    if (!named) return **kept;
    if (kept && *kept && (*kept)->id == options.appId)
        return threads::AppCredentials{options.appId, (*kept)->secret, options.redirectUri};
    auto secret = askHidden("App secret (not shown): ", stop);
    if (!secret) return base::fail(secret.error());
    if (secret->empty()) return base::fail(ErrorCode::BadArgument, "app secret", "there is none");
    return threads::AppCredentials{options.appId, *secret, options.redirectUri};
}

base::Result<app::AccountToken> signInByBrowser(const SignInOptions& options, app::TokenKeeper& keeper,
                                                app::SignInFlow& flow, const std::stop_token& stop) {
    auto app = appOf(options, keeper, stop);
    if (!app) return base::fail(app.error());
    const auto begun = flow.beginBrowser(*app);
    fmt::print(
        stderr,
        "Open this address, sign in and agree:\n\n{}\n\nThe browser ends at {}…, which may show an error; "
        "only its address matters.\n",
        begun.address, app->redirectUri);
    auto pasted = askHidden("Paste that whole address here (not shown): ", stop);
    if (!pasted) return base::fail(pasted.error());
    auto token = flow.finishBrowser(*app, pasted->reveal(), begun.state, stop);
    if (!token) return token;
    if (auto status = keeper.keepAppCredentials(*app); !status) return base::fail(status.error());
    return token;
}

base::Result<app::AccountToken> signInByToken(app::SignInFlow& flow, const std::stop_token& stop) {
    auto token = askHidden("Token (not shown): ", stop);
    if (!token) return base::fail(token.error());
    return flow.acceptToken(*token, stop);
}

void printAnswer(const SignInOptions& options, const app::AccountToken& token, const std::string& place,
                 const SignedInAccount& account, base::Instant now) {
    if (options.json) {
        auto json = accountJson(token, place, account.scopes, now);
        json["in_workspace"] = account.accountId.has_value();
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
        return;
    }
    fmt::print("@{} is signed in; the token is in {} and {}\n", token.username, place, lifeText(token, now));
    if (!account.scopes) return;
    const auto missing = missingPermissions(*account.scopes);
    for (const auto& permission : app::permissions())
        if (std::ranges::find(missing, permission.scope) != missing.end())
            fmt::print("{} is missing: {}\n", permission.scope, permission.cost);
}

Exit run(const SignInOptions& options) {
    if (auto status = check(options); !status) return report(status.error());
    const StopOnSignal signals;
    const auto stop = signals.token();
    auto store = secrets::openSecretStore({.allowed = options.allowFile});
    if (!store && store.error().code == ErrorCode::SecretStoreMissing)
        return report({store.error().code, store.error().where,
                       store.error().detail + "; allow it with --allow-file, or use WEFT_TOKEN instead"});
    if (!store) return report(store.error());
    const base::SystemClock clock;
    app::TokenKeeper keeper(**store, clock);
    app::SignInFlow flow(keeper, hostsOf(options), options.apiBase, clock);
    auto token = options.paste ? signInByToken(flow, stop) : signInByBrowser(options, keeper, flow, stop);
    if (!token) return report(token.error());
    const WorkspaceChoice choice{options.workspace, options.workspaceNamed,
                                 options.brands.empty() ? std::string{} : options.brands.front()};
    auto account = enterAccount(choice, *token, options.apiBase, clock, stop);
    printAnswer(options, *token, (*store)->description(), account.value_or(SignedInAccount{}), clock.now());
    return account ? Exit::Done : report(account.error());
}

} // namespace

void addSignInCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<SignInOptions>();
    auto* command =
        program.add_subcommand("sign-in", "Keep a Threads account's token, to collect and to answer with");
    addCommonOptions(*command, *options);
    command->add_flag("--paste", options->paste,
                      "Read a long-lived token from standard input, without showing it");
    command
        ->add_option("--app-id", options->appId,
                     "The Threads app id of your own app; its secret is asked for")
        ->type_name("ID");
    command
        ->add_option("--redirect-uri", options->redirectUri,
                     "A redirect address listed in the app's dashboard")
        ->type_name("URL");
    command->add_flag("--allow-file", options->allowFile,
                      "Without a key store, keep the token in a file that only you can read");
    command->add_option("--api-base", options->apiBase, "Another server that speaks the Threads API")
        ->type_name("URL")
        ->capture_default_str();
    command->add_option("--sign-in-base", options->signInBase, "Another server to sign in at")
        ->type_name("URL");
    command->footer("With neither --paste nor --app-id, the app of the last sign-in is used again.\n"
                    "Example: weftctl sign-in --paste --workspace acme.weft");
    command->callback([options, command, &exit] {
        options->workspaceNamed = command->count("--workspace") > 0;
        exit = run(*options);
    });
}

} // namespace weft::cli
