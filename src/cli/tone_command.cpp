// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/period_options.h"
#include "cli/tone_output.h"
#include "cli/tone_post.h"
#include "store/workspace_file.h"
#include "tone/scorers.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace weft::cli {

namespace {

struct Options : CommonOptions {
    PeriodOptions period;
    std::string post;
    std::string list;
    std::string language;
    std::vector<std::string> corrections;
    std::vector<std::string> undone;
    bool questions = false;
    std::size_t limit = 50;
};

/// Of posts that do not say their language, the one that was named, else the one that is detected.
app::LanguageOf languageOf(const Options& options) {
    if (options.language.empty()) return app::writtenLanguage;
    return [named = options.language](std::string_view /*text*/, std::string_view language) {
        return language.empty() ? named : std::string(language);
    };
}

/// Questions first, then the newest.
std::vector<app::TonedPost> chosen(std::vector<app::TonedPost> posts, const Options& options) {
    const auto tone = tone::toneFromName(options.list);
    std::erase_if(posts, [&](const app::TonedPost& post) {
        return post.tone() != tone || (options.questions && !post.question);
    });
    std::ranges::stable_sort(posts, [](const app::TonedPost& a, const app::TonedPost& b) {
        return std::tie(b.question, b.createdAt) < std::tie(a.question, a.createdAt);
    });
    posts.resize(std::min(posts.size(), options.limit));
    return posts;
}

Exit measure(const Options& options) {
    const auto question = openQuestion(options, options.period);
    if (!question) return report(question.error());
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    const auto table = metrics::ScopeTable::build(question->analysis->forest, question->analysis->counters);
    auto toned = app::measureTone(*database, table, question->period.range, languageOf(options));
    if (!toned) return report(toned.error());
    if (!options.list.empty()) return printToned(options, chosen(std::move(toned->posts), options));
    if (options.json)
        fmt::print("{}\n", toJson(*toned, *question).dump(2));
    else
        fmt::print("{}", toText(*toned, *question));
    return Exit::Done;
}

Exit run(const Options& options) {
    if (!options.corrections.empty()) return correctTones(options, options.corrections);
    if (!options.undone.empty()) return undoTones(options, options.undone);
    if (!options.post.empty()) return explainTone(options, options.post, languageOf(options));
    return measure(options);
}

void addPostOptions(CLI::App& command, Options& options) {
    auto* post = command.add_option("--post", options.post, "Say why a post has its tone")->type_name("ID");
    auto* list = command.add_option("--list", options.list, "List the posts of a tone, questions first")
                     ->check(CLI::IsMember({"negative", "positive", "none"}));
    auto* correct = command
                        .add_option("--correct", options.corrections,
                                    "Say the tone of a post yourself: POST_ID=negative, =positive or =none")
                        ->type_name("ID=TONE");
    auto* undo =
        command.add_option("--undo", options.undone, "Take back what you said of a post")->type_name("ID");
    command.add_flag("--questions", options.questions, "List only posts that ask")->needs(list);
    command.add_option("--limit", options.limit, "List at most this many")
        ->check(CLI::Range(1, 1'000'000))
        ->needs(list)
        ->capture_default_str();
    list->excludes(post, correct, undo);
    post->excludes(correct, undo);
    correct->excludes(undo);
}

} // namespace

void addToneCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command =
        program.add_subcommand("tone", "Say what the audience's posts sound like, and how sure that is");
    addCommonOptions(*command, *options);
    addPeriodOptions(*command, options->period);
    addPostOptions(*command, *options);
    command
        ->add_option("--language", options->language,
                     "Take posts that do not say their language for this one, such as fr")
        ->type_name("LANGUAGE")
        ->check(CLI::Validator(
            [](const std::string& language) {
                return tone::findScorer(language) != nullptr
                           ? std::string()
                           : "no tone is told of this language: " + language;
            },
            ""));
    command->footer("Example: weftctl tone --list negative --questions --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
