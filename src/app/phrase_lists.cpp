// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/phrase_lists.h"

#include "store/muted_phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace weft::app {

namespace {

/// A list that somebody wrote is a thousand times smaller.
constexpr std::size_t kMostBytes = 4'000'000;

base::Result<std::string> readFile(const std::filesystem::path& file) {
    const auto fail = [&](base::ErrorCode code, std::string why) {
        return base::fail(code, file.string(), std::move(why));
    };
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (!std::filesystem::exists(status)) return fail(base::ErrorCode::FileNotFound, "there is no such file");
    if (std::filesystem::is_directory(status))
        return fail(base::ErrorCode::FileIsDirectory, "this is a folder");
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return fail(base::ErrorCode::FileNotReadable, "it cannot be read");
    std::string text(kMostBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > kMostBytes)
        return fail(base::ErrorCode::BadShape, "it is too long for a list of phrases");
    return text;
}

} // namespace

figures::PhraseListNote LoadedPhrases::note() const {
    figures::PhraseListNote note{all.version, file, all.phrases.size(), {}};
    std::ranges::copy_if(all.phrases, std::back_inserter(note.muted),
                         [&](const voice::Phrase& phrase) { return muted.contains(phrase.id); });
    return note;
}

bool LoadedPhrases::has(const std::string& id) const {
    return std::ranges::find(all.phrases, id, &voice::Phrase::id) != all.phrases.end();
}

base::Result<LoadedPhrases> loadPhrases(store::Database& database, const std::filesystem::path& file) {
    auto muted = store::readMutedPhrases(database);
    if (!muted) return base::fail(std::move(muted.error()));
    LoadedPhrases loaded{voice::hollowPhrases(), file.string(), *std::move(muted), {}};
    if (file.empty()) return loaded;
    const auto text = readFile(file);
    if (!text) return base::fail(text.error());
    auto reading = voice::readPhraseList(*text);
    if (reading.list.phrases.empty())
        return base::fail(base::ErrorCode::BadShape, file.string(),
                          reading.problems.empty()
                              ? std::string("it holds no phrase")
                              : fmt::format("it holds no phrase that can be used; line {}: {}",
                                            reading.problems.front().line, reading.problems.front().reason));
    loaded.all = std::move(reading.list);
    loaded.problems = std::move(reading.problems);
    return loaded;
}

} // namespace weft::app
