// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/terms.h"
#include "topics/language_habits.h"
#include "topics/stream_post.h"

#include <string>
#include <vector>

namespace weft::topics {

/// What was read out of a post.
struct ReadPost {
    /// "fr", or empty when nobody can tell.
    std::string language;
    std::vector<text::Term> terms;
    std::string signature;
};

/// Reads the terms of posts in the language that they are written in: the one that the platform says, else
/// what CLD2 takes it for, for short texts the author's usual one (metrics.md C1).
class PostReader {
public:
    /// With a language, every post is read as written in it, whatever the platform says.
    explicit PostReader(std::string language = {}) : m_fixed(std::move(language)) {}

    [[nodiscard]] ReadPost read(const RawPost& post);
    /// The same for a post whose language was found before.
    [[nodiscard]] ReadPost readAs(const RawPost& post, std::string language);
    [[nodiscard]] static std::uint64_t authorKey(const RawPost& post);

private:
    friend class StateWriter;
    friend class StateReader;

    [[nodiscard]] ReadPost readAs(const RawPost& post, const text::CutText& cut, std::string language);
    [[nodiscard]] std::string languageOf(const RawPost& post, const text::CutText& cut);

    std::string m_fixed;
    LanguageHabits m_habits;
    text::TermReader m_reader;
};

} // namespace weft::topics
