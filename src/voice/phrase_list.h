// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/phrase_pattern.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weft::voice {

/// A phrase of a list.
struct Phrase {
    /// Made of what the phrase is, so that it stays the same when the list around it changes:
    /// "here_for_you-1c2d3e".
    std::string id;
    /// What phrases of the same kind share: "here_for_you".
    std::string family;
    /// For people who read the list; a phrase is sought in every post.
    std::string language;
    /// As it was written.
    std::string source;
    PhrasePattern pattern;
};

/// Phrases in the order in which they were written down.
struct PhraseList {
    /// What the list says of itself in a line "# version: …"; empty when it does not.
    std::string version;
    std::vector<Phrase> phrases;

    /// The families, in order of first appearance.
    [[nodiscard]] std::vector<std::string> families() const;
    /// Without the phrases of these ids.
    [[nodiscard]] PhraseList without(const std::set<std::string>& ids) const;
};

/// A line of a list that cannot be used.
struct LineProblem {
    /// From 1.
    std::size_t line = 0;
    std::string reason;
};

struct PhraseListReading {
    PhraseList list;
    std::vector<LineProblem> problems;
};

/// Reads a list: family, language and pattern in a line, separated by tabs; a fourth column is a note. Empty
/// lines and lines that begin with # are passed over.
[[nodiscard]] PhraseListReading readPhraseList(std::string_view text);

/// The list of hollow phrases that the program carries.
[[nodiscard]] const PhraseList& hollowPhrases();

/// The words by which somebody speaks to or of somebody; the families are those of kAddressFamilies.
[[nodiscard]] const PhraseList& addressWords();

} // namespace weft::voice
