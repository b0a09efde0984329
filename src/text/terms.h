// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cut_text.h"
#include "text/stemming.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

enum class TermKind {
    /// The stem of a word.
    Word,
    /// Two stems that stand side by side.
    Pair,
    Tag,
    Emoji,
};

/// "w", "p", "tag", "emoji".
[[nodiscard]] std::string_view termKindName(TermKind kind);

/// Something that people may talk about.
struct Term {
    TermKind kind = TermKind::Word;
    /// What is counted: stems, a folded tag, an emoji.
    std::string text;
    /// How it stood in the case-folded text: "panne d'électricité" of "pann électr".
    std::string surface;
};

/// Finds the terms of texts (metrics.md C1). Keeps rules between calls; not to be shared between threads.
class TermReader {
public:
    TermReader();
    TermReader(TermReader&&) noexcept;
    TermReader& operator=(TermReader&&) noexcept;
    ~TermReader();

    /// The terms of a text in a language ("fr"; empty when it is not known), each once, by kind and text. The
    /// tag that the platform attaches to a post counts as if it were in the text; empty for none.
    [[nodiscard]] std::vector<Term> read(std::string_view text, const CutText& cut, std::string_view language,
                                         std::string_view topicTag = {});

private:
    struct WordRules;

    void readProse(std::string_view prose, std::string_view language, std::vector<Term>& terms);

    std::unique_ptr<WordRules> m_rules;
    Stemmer m_stemmer;
};

} // namespace weft::text
