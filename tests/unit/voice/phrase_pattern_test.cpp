// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_line.h"
#include "voice/phrase_pattern.h"

#include <gtest/gtest.h>

namespace weft::voice {
namespace {

/// The first phrase that a pattern finds in a text; empty for none.
std::string found(const std::string& pattern, const std::string& text) {
    const auto parsed = PhrasePattern::parse(pattern);
    EXPECT_TRUE(parsed) << pattern << ": " << parsed.error().detail;
    const auto line = text::wordLineOf(text).characters;
    const auto stretch = parsed ? parsed->find(line, 0) : std::nullopt;
    return stretch ? text::toUtf8(line.substr(stretch->begin, stretch->end - stretch->begin)) : std::string();
}

std::string problemOf(const std::string& pattern) {
    const auto parsed = PhrasePattern::parse(pattern);
    return parsed ? std::string() : parsed.error().detail;
}

TEST(PhrasePattern, FindsWordsAtTheirBorders) {
    EXPECT_EQ(found("here for you", "We are HERE, for you!"), "here for you");
    EXPECT_EQ(found("here for you", "there for your friends"), "");
    EXPECT_EQ(found("here for you", "here for yours; here for you"), "here for you");
    EXPECT_EQ(found("avenir", "l’avenir"), "avenir") << "an apostrophe is a border";
    EXPECT_EQ(found("communauté (d'|de)", "notre communauté d’amis"), "communauté d'");
}

TEST(PhrasePattern, KnowsAlternativesAndWhatMayBeMissing) {
    const std::string pattern = "(we are|we're) (all )?in this together";
    EXPECT_EQ(found(pattern, "We're all in this together"), "we're all in this together");
    EXPECT_EQ(found(pattern, "we are in this together"), "we are in this together");
    EXPECT_EQ(found(pattern, "we were in this together"), "");
    EXPECT_EQ(found("périodes?", "cette periode, cette période"), "période") << "accents count";
    EXPECT_EQ(found("(a|b|c|) d", "c d"), "c d");
    EXPECT_EQ(found("((very )?(very )?)nice", "so very very nice"), "very very nice");
}

TEST(PhrasePattern, TakesTheLongestOfThePhrasesThatBeginTogether) {
    EXPECT_EQ(found("incertain(e|s|es)?", "incertaines"), "incertaines");
    EXPECT_EQ(found("plus que jamais( ensemble)?", "plus que jamais ensemble"), "plus que jamais ensemble");
    EXPECT_EQ(found("(we're )?proud to", "we're proud to"), "we're proud to") << "the first to begin";
}

TEST(PhrasePattern, LeavesSpacesOfMissingPartsOut) {
    EXPECT_EQ(found("(we're)? ?proud to share", "so proud to share"), "proud to share");
    EXPECT_EQ(found("tag (a|two) ?(friends?)?", "tag two people"), "tag two");
}

TEST(PhrasePattern, KnowsNumbersAndWordsBetween) {
    EXPECT_EQ(found("tag \\d+ friends", "Tag 12 friends"), "tag 12 friends");
    EXPECT_EQ(found("tag \\d friends", "tag 12 friends"), "");
    EXPECT_EQ(found("merci * votre", "merci votre"), "merci votre");
    EXPECT_EQ(found("merci * votre", "merci beaucoup pour votre"), "merci beaucoup pour votre");
    EXPECT_EQ(found("merci * votre", "merci un deux trois votre"), "");
}

TEST(PhrasePattern, IsFoldedAsTextsAre) {
    EXPECT_EQ(found("Week-End", "ce week-end"), "week end");
    EXPECT_EQ(found("aujourd’hui", "AUJOURD'HUI"), "aujourd'hui");
    EXPECT_EQ(found("e\u0301te\u0301", "été"), "été");
}

TEST(PhrasePattern, FindsTheNextOne) {
    const auto pattern = PhrasePattern::parse("so sorry").value();
    const auto line = text::wordLineOf("so sorry, so so sorry").characters;
    const auto first = pattern.find(line, 0);
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, (Stretch{0, 8}));
    EXPECT_EQ(pattern.find(line, first->end), (Stretch{12, 20}));
    EXPECT_FALSE(pattern.find(line, 13));
}

TEST(PhrasePattern, SaysWhatIsWrongWithIt) {
    EXPECT_EQ(problemOf("(a"), "a ( is never closed");
    EXPECT_EQ(problemOf("a)"), "a ) closes nothing");
    EXPECT_EQ(problemOf("?a"), "a ? stands behind nothing that could be missing");
    EXPECT_EQ(problemOf("a??"), "a ? stands behind nothing that could be missing");
    EXPECT_EQ(problemOf("a+"), "a + stands only behind \\d");
    EXPECT_EQ(problemOf("\\w"), "behind \\ only d is known");
    EXPECT_EQ(problemOf("a\\"), "behind \\ only d is known");
    EXPECT_EQ(problemOf("a*"), "a * stands for words: it needs a space on either side");
    EXPECT_EQ(problemOf("* a"), "a * stands for words: it needs a space on either side");
    EXPECT_EQ(problemOf("(a)?(b)?"), "all of it may be missing");
    EXPECT_EQ(problemOf(""), "all of it may be missing");
    EXPECT_EQ(problemOf(std::string(501, 'a')), "it has more than 500 characters");
    std::string nested(9, '(');
    nested += 'a';
    nested.append(9, ')');
    EXPECT_EQ(problemOf(nested), "there are too many ( inside each other");
}

TEST(PhrasePattern, StaysFastWhateverThePatternIs) {
    std::string pattern;
    for (int i = 0; i < 40; ++i)
        pattern += "(a|aa)?";
    const std::string text(20'000, 'a');
    EXPECT_EQ(found(pattern + "b", text), "");
    std::string words;
    for (int i = 0; i < 20'000; ++i)
        words += "a ";
    EXPECT_EQ(found("a * * * * b", words), "");
}

} // namespace
} // namespace weft::voice
