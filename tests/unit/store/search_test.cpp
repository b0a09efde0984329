// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "store/query_problem.h"

#include "workspace_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SearchTest : public WorkspaceTest {
protected:
    void SetUp() override {
        auto tea = makePost("1", "Ana", "Green tea, or black tea?", 1);
        tea.topicTag = "Thé";
        tea.language = "en";
        auto coffee = makeReply("2", "bob", "Café noir, no tea", 2, tea);
        coffee.language = "fr-CA";
        save({tea, coffee, makePost("3", "ana", "teapot 我们喜欢咖啡", 3),
              makePost("4", "eve", "100% \"quoted\" it's", 4)});
        model::Post silent;
        silent.id = "5";
        silent.createdAt = at(5);
        save({silent});
    }

    std::vector<std::string> ids(const std::string& query) {
        const auto page = search(db(), {query, {}, 100, {}});
        EXPECT_TRUE(page) << query << ": " << (page ? "" : page.error().text());
        std::vector<std::string> found;
        if (!page) return found;
        for (const auto& post : page->posts)
            found.push_back(post.post.id);
        EXPECT_EQ(countMatches(db(), {query, {}, 1, {}}).value_or(-1),
                  static_cast<std::int64_t>(found.size()))
            << query;
        return found;
    }
};

TEST_F(SearchTest, FindsWordsPhrasesAndBeginnings) {
    EXPECT_THAT(ids(""), ElementsAre("5", "4", "3", "2", "1"));
    EXPECT_THAT(ids("tea"), ElementsAre("2", "1"));
    EXPECT_THAT(ids("TEA*"), ElementsAre("3", "2", "1"));
    EXPECT_THAT(ids("\"green tea\""), ElementsAre("1"));
    EXPECT_THAT(ids("\"tea green\""), IsEmpty());
    EXPECT_THAT(ids("\"green te\"*"), ElementsAre("1"));
    EXPECT_THAT(ids("cafe"), ElementsAre("2"));
    EXPECT_THAT(ids("咖啡"), ElementsAre("3"));
    EXPECT_THAT(ids("it’s"), ElementsAre("4"));
    EXPECT_THAT(ids("100%"), ElementsAre("4"));
}

TEST_F(SearchTest, CombinesConditions) {
    EXPECT_THAT(ids("tea NOT black"), ElementsAre("2"));
    EXPECT_THAT(ids("NOT tea"), ElementsAre("5", "4", "3"));
    EXPECT_THAT(ids("teapot OR author:EVE"), ElementsAre("4", "3"));
    EXPECT_THAT(ids("author:@ana"), ElementsAre("3", "1"));
    EXPECT_THAT(ids("NOT author:ana"), ElementsAre("5", "4", "2")) << "nobody is not Ana either";
    EXPECT_THAT(ids("(tea OR teapot) is:root"), ElementsAre("3", "1"));
    EXPECT_THAT(ids("is:reply"), ElementsAre("2"));
    EXPECT_THAT(ids("has:question"), ElementsAre("1"));
    EXPECT_THAT(ids("tag:#the"), ElementsAre("1"));
    EXPECT_THAT(ids("NOT tag:the"), ElementsAre("5", "4", "3", "2"));
    EXPECT_THAT(ids("tag:nothing"), IsEmpty());
    EXPECT_THAT(ids("lang:fr"), ElementsAre("2"));
    EXPECT_THAT(ids("NOT lang:fr"), ElementsAre("5", "4", "3", "1"));
    EXPECT_THAT(ids("lang:f"), IsEmpty());
    EXPECT_THAT(ids("since:2023-11-15 tea"), IsEmpty());
    EXPECT_THAT(ids("until:2023-11-15 tea"), ElementsAre("2", "1"));
}

TEST_F(SearchTest, WhoIsNamedIsNotWhoIsWrittenOf) {
    save({makePost("6", "ana", "Thanks @Tea.House!", 6), makePost("7", "tea.house", "we are @tea.house", 7),
          makePost("8", "bob", "the tea house next door", 8), makePost("9", "bob", "to @tea.house_fan", 9)});
    EXPECT_THAT(ids("names:tea.house"), ElementsAre("7", "6"));
    EXPECT_THAT(ids("names:@TEA.HOUSE NOT author:tea.house"), ElementsAre("6"));
    EXPECT_THAT(ids("NOT names:tea.house author:bob"), ElementsAre("9", "8", "2"));
    EXPECT_THAT(ids("names:tea"), IsEmpty());
}

TEST_F(SearchTest, ThePeriodIsHalfOpen) {
    const auto page = search(db(), {"", base::TimeRange{at(2), at(4)}, 100, {}});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->posts.size(), 2U);
    EXPECT_EQ(page->posts.front().post.id, "3");
    EXPECT_EQ(page->posts.back().post.id, "2");
}

TEST_F(SearchTest, TellsWhatToHighlight) {
    const auto page = search(db(), {"(Café OR \"green TEA\"*) NOT black tea", {}, 10, {}});
    ASSERT_TRUE(page);
    EXPECT_THAT(page->terms, ElementsAre("cafe", "green tea*", "tea"));
}

TEST_F(SearchTest, TimesCanStandAnywhere) {
    EXPECT_THAT(ids("since:2023-11-14T22:16:00Z"), ElementsAre("5", "4", "3"));
    EXPECT_THAT(ids("until:2023-11-14T22:16:00Z"), ElementsAre("2", "1"));
    EXPECT_THAT(ids("NOT since:2023-11-14T22:16:00Z"), ElementsAre("2", "1"));
    EXPECT_THAT(ids("(tea (since:2023-11-14T22:15:00Z until:2023-11-14T22:16:00Z))"), ElementsAre("2"));
    EXPECT_THAT(ids("author:eve OR until:2023-11-14T22:15:00Z"), ElementsAre("4", "1"));
    EXPECT_THAT(ids("since:2023-11-15 until:2023-11-14"), IsEmpty());
}

