// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_parser.h"

#include "store/query_times.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace weft::store {
namespace {

/// The tree in one line: (all a (not b)).
std::string shown(const QueryNode& node) {
    using Kind = QueryNode::Kind;
    switch (node.kind) {
    case Kind::Words:
        return "'" + node.text + (node.prefix ? "*'" : "'");
    case Kind::Author:
        return "author:" + node.text;
    case Kind::Tag:
        return "tag:" + node.text;
    case Kind::Language:
        return "lang:" + node.text;
    case Kind::IsReply:
        return "reply";
    case Kind::IsRoot:
        return "root";
    case Kind::HasQuestion:
        return "question";
    case Kind::IsFavourite:
        return "favourite";
    case Kind::HasNote:
        return "note";
    case Kind::Depth:
        return "depth:" + std::to_string(node.least) + ".." +
               (node.most > 1'000'000'000 ? std::string() : std::to_string(node.most));
    case Kind::FromSource:
        return "source:" + node.text + (node.account.empty() ? "" : "@" + node.account);
    case Kind::Watched:
        return "watch:" + node.text;
    case Kind::Since:
        return "since:" + base::formatDate(node.at);
    case Kind::Until:
        return "until:" + base::formatDate(node.at);
    default:
        break;
    }
    std::string list = node.kind == Kind::All ? "(all" : node.kind == Kind::Any ? "(any" : "(not";
    for (const auto& child : node.children)
        list += " " + shown(child);
    return list + ")";
}

std::string parsed(std::string_view query) {
    const auto node = parseQuery(query);
    if (!node) return node.error().detail;
    return *node ? shown(**node) : "everything";
}

TEST(QueryParser, BindsNotTighterThanAndTighterThanOr) {
    EXPECT_EQ(parsed("a b OR c AND NOT d"), "(any (all 'a' 'b') (all 'c' (not 'd')))");
    EXPECT_EQ(parsed("a (b OR c) d"), "(all 'a' (any 'b' 'c') 'd')");
    EXPECT_EQ(parsed("NOT NOT a"), "(not (not 'a'))");
    EXPECT_EQ(parsed("(((a)))"), "'a'");
    EXPECT_EQ(parsed("and or not"), "(all 'and' 'or' 'not')") << "only capitals are operators";
}

TEST(QueryParser, ReadsPhrasesPrefixesAndFilters) {
    EXPECT_EQ(parsed("\"Thé  VERT\" caf* \"un deux\"*"), "(all 'the vert' 'caf*' 'un deux*')");
    EXPECT_EQ(parsed("author:@Ana author:\"Bob Smith\""), "(all author:ana author:bob smith)");
    EXPECT_EQ(parsed("tag:#Thé LANG:FR is:reply is:Root has:question"),
              "(all tag:the lang:fr reply root question)");
    EXPECT_EQ(parsed("is:favourite has:NOTE"), "(all favourite note)");
    EXPECT_EQ(parsed("source:Mentions source:threads@ACME"), "(all source:mentions source:threads@acme)");
    EXPECT_EQ(parsed("watch:\"Two Words\" watch:#Tag watch:@Ana"),
              "(all watch:two words watch:#tag watch:@ana)");
    EXPECT_THAT(parsed("source:nowhere"), ::testing::HasSubstr("goes with threads"));
    EXPECT_EQ(parsed("since:2026-03-04 until:2026-03-05"), "(all since:2026-03-04 until:2026-03-05)");
    EXPECT_EQ(parsed("l’équipe"), "'l equipe'");
    EXPECT_EQ(parsed("depth:2 depth:=2 depth:>2 depth:>=2"),
              "(all depth:2..2 depth:2..2 depth:3.. depth:2..)");
    EXPECT_EQ(parsed("Depth:<3 depth:<=3 depth:<0"), "(all depth:0..2 depth:0..3 depth:0..-1)");
    EXPECT_EQ(parsed("咖啡 水"), "(all '咖啡' '水*')");
    EXPECT_EQ(parsed("Note: https://example.org/x 10:30"), "(all 'note' 'https example org x' '10 30')");
}

TEST(QueryParser, PassesOverSignsThatAreNoWords) {
    EXPECT_EQ(parsed(""), "everything");
    EXPECT_EQ(parsed(" \t\n "), "everything");
    EXPECT_EQ(parsed("tea – coffee!"), "(all 'tea' 'coffee')");
    EXPECT_EQ(parsed("tea OR !!!"), "'tea'");
    EXPECT_EQ(parsed("NOT ! tea"), "'tea'");
}

TEST(QueryParser, ErrorsNameTheCharacter) {
    using ::testing::StartsWith;
    EXPECT_THAT(parsed("\"abc"), StartsWith("position 1: "));
    EXPECT_THAT(parsed("été \"abc"), StartsWith("position 5: ")) << "characters, not bytes";
    EXPECT_THAT(parsed("(a OR b"), StartsWith("position 1: "));
    EXPECT_THAT(parsed("a) b"), StartsWith("position 2: "));
    EXPECT_THAT(parsed("a OR"), StartsWith("position 5: "));
    EXPECT_THAT(parsed("OR a"), StartsWith("position 1: "));
    EXPECT_THAT(parsed("a AND AND b"), StartsWith("position 7: "));
    EXPECT_THAT(parsed("()"), StartsWith("position 2: "));
    EXPECT_THAT(parsed("NOT"), StartsWith("position 4: "));
    EXPECT_THAT(parsed("a autor:b"), StartsWith("position 3: \"autor:\" is not a filter"));
    EXPECT_THAT(parsed("author: b"), StartsWith("position 1: "));
    EXPECT_THAT(parsed("a since:soon"), StartsWith("position 3: "));
    EXPECT_THAT(parsed("is:good"), StartsWith("position 1: "));
    EXPECT_THAT(parsed("has:legs"), StartsWith("position 1: "));
    for (const auto* depth : {"depth:deep", "depth:>", "depth:-1", "depth:=>1", "depth:1.5", "depth:1x",
                              "depth:9999999999", "depth:><1", "depth:\">1 \""})
        EXPECT_THAT(parsed(std::string("é ") + depth),
                    StartsWith("position 3: \"depth:\" goes with a number"))
            << depth;
    EXPECT_THAT(parsed("..."), StartsWith("position 1: "));
    EXPECT_THAT(parsed("*"), StartsWith("position 1: "));
    EXPECT_THAT(parsed("a*b"), StartsWith("position 2: a * stands only at the end of a word"));
    EXPECT_THAT(parsed("tea *ing"), StartsWith("position 5: a * stands only at the end of a word"));
    EXPECT_THAT(parsed("é é**b*"), StartsWith("position 4: a * stands only at the end of a word"));
    EXPECT_EQ(parsed("a**"), "'a*'");
    EXPECT_EQ(parsed("\"a*b\""), "'a b'") << "in quotation marks it is a sign like others";
    EXPECT_THAT(parsed("ab\xFF"), StartsWith("position 3: "));
    EXPECT_THAT(parsed("éb\xFF"), StartsWith("position 3: ")) << "characters here too";
    EXPECT_EQ(parseQuery("(").error().code, base::ErrorCode::BadArgument);
}

TEST(QueryParser, HasLimits) {
    using ::testing::StartsWith;
    EXPECT_THAT(parsed(std::string(5000, '(')), StartsWith("position "));
    std::string nots;
    for (int i = 0; i < 1000; ++i)
        nots += "NOT ";
    EXPECT_THAT(parsed(nots + "a"), StartsWith("position "));
    std::string words;
    for (int i = 0; i < 300; ++i)
        words += "w ";
    EXPECT_THAT(parsed(words), StartsWith("position "));
    EXPECT_THAT(parsed(std::string(1'000'000, 'a')), StartsWith("position 10001: "));
    EXPECT_THAT(parsed(std::string(1'000'000, '\xA9')), StartsWith("position "));
    std::string filter(9000, 'a');
    filter += ":b";
    EXPECT_LT(parsed(filter).size(), 400U);
}

TEST(QueryParser, SurvivesRandomInput) {
    const std::vector<std::string> pieces{
        "a",   "\"", "(", ")",    "AND ", "OR ", "NOT ",  "*",   ":", "author:",          "é",  " ", "-",
        "is:", "'",  ";", "tag:", "🧵",   "^",   "NEAR(", "{a}", "+", "since:2026-01-01", "\\", "%"};
    std::mt19937 random(3);
    for (int round = 0; round < 5000; ++round) {
        std::string query;
        for (auto n = random() % 12; n > 0; --n)
            query += pieces[random() % pieces.size()];
        const auto node = parseQuery(query);
        if (!node) {
            EXPECT_EQ(node.error().detail.find("position "), 0U) << query;
        }
    }
}

TEST(QueryTimes, AreThoseOfFiltersAndNotOfWords) {
    for (const char* query : {"since:2026", "tea OR (NOT until:2026-03-04)", "SINCE:2026-03 tea"})
        EXPECT_TRUE(namesTimes(query)) << query;
    for (const char* query :
         {"", "tea", "\"since:2026\"", "author:since", "since 2026", "(since:2026 \"open"})
        EXPECT_FALSE(namesTimes(query)) << query;
}

} // namespace
} // namespace weft::store
