// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice_question.h"
#include "cli/commands.h"
#include "cli/compared_stretches.h"
#include "cli/period_options.h"
#include "cli/voice_output.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <string>

namespace weft::cli {

namespace {

struct Options : CommonOptions {
    PeriodOptions period;
    PhraseOptions phrases;
    std::string compareWith;
    std::string peer;
    bool twins = false;
};

/// Without a period everything is asked for.
bool hasPeriod(const Options& options) {
    return !options.period.since.empty() || !options.period.until.empty();
}

base::Result<app::VoiceQuestion> voiceQuestion(const Options& options, const Question& asked) {
    app::VoiceQuestion question;
    question.asOf = asked.period.asOf;
    question.peer = options.peer.starts_with('@') ? options.peer.substr(1) : options.peer;
    if (hasPeriod(options)) question.range = asked.period.range;
    if (options.compareWith.empty()) return question;
    if (!question.range)
        return base::fail(base::ErrorCode::BadArgument, "--compare",
                          "all posts were asked for; name a period with --since or --until");
    const auto stretches = findStretches(*question.range, options.compareWith, asked.zone);
    if (!stretches) return base::fail(stretches.error());
    const auto part = comparablePart(*stretches, observedRange(asked), asked.zone);
    if (!part) return base::fail(part.error());
    question.comparedRange = part->before;
    if (part->now != stretches->now) question.comparedPart = part->now;
    return question;
}

Exit measure(const Options& options, const app::LoadedPhrases& phrases) {
    const auto asked = openQuestion(options, options.period);
    if (!asked) return report(asked.error());
    const auto question = voiceQuestion(options, *asked);
    if (!question) return report(question.error());
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    const auto voice = app::measureBrandVoice(*database, *asked->analysis, *question, phrases);
    if (!voice) return report(voice.error());
    if (options.json)
        fmt::print("{}\n", figures::toJson(*voice, options.twins));
    else
        fmt::print("{}{}", toText(*voice, asked->zone), options.twins ? "\n" + twinsText(voice->voice) : "");
    return reportProblems(phrases);
}

Exit run(const Options& options) {
    const auto phrases = openPhrases(options.workspace, options.phrases);
    if (!phrases) return report(phrases.error());
    if (!options.phrases.list) return measure(options, *phrases);
    fmt::print("{}", options.json ? toJson(*phrases) + "\n" : toTable(*phrases));
    return reportProblems(*phrases);
}

} // namespace

void addVoiceCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command = program.add_subcommand(
        "voice", "Say how the brand speaks: hollow phrases, copies, openings, questions, address");
    addCommonOptions(*command, *options);
    addPeriodOptions(*command, options->period);
    command->get_option("--since")->description(
        "Start, ISO 8601, inclusive (default: all posts, with --until 28 days before it)");
    command
        ->add_option("--compare", options->compareWith,
                     "Put another period beside it: previous, weekday, year or SINCE/UNTIL")
        ->type_name("WITH");
    command->add_option("--peer", options->peer, "Put another author's posts beside it")->type_name("HANDLE");
    command->add_flag("--twins", options->twins, "With the texts of near-identical posts side by side");
    auto& phrases = options->phrases;
    command->add_option("--phrases", phrases.file, "Read the list of hollow phrases from a file")
        ->type_name("FILE");
    command
        ->add_option("--mute", phrases.mute, "Leave a phrase out in this workspace from now on; repeatable")
        ->type_name("ID")
        ->allow_extra_args(false);
    command->add_option("--unmute", phrases.unmute, "Count a muted phrase again; repeatable")
        ->type_name("ID")
        ->allow_extra_args(false);
    command->add_flag("--list-phrases", phrases.list,
                      "Print the list with its ids, in the format that --phrases reads, and measure nothing");
    command->footer("Example: weftctl voice --workspace acme.weft --since 2026-09-01 --until 2026-10-01 "
                    "--compare previous --peer rival");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
