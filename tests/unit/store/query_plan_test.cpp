// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_set.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Source = QueryList::Source;

class QueryPlanTest : public WorkspaceTest {
protected:
    /// What SQLite intends to do.
    std::string planOf(std::string_view sql) {
        auto once = OnceStatement::prepare(db(), std::string("EXPLAIN QUERY PLAN ").append(sql));
        EXPECT_TRUE(once) << sql;
        std::string plan;
        while (once && once->statement().step().value_or(false))
            plan.append(once->statement().text(3)).append("\n");
        return plan;
    }

    QueryPlan plan(const std::string& query) {
        auto node = parseQuery(query);
        EXPECT_TRUE(node && *node);
        auto planned = planQuery(db(), takeTimes(std::move(**node)).query);
        EXPECT_TRUE(planned);
        return std::move(*planned);
    }
};

TEST_F(QueryPlanTest, NoListReadsTheWholeTableOrSorts) {
    for (const auto source : kQuerySources)
        for (const auto sql : {selectOf(source), countOf(source)}) {
            const auto plan = planOf(sql);
            EXPECT_THAT(plan, Not(HasSubstr("SCAN post\n"))) << sql;
            EXPECT_THAT(plan, Not(HasSubstr("SCAN link\n"))) << sql;
            EXPECT_THAT(plan, Not(HasSubstr("TEMP B-TREE"))) << sql;
            if (source != Source::Conversation) {
                EXPECT_EQ(plan.find('\n'), plan.size() - 1) << "one step: " << plan;
            }
        }
}

TEST_F(QueryPlanTest, EachListComesFromItsOwnIndex) {
    const auto uses = [&](Source source) { return planOf(selectOf(source)) + planOf(countOf(source)); };
    EXPECT_THAT(uses(Source::Author), HasSubstr("post_by_author (author=? AND rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Mention),
                HasSubstr("mention_by_handle (handle=? AND post_seq>? AND post_seq<?)"));
    EXPECT_THAT(uses(Source::Tag), HasSubstr("post_by_tag (topic_tag=? AND rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Language), HasSubstr("post_by_language (language=? AND rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Shape), HasSubstr("post_by_shape (<expr>=? AND rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Sighted),
                HasSubstr("SEARCH sighting USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Mention),
                HasSubstr("mention_by_handle (handle=? AND post_seq>? AND post_seq<?)"));
    EXPECT_THAT(uses(Source::Conversation), HasSubstr("SEARCH root USING"));
    EXPECT_THAT(uses(Source::Watched),
                HasSubstr("SEARCH watch_hit USING PRIMARY KEY (watch_id=? AND post_seq>? AND post_seq<?)"));
    EXPECT_THAT(uses(Source::Depth),
                HasSubstr("SEARCH link USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Range),
                HasSubstr("SEARCH post USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"));
    EXPECT_THAT(uses(Source::Text), HasSubstr("SCAN post_text VIRTUAL TABLE INDEX"));
}

TEST_F(QueryPlanTest, TheIndicesAreStillUsedAfterAnAnalysis) {
    std::vector<model::Post> posts;
    for (int i = 0; i < 400; ++i) {
        posts.push_back(makePost(std::to_string(i), i % 9 == 0 ? "ana" : "bob", "tea", i));
        posts.back().language = i % 2 == 0 ? "en" : "fr";
    }
    save(posts);
    ASSERT_TRUE(db().execute("ANALYZE"));
    for (const auto source : kQuerySources)
        EXPECT_THAT(planOf(selectOf(source)), Not(HasSubstr("TEMP B-TREE"))) << selectOf(source);
}

TEST_F(QueryPlanTest, WordsAreOneQuestionToTheFullText) {
    const auto joined = plan("tea is:root NOT milk (cake OR bun*)");
    ASSERT_EQ(joined.set.kind, QuerySet::Kind::All);
    ASSERT_EQ(joined.set.children.size(), 2U);
    const auto& text = joined.set.children[0].lists.at(0);
    EXPECT_EQ(text.text, R"((("tea" AND ("cake" OR "bun" *)) NOT "milk"))");
    EXPECT_TRUE(text.dearToSeek);
    EXPECT_FALSE(joined.negated);
}

TEST_F(QueryPlanTest, WhatIsNotWantedIsNeverListed) {
    EXPECT_TRUE(plan("NOT tea").negated);
    EXPECT_EQ(plan("NOT tea").set.lists.at(0).text, "\"tea\"");
    EXPECT_TRUE(plan("NOT tea NOT author:ana").negated);
    EXPECT_EQ(plan("NOT tea OR NOT milk").set.lists.at(0).text, R"(("tea" AND "milk"))");
    EXPECT_EQ(plan("cake NOT tag:x").set.kind, QuerySet::Kind::Without);
    EXPECT_FALSE(plan("NOT (NOT tea)").negated);
}

TEST_F(QueryPlanTest, ShapesAreOneQuestionToTheirIndex) {
    const auto shapes = [&](const std::string& query) {
        std::vector<std::int64_t> found;
        const auto planned = plan(query);
        for (const auto& list : planned.set.lists)
            found.push_back(planned.negated ? -list.least : list.least);
        EXPECT_TRUE(planned.set.children.empty()) << query;
        return found;
    };
    using ::testing::ElementsAre;
    EXPECT_THAT(shapes("is:root"), ElementsAre(1, 3));
    EXPECT_THAT(shapes("is:reply"), ElementsAre(-1, -3)) << "most posts are replies";
    EXPECT_THAT(shapes("is:reply has:question"), ElementsAre(2));
    EXPECT_THAT(shapes("NOT (is:reply OR has:question)"), ElementsAre(1));
    EXPECT_THAT(shapes("is:reply is:root"), ElementsAre());
    EXPECT_EQ(plan("tea is:reply").set.kind, QuerySet::Kind::Without);
}

TEST_F(QueryPlanTest, TimesThatAlwaysHoldNarrowEveryList) {
    auto node = parseQuery("tea (since:2026-01-01 (until:2026-02-01 author:x))");
    ASSERT_TRUE(node && *node);
    const auto timed = takeTimes(std::move(**node));
    EXPECT_GT(timed.bounds.low, 0);
    EXPECT_LT(timed.bounds.high, std::numeric_limits<std::int64_t>::max());
    node = parseQuery("tea OR since:2026-01-01");
    EXPECT_TRUE(takeTimes(std::move(**node)).bounds.whole());
}

} // namespace
} // namespace weft::store