TEST_F(SearchTest, AFilterAndWordsMustBothHold) {
    const auto found = [&](const std::string& filter, const std::string& query) {
        const SearchRequest request{query, {}, 100, {}, filter};
        const auto page = search(db(), request);
        EXPECT_TRUE(page) << (page ? "" : page.error().text());
        std::vector<std::string> ids;
        if (page)
            for (const auto& post : page->posts)
                ids.push_back(post.post.id);
        EXPECT_EQ(countMatches(db(), request).value_or(-1), static_cast<std::int64_t>(ids.size()));
        return ids;
    };
    EXPECT_THAT(found("tea OR teapot", "author:ana"), ElementsAre("3", "1"));
    EXPECT_THAT(found("tea OR teapot", ""), ElementsAre("3", "2", "1"));
    EXPECT_THAT(found("since:2023-11-14T22:16:00Z", "is:root"), ElementsAre("5", "4", "3"));
    EXPECT_THAT(found(" ", "author:eve"), ElementsAre("4"));
}

TEST_F(SearchTest, AProblemOfAFilterHasNoPlaceInTheWords) {
    const auto refused = search(db(), {"tea", {}, 10, {}, "(tea"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::BadArgument);
    EXPECT_FALSE(queryProblemOf(refused.error()));
}

TEST_F(SearchTest, ErrorsReachTheCaller) {
    const auto problem = queryProblemOf(search(db(), {"été (tea", {}, 10, {}}).error());
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->position, 5U);
    EXPECT_EQ(problem->what, "this parenthesis is not closed");
    EXPECT_FALSE(queryProblemOf({base::ErrorCode::BadArgument, "--since", "position 3: no"}));
    for (const auto& refused : {search(db(), {"(tea", {}, 10, {}})}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, base::ErrorCode::BadArgument);
        EXPECT_THAT(refused.error().text(), ::testing::HasSubstr("position 1"));
    }
    EXPECT_FALSE(countMatches(db(), {"(tea", {}, 10, {}}));
}

TEST_F(SearchTest, PagesMeetWithoutGapOrOverlap) {
    std::vector<model::Post> posts;
    for (int i = 0; i < 57; ++i)
        posts.push_back(makePost("q" + std::to_string(i), "zed", "many words", 100 + i / 5));
    save(posts);
    std::vector<std::string> seen;
    SearchRequest request{"many", {}, 10, {}};
    while (true) {
        const auto page = search(db(), request);
        ASSERT_TRUE(page);
        EXPECT_LE(page->posts.size(), 10U);
        for (const auto& post : page->posts)
            seen.push_back(post.post.id);
        if (!page->next) break;
        request.after = page->next;
    }
    EXPECT_EQ(seen.size(), 57U);
    std::ranges::sort(seen);
    EXPECT_EQ(std::ranges::unique(seen).size(), 0U);
}

TEST_F(SearchTest, NoQueryReachesSqliteRaw) {
    const std::vector<std::string> pieces{"a",      "\"",        "(", ")",         "AND ", "OR ", "NOT ",
                                          "*",      "author:x ", "é", " ",         "-",    "'",   ";",
                                          "tag:y ", "🧵",        "^", "NEAR(",     "{a}:", "+",   "lang:z ",
                                          "words",  "\\",        "%", "post_text", "--"};
    std::mt19937 random(9);
    for (int round = 0; round < 1500; ++round) {
        std::string query;
        for (auto n = random() % 10; n > 0; --n)
            query += pieces[random() % pieces.size()];
        const auto page = search(db(), {query, {}, 10, {}});
        if (!page) {
            EXPECT_EQ(page.error().code, base::ErrorCode::BadArgument) << query << page.error().text();
        }
    }
    EXPECT_EQ(readCounts(db())->posts, 5);
}

TEST_F(SearchTest, FindsPartsOfWritingWithoutSpaces) {
    save({makePost("6", "kim", "어제 커피를 마셨어요", 6), makePost("7", "som", "ฉันเรียนที่มหาวิทยาลัย", 7),
          makePost("8", "yui", "このｺｰﾋｰは美味しい☕️", 8)});
    EXPECT_THAT(ids("커피"), ElementsAre("6"));
    EXPECT_THAT(ids("วิทยาลัย"), ElementsAre("7"));
    EXPECT_THAT(ids("コーヒー ☕"), ElementsAre("8"));
    EXPECT_THAT(ids("欢咖"), ElementsAre("3"));
    EXPECT_THAT(ids("啡"), ElementsAre("3")) << "the last character of a sentence";
    EXPECT_THAT(ids("我 NOT 커"), ElementsAre("3"));
    EXPECT_THAT(ids("\"teapot 我们\""), ElementsAre("3"));
}

TEST_F(SearchTest, TheLargestQueriesAllowedWork) {
    std::string query = "NOT x";
    for (int i = 0; i < 90; ++i)
        query += " OR NOT w" + std::to_string(i);
    EXPECT_EQ(ids(query).size(), 5U);
    query = "x";
    for (int i = 0; i < 190; ++i)
        query += " OR w" + std::to_string(i);
    EXPECT_THAT(ids(query), IsEmpty());
}

} // namespace
} // namespace weft::store
