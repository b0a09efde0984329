// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/scorers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>

namespace weft::tone {
namespace {

constexpr std::string_view kLanguages[] = {"en", "fr"};

void expectSound(std::string_view language, std::string_view text) {
    const auto scoring = findScorer(language)->score(text);
    EXPECT_TRUE(std::isfinite(scoring.score));
    EXPECT_LE(std::abs(scoring.score), 1);
    double sum = scoring.emphasis;
    std::size_t last = 0;
    for (const auto& word : scoring.words) {
        EXPECT_GE(word.span.offset, last) << language;
        EXPECT_LE(word.span.offset + word.span.length, text.size()) << language;
        EXPECT_GT(word.span.length, 0U);
        EXPECT_NE(word.weight, 0);
        last = word.span.offset + word.span.length;
        sum += word.weight;
    }
    // The words and marks explain the whole score.
    EXPECT_NEAR(scoring.score, sum / std::sqrt(sum * sum + 15), 1e-12);
}

TEST(HostileText, NothingBreaks) {
    const std::string texts[] = {
        "",
        " \n\t\r ",
        "!!!???",
        "😡😍😡❤️👍🏽👨‍👩‍👧‍👦🏳️‍🌈",
        "\xFF\xFE good \xC3 nul \xE2\x82",
        std::string("good\0bad", 8),
        "هذا good رائع nul ‏מעולה‎",
        "'''''' ’’’’ n't ne pas mais but no least never so",
        "no no no or nor no",
        "的好good坏nul的",
        "but",
        "mais",
        "pas",
    };
    for (const auto language : kLanguages)
        for (const auto& text : texts)
            expectSound(language, text);
}

TEST(HostileText, HugeTextsTakeNoLonger) {
    for (const auto language : kLanguages)
        for (const auto* part : {"good nul ", "😡", "pas ", "aaaaaaaa", "@x ", ":) ", "!"}) {
            std::string text;
            while (text.size() < 200'000)
                text += part;
            expectSound(language, text);
        }
}

TEST(HostileText, AnyWordsInAnyOrder) {
    const std::string_view pieces[] = {"good", "bad",  "not",     "but",   "nul", "génial", "pas",
                                       "ne ",  "mais", "!",       "?",     " ",   " ",      " ",
                                       "😍",   "💔",   "kind of", "sans",  "no",  "least",  ":)",
                                       "\xC3", "LOVE", "de",      "trop ", ".",   "@"};
    std::mt19937 random(7);
    for (int i = 0; i < 3'000; ++i) {
        std::string text;
        for (auto n = random() % 14; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        for (const auto language : kLanguages)
            expectSound(language, text);
    }
}

TEST(HostileText, OnlyEmojiSpeak) {
    for (const auto language : kLanguages) {
        EXPECT_EQ(findScorer(language)->score("😍❤️👍🏽").tone, Tone::Positive) << language;
        EXPECT_EQ(findScorer(language)->score("😡 💔").tone, Tone::Negative) << language;
        EXPECT_EQ(findScorer(language)->score("🚲").tone, Tone::None) << language;
        EXPECT_EQ(findScorer(language)->score("😍❤️👍🏽").words.size(), 3U) << language;
    }
}

} // namespace
} // namespace weft::tone
