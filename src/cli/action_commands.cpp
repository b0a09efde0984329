// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reply_text.h"
#include "cli/acting_account.h"
#include "cli/action_output.h"
#include "cli/commands.h"
#include "cli/stop_on_signal.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <array>
#include <memory>

namespace weft::cli {

namespace {

using base::ErrorCode;
using store::ActionKind;

struct ActionOptions : ActingOptions {
    std::string postId;
    std::string text;
};

/// A command and what it says of itself.
struct Words {
    ActionKind kind;
    const char* command;
    const char* description;
    /// After "would".
    const char* would;
    const char* example;
};

constexpr std::array kCommands{
    Words{ActionKind::Reply, "reply", "Answer a post", "answer",
          "reply 18000000000000101 --text \"Thank you\""},
    Words{ActionKind::Hide, "hide", "Hide a reply in an own thread, and all below it", "hide",
          "hide 18000000000000101"},
    Words{ActionKind::Unhide, "unhide", "Show a hidden reply again", "show", "unhide 18000000000000101"},
    Words{ActionKind::Approve, "approve", "Let a reply appear that waits for approval", "approve",
          "approve 18000000000000101"},
    Words{ActionKind::Ignore, "ignore", "Keep a reply from appearing that waits for approval", "ignore",
          "ignore 18000000000000101"},
    Words{ActionKind::Delete, "delete-post", "Delete an own post from Threads", "delete",
          "delete-post 18000000000000101"},
};

/// The post as it is held here, in words.
std::string described(const std::filesystem::path& workspace, const std::string& id) {
    auto database = store::openWorkspaceToAsk(workspace);
    if (!database) return id;
    const auto posts = store::readPosts(*database, std::vector{id});
    if (!posts || posts->empty()) return id + ", which is not held here";
    const auto& post = posts->front().post;
    return fmt::format("{} of @{}: \"{}\"", id, post.author.value_or("(private)"),
                       oneLine(post.text.value_or("")));
}

Exit sayOnly(const Words& words, const ActionOptions& options) {
    fmt::print("would {} {}\n", words.would, described(options.workspace, options.postId));
    if (words.kind == ActionKind::Reply) fmt::print("with \"{}\"\n", oneLine(options.text));
    return report({ErrorCode::BadArgument, "--yes", "nothing was done; add --yes to do it"});
}

Exit perform(const Words& words, const ActionOptions& options, Acting& acting, const std::stop_token& stop) {
    store::Action action;
    action.kind = words.kind;
    action.targetId = options.postId;
    action.text = options.text;
    const auto outcome = acting.actions.perform(std::move(action), stop);
    if (!outcome) return report(outcome.error());
    if (options.json) {
        auto json = actionJson(outcome->action);
        json["told"] = outcome->told;
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
        fmt::print("{}: {}\n", options.postId, outcome->told);
    }
    if (outcome->action.state == store::ActionState::Unknown)
        spdlog::warn("ask what became of it with \"weftctl outbox --resolve\"");
    return exitOf({*outcome});
}

Exit run(const Words& words, const ActionOptions& options) {
    if (words.kind == ActionKind::Reply)
        if (auto status = app::checkReplyText(options.text); !status) return report(status.error());
    if (!options.yes) return sayOnly(words, options);
    const StopOnSignal signals;
    return actAs(options, signals.token(),
                 [&](Acting& acting) { return perform(words, options, acting, signals.token()); });
}

} // namespace

void addActionCommands(CLI::App& program, Exit& exit) {
    for (const auto& words : kCommands) {
        auto options = std::make_shared<ActionOptions>();
        auto* command = program.add_subcommand(words.command, words.description);
        command->add_option("POST_ID", options->postId, "The post's id")->required();
        if (words.kind == ActionKind::Reply)
            command->add_option("--text", options->text, "What to answer, at most 500 characters")
                ->type_name("TEXT")
                ->required();
        addActingOptions(*command, *options);
        command->add_flag("--yes", options->yes, "Do it; without, only what would be done is said");
        command->footer(fmt::format("Example: weftctl {} --workspace acme.weft --yes", words.example));
        command->callback([&words, options, &exit] { exit = run(words, *options); });
    }
}

} // namespace weft::cli
