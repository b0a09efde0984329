// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <gtest/gtest.h>

namespace weft::text {
namespace {

std::vector<std::string> found(std::string_view text, const std::vector<std::string>& terms) {
    std::vector<std::string> parts;
    for (const auto& span : findTerms(text, terms))
        parts.emplace_back(text.substr(span.offset, span.length));
    return parts;
}

using Parts = std::vector<std::string>;

TEST(FindTerms, GivesTheWordsAsWritten) {
    EXPECT_EQ(found("Café, cafe\u0301 and CAFÉS", {"cafe"}), (Parts{"Café", "cafe\u0301"}));
    EXPECT_EQ(found("Café, cafés, decaf", {"cafe*"}), (Parts{"Café", "cafés"}));
    EXPECT_EQ(found("L’équipe", {"equipe"}), (Parts{"équipe"}));
    EXPECT_EQ(found("我们喜欢咖啡", {"咖啡"}), (Parts{"咖啡"}));
    EXPECT_EQ(found("İSTANBUL istanbul", {"istanbul"}), (Parts{"İSTANBUL", "istanbul"}));
    EXPECT_EQ(found("Ma sœur, son œuvre", {"soeur", "oeuv*"}), (Parts{"sœur", "œuvre"}));
    EXPECT_EQ(found("so 🧵 good", {"🧵"}), (Parts{"🧵"}));
}

TEST(FindTerms, APhraseIsOneStretch) {
    EXPECT_EQ(found("green tea, tea green", {"green tea"}), (Parts{"green tea"}));
    EXPECT_EQ(found("Green TEAS", {"green te*"}), (Parts{"Green TEAS"}));
    EXPECT_EQ(found("green", {"green tea"}), Parts{});
    EXPECT_EQ(found("green tea", {"green tea", "tea"}), (Parts{"green tea"})) << "no stretch twice";
}

TEST(FindTerms, OfWritingWithoutSpacesWhatWasLookedFor) {
    EXPECT_EQ(found("我们喜欢咖啡店", {"喜欢 欢咖 咖啡"}), (Parts{"喜欢咖啡"}));
    EXPECT_EQ(found("水水果水", {"水*"}), (Parts{"水", "水", "水"}));
    EXPECT_EQ(found("このｺｰﾋｰは", {"コー ーヒ ヒー"}), (Parts{"ｺｰﾋｰ"}));
    EXPECT_EQ(found("น้ำดื่ม", {searchWords("น้ำ", false).words}), (Parts{"น้ำ"}));
    EXPECT_EQ(found("커피를", {"커피"}), (Parts{"커피"}));
}

TEST(FindTerms, FindsNothingInNothing) {
    EXPECT_TRUE(found("", {"a"}).empty());
    EXPECT_TRUE(found("some text", {}).empty());
    EXPECT_TRUE(found("some text", {""}).empty());
    EXPECT_TRUE(found("some text", {"*"}).empty());
    EXPECT_TRUE(found("something", {"thing"}).empty()) << "only the beginning of a word counts";
}

TEST(FindTerms, SpansLieInOrderAndInTheText) {
    const std::string text = "a á ä ａ @a a’a a_a";
    std::size_t end = 0;
    for (const auto& span : findTerms(text, {"a"})) {
        EXPECT_GE(span.offset, end);
        EXPECT_GT(span.length, 0U);
        end = span.offset + span.length;
    }
    EXPECT_LE(end, text.size());
    EXPECT_EQ(findTerms(text, {"a"}).size(), 9U);
}

} // namespace
} // namespace weft::text
