// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <gtest/gtest.h>

namespace weft::text {
namespace {

TEST(SearchText, IsTheFoldedWordsOnly) {
    EXPECT_EQ(searchText("Hello, WORLD!  (again)"), "hello world again");
    EXPECT_EQ(searchText("l’équipe d'été"), "l equipe d ete");
    EXPECT_EQ(searchText("https://example.com/a_b?c=1"), "https example com a b c 1");
    EXPECT_EQ(searchText("@some.body #Topic"), "some body topic");
    EXPECT_EQ(searchText("2½ cups"), "2 1 2 cups");
    EXPECT_EQ(searchText(" \n\t… — !!! "), "");
    EXPECT_EQ(searchText(""), "");
}

TEST(SearchText, CutsScriptsWithoutSpaces) {
    EXPECT_EQ(searchText("สวัสดีครับ"), "สวัสดี ครับ");
    EXPECT_EQ(searchText("我们喜欢咖啡"), "我们 喜欢 咖啡");
    EXPECT_NE(searchText("コーヒーが好きです").find("コーヒー"), std::string::npos);
    EXPECT_EQ(searchText("مرحبا، بالعالم"), "مرحبا بالعالم");
}

TEST(SearchText, AnEmojiIsAWord) {
    EXPECT_EQ(searchText("nice🧵thread ❤️"), "nice 🧵 thread ❤");
}

TEST(SearchText, AsciiIsCutAsTheSameTextWithOneOtherLetter) {
    // The short way for ASCII must find the words that the rules of Unicode find.
    const std::string ascii = "it's 3.14, a.b:c_d-e 1,000 x@y.z\x01q e.g. 10:30 #a_b";
    EXPECT_EQ(searchText(ascii + "é"), searchText(ascii + "e"));
    std::string inOneChunk = ascii;
    for (char& c : inOneChunk)
        if (c == ' ') c = '/';
    EXPECT_EQ(searchText(inOneChunk + "é"), searchText(ascii + "e"));
}

} // namespace
} // namespace weft::text
