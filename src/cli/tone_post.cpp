// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tone_post.h"

#include "base/clock.h"
#include "cli/tone_output.h"
#include "store/posts_reading.h"
#include "store/tone_corrections.h"
#include "store/workspace_file.h"
#include "tone/scorers.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::cli {

namespace {

using Json = nlohmann::ordered_json;

void print(const Json& json) {
    fmt::print("{}\n", json.dump(2, ' ', false, Json::error_handler_t::replace));
}

base::Result<std::optional<tone::Tone>> findSaid(store::Database& database, const std::string& postId) {
    const auto corrections = store::listToneCorrections(database);
    if (!corrections) return base::fail(corrections.error());
    const auto found = std::ranges::find(*corrections, postId, &store::ToneCorrection::postId);
    return found == corrections->end() ? std::nullopt : tone::toneFromName(found->tone);
}

base::Error badPost(const std::string& postId, std::string why) {
    return {base::ErrorCode::BadArgument, "post " + postId, std::move(why), std::nullopt};
}

Json postJson(const std::string& id, std::string_view language, const tone::Scoring& scoring,
              const std::optional<tone::Tone>& said, std::string_view text) {
    return {{"id", id},
            {"language", language},
            {"tone", tone::toneName(said.value_or(scoring.tone))},
            {"heard", tone::toneName(scoring.tone)},
            {"said", said ? Json(tone::toneName(*said)) : Json()},
            {"score", scoring.score},
            {"words", wordsJson(text, scoring.words)},
            {"emphasis", scoring.emphasis},
            {"text", text}};
}

std::string correctedWords(const std::optional<tone::Tone>& said) {
    return said ? fmt::format("; you said {}", toneWords(*said)) : std::string();
}

} // namespace

Exit explainTone(const CommonOptions& options, const std::string& postId, const app::LanguageOf& languageOf) {
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    const auto posts = store::readPosts(*database, std::vector{postId});
    if (!posts) return report(posts.error());
    if (posts->empty()) return report(badPost(postId, "this post is not held"));
    const auto& stored = posts->front();
    if (!stored.post.text || stored.hidden) return report(badPost(postId, "this post has no text to hear"));
    const auto language = languageOf(*stored.post.text, stored.post.language.value_or(""));
    const auto* scorer = tone::findScorer(language);
    if (scorer == nullptr)
        return report(badPost(postId, language.empty()
                                          ? "nobody says its language; name it with --language"
                                          : fmt::format("there is no list for its language, {}", language)));
    const auto said = findSaid(*database, postId);
    if (!said) return report(said.error());
    const auto scoring = scorer->score(*stored.post.text);
    if (options.json) {
        print(postJson(postId, language, scoring, *said, *stored.post.text));
        return Exit::Done;
    }
    fmt::print("{} ({:+.2f}){}\n{}\n", toneWords(scoring.tone), scoring.score, correctedWords(*said),
               explained(*stored.post.text, scoring.words));
    if (scoring.emphasis != 0) fmt::print("! and ? {:+.1f}\n", scoring.emphasis);
    return Exit::Done;
}

Exit printToned(const CommonOptions& options, const std::vector<app::TonedPost>& posts) {
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    std::vector<std::string> ids;
    for (const auto& post : posts)
        ids.push_back(post.id);
    const auto stored = store::readPosts(*database, ids);
    if (!stored) return report(stored.error());
    auto list = Json::array();
    for (const auto& held : *stored) {
        const auto post = std::ranges::find(posts, held.post.id, &app::TonedPost::id);
        const auto text = held.post.text.value_or("");
        const auto scoring = tone::findScorer(post->language)->score(text);
        if (options.json) {
            auto json = postJson(held.post.id, post->language, scoring, post->said, text);
            json["timestamp"] = base::formatInstant(held.post.createdAt);
            json["question"] = post->question;
            list.push_back(std::move(json));
            continue;
        }
        fmt::print("{}  @{}  {}{}\n    {}\n", base::formatInstant(held.post.createdAt).substr(0, 16),
                   held.post.author.value_or("(private)"), held.post.id, correctedWords(post->said),
                   explained(text, scoring.words));
    }
    if (options.json) print({{"posts", list}});
    return Exit::Done;
}

Exit correctTones(const CommonOptions& options, const std::vector<std::string>& corrections) {
    std::vector<store::ToneCorrection> read;
    for (const auto& text : corrections) {
        const auto equals = text.rfind('=');
        const auto tone =
            equals == std::string::npos ? std::nullopt : tone::toneFromName(text.substr(equals + 1));
        if (!tone)
            return report(
                {base::ErrorCode::BadArgument, "--correct",
                 fmt::format("\"{}\" is not POST_ID=negative, =positive or =none", text.substr(0, 60)),
                 std::nullopt});
        read.push_back({text.substr(0, equals), std::string(tone::toneName(*tone)), {}});
    }
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    for (auto& correction : read) {
        correction.correctedAt = base::SystemClock{}.now();
        if (auto ok = store::writeToneCorrection(*database, correction); !ok) return report(ok.error());
    }
    if (options.json)
        print({{"corrected", read.size()}});
    else
        fmt::print("{} noted; \"weftctl tone --undo POST_ID\" takes it back\n", read.size());
    return Exit::Done;
}

Exit undoTones(const CommonOptions& options, const std::vector<std::string>& postIds) {
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    std::int64_t undone = 0;
    for (const auto& id : postIds) {
        const auto removed = store::removeToneCorrection(*database, id);
        if (!removed) return report(removed.error());
        undone += *removed ? 1 : 0;
    }
    if (options.json)
        print({{"undone", undone}});
    else
        fmt::print("{} taken back\n", undone);
    return undone == static_cast<std::int64_t>(postIds.size()) ? Exit::Done : Exit::Partly;
}

} // namespace weft::cli
