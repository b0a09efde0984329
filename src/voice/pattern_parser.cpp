// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/pattern_parser.h"

#include "text/word_line.h"

#include <algorithm>
#include <string>
#include <utility>

namespace weft::voice {

namespace {

using Step = PhrasePattern::Step;
using Steps = std::vector<Step>;
using Kind = Step::Kind;

constexpr std::size_t kMostCharacters = 500;
constexpr int kDeepestGroup = 8;
constexpr int kWordsOfStar = 2;
constexpr std::u32string_view kSyntax = U"()|?*\\+";

void append(Steps& steps, const Steps& more) {
    steps.insert(steps.end(), more.begin(), more.end());
}

Step to(Kind kind, std::size_t distance) {
    return {kind, 0, static_cast<std::int32_t>(distance)};
}

Steps optional(const Steps& steps) {
    Steps all{to(Kind::Split, steps.size() + 1)};
    append(all, steps);
    return all;
}

/// One or more of what a single step reads.
Steps repeated(Kind kind) {
    return {{kind}, {Kind::Split, 0, 2}, {Kind::Jump, 0, -2}};
}

Steps eitherOf(const Steps& first, const Steps& second) {
    Steps all{to(Kind::Split, first.size() + 2)};
    append(all, first);
    all.push_back(to(Kind::Jump, second.size() + 1));
    append(all, second);
    return all;
}

/// Up to two words, each with the space behind it.
Steps someWords() {
    Steps word = repeated(Kind::WordCharacter);
    word.push_back({Kind::Character, U' '});
    Steps all;
    for (int i = 0; i < kWordsOfStar; ++i)
        append(all, optional(word));
    return all;
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'\u2019';
}

/// What stands in a word line where this stands in a pattern: the same words, and a space for all else.
std::u32string plainPart(std::u32string_view part) {
    std::u32string plain;
    for (std::size_t i = 0; i < part.size();) {
        const auto end = std::min(part.find_first_of(U" '\u2019", i), part.size());
        const auto run = part.substr(i, end - i);
        const auto words = text::wordLineOf(text::toUtf8(run)).characters;
        const bool space = (words.empty() && !run.empty()) || (end < part.size() && part[end] == U' ');
        plain += words;
        if (space && !plain.ends_with(U' ')) plain += U' ';
        if (end < part.size() && isApostrophe(part[end])) plain += U'\'';
        i = end + 1;
    }
    return plain;
}

class Parser {
public:
    explicit Parser(std::u32string pattern) : m_pattern(std::move(pattern)) {}

    base::Result<Steps> parse() {
        auto steps = alternatives(0);
        if (steps && m_place < m_pattern.size()) return refuse("a ) closes nothing");
        return steps;
    }

private:
    static base::Result<Steps> refuse(std::string why) {
        return base::fail(base::ErrorCode::BadArgument, "pattern", std::move(why));
    }

    [[nodiscard]] bool at(char32_t character) const {
        return m_place < m_pattern.size() && m_pattern[m_place] == character;
    }

    base::Result<Steps> alternatives(int depth) {
        auto steps = sequence(depth);
        if (!steps || !at(U'|')) return steps;
        ++m_place;
        // From the right, so that each alternative is one jump away from the next.
        auto others = alternatives(depth);
        if (!others) return others;
        return eitherOf(*steps, *others);
    }

    base::Result<Steps> sequence(int depth) {
        Steps steps;
        while (m_place < m_pattern.size() && !at(U'|') && !at(U')')) {
            auto part = item(depth);
            if (!part) return part;
            if (at(U'?')) {
                ++m_place;
                part = optional(*part);
            }
            append(steps, *part);
        }
        return steps;
    }

    base::Result<Steps> item(int depth) {
        const char32_t c = m_pattern[m_place];
        if (c == U'(') return group(depth);
        if (c == U'\\') return digits();
        if (c == U'*') return star();
        if (c == U'?') return refuse("a ? stands behind nothing that could be missing");
        if (c == U'+') return refuse("a + stands only behind \\d");
        ++m_place;
        return Steps{{Kind::Character, c}};
    }

    base::Result<Steps> group(int depth) {
        if (depth == kDeepestGroup) return refuse("there are too many ( inside each other");
        ++m_place;
        auto inner = alternatives(depth + 1);
        if (!inner) return inner;
        if (!at(U')')) return refuse("a ( is never closed");
        ++m_place;
        return inner;
    }

    base::Result<Steps> digits() {
        ++m_place;
        if (!at(U'd')) return refuse("behind \\ only d is known");
        ++m_place;
        if (!at(U'+')) return Steps{{Kind::Digit}};
        ++m_place;
        return repeated(Kind::Digit);
    }

    base::Result<Steps> star() {
        const bool spaceBefore = m_place > 0 && m_pattern[m_place - 1] == U' ';
        ++m_place;
        if (!spaceBefore || !at(U' ')) return refuse("a * stands for words: it needs a space on either side");
        ++m_place;
        return someWords();
    }

    std::u32string m_pattern;
    std::size_t m_place = 0;
};

/// The pattern with its words as they stand in a word line.
std::u32string folded(std::u32string_view source) {
    std::u32string pattern;
    for (std::size_t i = 0; i < source.size();) {
        const auto end = std::min(source.find_first_of(kSyntax, i), source.size());
        pattern += plainPart(source.substr(i, end - i));
        if (end == source.size()) break;
        pattern += source[end];
        // What follows a backslash is no word.
        const bool escapes = source[end] == U'\\' && end + 1 < source.size();
        if (escapes) pattern += source[end + 1];
        i = end + (escapes ? 2 : 1);
    }
    return pattern;
}

} // namespace

base::Result<Steps> parsePattern(std::string_view source) {
    const auto characters = text::fromUtf8(source);
    if (characters.size() > kMostCharacters)
        return base::fail(base::ErrorCode::BadArgument, "pattern", "it has more than 500 characters");
    return Parser(folded(characters)).parse();
}

} // namespace weft::voice
