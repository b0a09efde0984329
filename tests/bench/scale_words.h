// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/scale_random.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::bench {

/// The languages that a generated community speaks.
enum class ScaleLanguage : std::uint8_t { English, French, Spanish, Japanese, Thai };

inline constexpr std::size_t kScaleLanguages = 5;

/// "en", "fr", "es", "ja", "th".
[[nodiscard]] std::string_view scaleLanguageCode(ScaleLanguage language);

/// Words by Zipf's law: a few that nearly every post has, and tens of thousands that are rare.
class ScaleWords {
public:
    ScaleWords();

    /// Appends a text of so many words, ready to stand in a JSON string.
    void appendText(std::string& out, ScaleRandom& random, ScaleLanguage language, int words,
                    bool question) const;

    /// A topic tag by its rank; the same name for the same rank.
    [[nodiscard]] std::string_view tag(std::size_t rank) const;

private:
    struct Vocabulary {
        std::vector<std::string> words;
        /// Equal chances of its places give the words their frequencies.
        std::vector<std::uint16_t> places;
    };

    [[nodiscard]] static Vocabulary spread(std::vector<std::string> words);

    std::array<Vocabulary, kScaleLanguages> m_vocabularies;
};

} // namespace weft::bench
