// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/voice_output.h"
#include "store/muted_phrases.h"
#include "store/workspace_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

namespace weft::cli {

namespace {

base::Status refuse(const char* option, const std::string& id, std::string_view why) {
    return base::fail(base::ErrorCode::BadArgument, option, fmt::format("\"{}\" {}", id.substr(0, 60), why));
}

base::Status changeMuted(store::Database& database, const PhraseOptions& options,
                         const app::LoadedPhrases& phrases) {
    // All are looked at before any is changed.
    for (const auto& id : options.mute)
        if (!phrases.has(id))
            return refuse("--mute", id,
                          "is no phrase of the list; \"weftctl voice --list-phrases\" shows them");
    for (const auto& id : options.unmute)
        if (!phrases.muted.contains(id)) return refuse("--unmute", id, "is not muted");
    for (const auto& id : options.mute)
        if (auto muted = store::mutePhrase(database, id); !muted) return base::fail(std::move(muted.error()));
    for (const auto& id : options.unmute)
        if (auto heard = store::unmutePhrase(database, id); !heard)
            return base::fail(std::move(heard.error()));
    return {};
}

} // namespace

base::Result<app::LoadedPhrases> openPhrases(const std::filesystem::path& workspace,
                                             const PhraseOptions& options) {
    const bool changes = !options.mute.empty() || !options.unmute.empty();
    auto database = changes ? store::openWorkspace(workspace) : store::openWorkspaceReadOnly(workspace);
    if (!database) return base::fail(std::move(database.error()));
    auto phrases = app::loadPhrases(*database, options.file);
    if (!phrases || !changes) return phrases;
    if (auto ok = changeMuted(*database, options, *phrases); !ok) return base::fail(std::move(ok.error()));
    return app::loadPhrases(*database, options.file);
}

Exit reportProblems(const app::LoadedPhrases& phrases) {
    for (const auto& problem : phrases.problems)
        spdlog::warn("skipped {}: line {}: {}", phrases.file, problem.line, problem.reason);
    return phrases.problems.empty() ? Exit::Done : Exit::Partly;
}

std::string toTable(const app::LoadedPhrases& phrases) {
    auto table =
        phrases.all.version.empty() ? std::string() : fmt::format("# version: {}\n", phrases.all.version);
    table += "# family\tlanguage\tpattern\tid\n";
    for (const auto& phrase : phrases.all.phrases)
        table += fmt::format("{}\t{}\t{}\t{}{}\n", phrase.family, phrase.language, phrase.source, phrase.id,
                             phrases.muted.contains(phrase.id) ? " muted" : "");
    return table;
}

std::string toJson(const app::LoadedPhrases& phrases) {
    using Json = nlohmann::ordered_json;
    Json json{{"version", phrases.all.version},
              {"file", phrases.file.empty() ? Json() : Json(phrases.file)},
              {"phrases", Json::array()}};
    for (const auto& phrase : phrases.all.phrases)
        json["phrases"].push_back({{"id", phrase.id},
                                   {"family", phrase.family},
                                   {"language", phrase.language},
                                   {"pattern", phrase.source},
                                   {"muted", phrases.muted.contains(phrase.id)}});
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace weft::cli
