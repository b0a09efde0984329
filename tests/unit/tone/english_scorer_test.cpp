// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/scorers.h"

#include <gtest/gtest.h>

namespace weft::tone {
namespace {

double scoreOf(std::string_view text) {
    return findScorer("en")->score(text).score;
}

Tone toneOf(std::string_view text) {
    return findScorer("en")->score(text).tone;
}

struct Vector {
    std::string_view text;
    double compound;
};

/// What the authors' README prints. Its sentence with emoji is not here: our emoji are rated by ourselves.
constexpr Vector kReadme[] = {
    {"VADER is smart, handsome, and funny.", 0.8316},
    {"VADER is smart, handsome, and funny!", 0.8439},
    {"VADER is very smart, handsome, and funny.", 0.8545},
    {"VADER is VERY SMART, handsome, and FUNNY.", 0.9227},
    {"VADER is VERY SMART, handsome, and FUNNY!!!", 0.9342},
    {"VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!", 0.9469},
    {"VADER is not smart, handsome, nor funny.", -0.7424},
    {"The book was good.", 0.4404},
    {"At least it isn't a horrible book.", 0.431},
    {"The book was only kind of good.", 0.3832},
    {"The plot was good, but the characters are uncompelling and the dialog is not great.", -0.7042},
    {"Today SUX!", -0.5461},
    {"Today only kinda sux! But I'll get by, lol", 0.5249},
    {"Make sure you :) or :D today!", 0.8633},
    {"Not bad at all", 0.431},
};

TEST(EnglishScorer, GivesWhatVadersReadmePrints) {
    for (const auto& [text, compound] : kReadme)
        EXPECT_NEAR(scoreOf(text), compound, 0.00005) << text;
}

TEST(EnglishScorer, FollowsTheRulesOfThePaper) {
    EXPECT_GT(scoreOf("extremely good"), scoreOf("good"));
    EXPECT_LT(scoreOf("marginally good"), scoreOf("good"));
    EXPECT_LT(scoreOf("extremely bad"), scoreOf("bad"));
    EXPECT_GT(scoreOf("this is GOOD"), scoreOf("this is good"));
    EXPECT_EQ(scoreOf("THIS IS GOOD"), scoreOf("this is good")) << "nothing stands out when all is shouted";
    EXPECT_GT(scoreOf("good!!!!"), scoreOf("good!!!"));
    EXPECT_EQ(scoreOf("good!!!!!"), scoreOf("good!!!!"));
    EXPECT_EQ(toneOf("the least helpful answer"), Tone::Negative);
    EXPECT_EQ(toneOf("without doubt excellent"), Tone::Positive);
    EXPECT_EQ(toneOf("yeah right"), Tone::Negative);
    EXPECT_EQ(toneOf("this isn’t good"), Tone::Negative) << "with the apostrophe that phones write";
}

TEST(EnglishScorer, SaysWhichWordsDecided) {
    const std::string_view text = "I love it, but the box was broken 😡";
    const auto scoring = findScorer("en-GB")->score(text);
    ASSERT_EQ(scoring.words.size(), 3U);
    EXPECT_EQ(text.substr(scoring.words[0].span.offset, scoring.words[0].span.length), "love");
    EXPECT_DOUBLE_EQ(scoring.words[0].weight, 1.6) << "3.2, halved by what follows";
    EXPECT_EQ(text.substr(scoring.words[1].span.offset, scoring.words[1].span.length), "broken");
    EXPECT_LT(scoring.words[1].weight, 0);
    EXPECT_EQ(text.substr(scoring.words[2].span.offset, scoring.words[2].span.length), "😡");
    EXPECT_EQ(scoring.tone, Tone::Negative);
}

TEST(EnglishScorer, NamesSayNothing) {
    EXPECT_EQ(toneOf("@lovely https://love.example/great www.great.com"), Tone::None);
    EXPECT_EQ(toneOf("it arrived on tuesday"), Tone::None);
}

TEST(Scorers, OnlyForLanguagesWithAList) {
    EXPECT_NE(findScorer("EN_us"), nullptr);
    EXPECT_NE(findScorer("fr-CA"), nullptr);
    for (const auto* language : {"", "de", "enm", "und", "-", "française"})
        EXPECT_EQ(findScorer(language), nullptr) << language;
}

} // namespace
} // namespace weft::tone
