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

TEST(SearchText, PairsTheCharactersOfScriptsWithoutSpaces) {
    EXPECT_EQ(searchText("我们喜欢"), "我们 们喜 喜欢 欢");
    EXPECT_EQ(searchText("水"), "水");
    EXPECT_EQ(searchText("สวัสดี"), "สวั วัส สดี ดี") << "vowel signs stay with their letter";
    EXPECT_EQ(searchText("커피를"), "커피 피를 를");
    EXPECT_EQ(searchText("Tシャツ"), "t シャ ャツ ツ");
    EXPECT_EQ(searchText("好，水"), "好 水") << "signs part";
    EXPECT_EQ(searchText("مرحبا، بالعالم"), "مرحبا بالعالم");
}

TEST(SearchText, OneWayOfWritingForEach) {
    EXPECT_EQ(searchText("ｺｰﾋｰ"), searchText("コーヒー")) << "half width";
    EXPECT_EQ(searchText("ｶﾞｽ"), searchText("ガス"));
    EXPECT_EQ(searchText("か\u3099"), searchText("が"));
    EXPECT_EQ(searchText("\u1112\u1161\u11AB글"), searchText("한글")) << "single letters of a syllable";
    EXPECT_EQ(searchText("น้ำ"), searchText("น\u0E49\u0E4D\u0E32"));
    EXPECT_EQ(searchText("㌔"), searchText("キロ"));
    EXPECT_EQ(searchText("㋀"), "1 月");
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

bool finds(std::string_view query, std::string_view text) {
    // As FTS5 does: the words of the query side by side, the last one perhaps only a beginning.
    const auto [words, beginning] = searchWords(query, false);
    const std::string wanted = " " + words + (beginning ? "" : " ");
    return !words.empty() && (" " + searchText(text) + " ").find(wanted) != std::string::npos;
}

TEST(SearchWords, FindAnyPartOfASentenceWithoutSpaces) {
    EXPECT_TRUE(finds("咖啡", "我们喜欢咖啡店"));
    EXPECT_TRUE(finds("咖啡店", "我们喜欢咖啡店"));
    EXPECT_TRUE(finds("喜欢咖", "我们喜欢咖啡店"));
    EXPECT_TRUE(finds("咖", "我们喜欢咖啡店"));
    EXPECT_TRUE(finds("店", "我们喜欢咖啡店")) << "the last one has no neighbour";
    EXPECT_FALSE(finds("咖店", "我们喜欢咖啡店"));
    EXPECT_FALSE(finds("茶", "我们喜欢咖啡店"));
    EXPECT_TRUE(finds("コーヒー", "このｺｰﾋｰは美味しいです"));
    EXPECT_TRUE(finds("東京都", "私は東京都に住んでいます"));
    EXPECT_TRUE(finds("京都", "私は東京都に住んでいます")) << "the characters stand there";
    EXPECT_TRUE(finds("วิทยาลัย", "ฉันเรียนที่มหาวิทยาลัยในกรุงเทพ")) << "a dictionary knows only the longer word";
    EXPECT_TRUE(finds("กรุงเทพ", "ฉันเรียนที่มหาวิทยาลัยในกรุงเทพ"));
    EXPECT_TRUE(finds("커피", "어제 커피를 마셨어요"));
    EXPECT_TRUE(finds("커피", "아이스커피가 좋아요"));
    EXPECT_FALSE(finds("커피", "커튼과 피자"));
    EXPECT_TRUE(finds("ສະບາຍ", "ສະບາຍດີ"));
    EXPECT_TRUE(finds("ជំរាប", "ជំរាបសួរ"));
}

TEST(SearchWords, MixedWritingIsARow) {
    EXPECT_TRUE(finds("Tシャツ", "新しいＴシャツを買った"));
    EXPECT_FALSE(finds("Tシャツ", "シャツ T"));
    EXPECT_TRUE(finds("3年", "大学3年生です"));
    EXPECT_TRUE(finds("好 tea", "很好 tea"));
    EXPECT_TRUE(finds("iPhone手机", "我的iPhone手机壳"));
}

TEST(SearchWords, FindHandlesTagsAddressesAndEmoji) {
    EXPECT_TRUE(finds("@some.body", "thanks @Some.Body!"));
    EXPECT_TRUE(finds("#Été2026", "so #ete2026 was it"));
    EXPECT_TRUE(finds("https://example.org/a-b?x=1", "see https://example.org/a-b?x=1."));
    EXPECT_TRUE(finds("example.org", "see https://example.org/a-b?x=1."));
    EXPECT_TRUE(finds("🧵", "a 🧵thread"));
    EXPECT_TRUE(finds("👍", "well done👍🏽")) << "whatever the skin";
    EXPECT_TRUE(finds("👩‍🚀", "go 👩‍🚀 go"));
    EXPECT_TRUE(finds("❤", "with ❤️"));
    EXPECT_TRUE(finds("🇫🇷", "vive 🇫🇷"));
}

TEST(SearchWords, TellWhetherTheLastIsABeginning) {
    EXPECT_FALSE(searchWords("tea", false).beginning);
    EXPECT_TRUE(searchWords("tea", true).beginning);
    EXPECT_TRUE(searchWords("水", false).beginning) << "a pair may begin with it";
    EXPECT_FALSE(searchWords("水 tea", false).beginning);
    EXPECT_EQ(searchWords("水 tea", false).words, "水 tea");
    EXPECT_EQ(searchWords("喜欢", false).words, "喜欢");
    EXPECT_EQ(searchWords("喜欢 tea", false).words, "喜欢 欢 tea");
    EXPECT_TRUE(searchWords("…", true).words.empty());
}

} // namespace
} // namespace weft::text
