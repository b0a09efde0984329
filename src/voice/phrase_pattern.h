// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::voice {

/// Characters of a word line, from `begin` to before `end`.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// A phrase as people write it into the list: words, with (a|b) for alternatives, ? behind a character or a
/// group that may be missing, \d for a digit, \d+ for a number, and * for up to two words. Sought in the line
/// of text::wordLineOf(), at the borders of words. The time grows with text × pattern, whatever they are.
class PhrasePattern {
public:
    /// BadArgument says what is wrong with the pattern.
    [[nodiscard]] static base::Result<PhrasePattern> parse(std::string_view source);

    /// The first place at or behind `from` where the phrase stands, and of several phrases that begin there
    /// the longest.
    [[nodiscard]] std::optional<Stretch> find(std::u32string_view line, std::size_t from) const;

    /// A step of the machine that reads a line; jumps are relative.
    struct Step {
        enum class Kind : std::uint8_t { Character, Digit, WordCharacter, Jump, Split, Found };

        Kind kind = Kind::Found;
        char32_t character = 0;
        /// Of Jump and Split, which also goes to the next step.
        std::int32_t jump = 0;
    };

private:
    [[nodiscard]] bool mayBegin(char32_t character) const;

    std::vector<Step> m_steps;
    /// With which a phrase may begin.
    std::u32string m_firstCharacters;
    /// And those steps that may read the first of more characters than one.
    std::vector<Step> m_firstKinds;
};

} // namespace weft::voice
