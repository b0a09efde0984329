// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_line.h"

#include <gtest/gtest.h>

namespace weft::text {
namespace {

std::string lineOf(std::string_view text) {
    return toUtf8(wordLineOf(text).characters);
}

/// What of the text stands behind some words of its line.
std::string sourceOf(std::string_view text, std::u32string_view words) {
    const auto line = wordLineOf(text);
    const auto begin = line.characters.find(words);
    EXPECT_NE(begin, std::u32string::npos) << text;
    const auto& first = line.sources[begin];
    const auto& last = line.sources[begin + words.size() - 1];
    return std::string(text.substr(first.offset, last.offset + last.length - first.offset));
}

TEST(WordLine, FoldsAndKeepsAccents) {
    EXPECT_EQ(lineOf("  Face à CES temps… incertains !"), "face à ces temps incertains");
    EXPECT_EQ(lineOf("ＡＢＣ ﬁn Straße"), "abc fin strasse");
    EXPECT_EQ(lineOf("e\u0301te\u0301"), "été") << "marks join their letters";
    EXPECT_EQ(lineOf("week-end, week_end"), "week end week end");
    EXPECT_EQ(lineOf("so\u00ADft"), "soft") << "a soft hyphen is invisible";
    EXPECT_EQ(lineOf(""), "");
    EXPECT_EQ(lineOf("!?… \u2028 \U0001F525"), "");
}

TEST(WordLine, KeepsApostrophesInsideWords) {
    EXPECT_EQ(lineOf("Aujourd’hui, l'avenir"), "aujourd'hui l'avenir");
    EXPECT_EQ(lineOf("‘quoted’ and rock 'n' roll'"), "quoted and rock n roll");
}

TEST(WordLine, DropsAddressesAndHandles) {
    EXPECT_EQ(lineOf("Bonjour @Ana.b, merci"), "bonjour merci");
    EXPECT_EQ(lineOf("see https://acme.com/now-more-than-ever now"), "see now");
    EXPECT_EQ(lineOf("see (www.acme.com/now) there"), "see there");
    EXPECT_EQ(lineOf("mail help@acme.com"), "mail help acme com") << "an e-mail address names nobody";
    EXPECT_EQ(lineOf("＠ana hello"), "hello");
}

TEST(WordLine, KnowsWhereItsWordsCameFrom) {
    EXPECT_EQ(sourceOf("Bonjour ! NOUS  sommes là, vous", U"nous sommes là"), "NOUS  sommes là");
    EXPECT_EQ(sourceOf("die Straße brennt", U"strasse"), "Straße");
    EXPECT_EQ(sourceOf("un e\u0301te\u0301 ici", U"été"), "e\u0301te\u0301");
    EXPECT_EQ(sourceOf("السلام عليكم", U"عليكم"), "عليكم");
    EXPECT_EQ(sourceOf("今日は良い天気", U"良い"), "良い");
}

TEST(WordLine, BytesThatAreNotTextEndWords) {
    EXPECT_EQ(lineOf("good\xFFmorning \xC3"), "good morning");
    EXPECT_EQ(lineOf(std::string("a\0b", 3)), "a b");
}

TEST(WordLine, CountsWords) {
    EXPECT_EQ(countWords(wordLineOf("")), 0);
    EXPECT_EQ(countWords(wordLineOf("@ana")), 0);
    EXPECT_EQ(countWords(wordLineOf("we're all in 2026")), 4);
    EXPECT_EQ(countWords(wordLineOf("今日は良い天気")), 1);
}

TEST(WordLine, LongTextsStayFast) {
    std::string marks = "a";
    for (int i = 0; i < 50'000; ++i)
        marks += "\u0301";
    EXPECT_FALSE(wordLineOf(marks).characters.empty());
    EXPECT_EQ(wordLineOf(std::string(100'000, '@')).characters.size(), 0U);
    EXPECT_EQ(wordLineOf(std::string(100'000, 'w')).characters.size(), 100'000U);
}

} // namespace
} // namespace weft::text
