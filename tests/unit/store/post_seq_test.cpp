// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_seq.h"

#include "store/search.h"
#include "store/tone_corrections.h"
#include "unit/store/workspace_fixture.h"

#include <gtest/gtest.h>

#include <limits>

namespace weft::store {
namespace {

class PostSeqTest : public WorkspaceTest {
protected:
    std::int64_t seqOf(const std::string& id) {
        return number("SELECT seq FROM post WHERE id = '" + id + "'");
    }
};

TEST_F(PostSeqTest, TheOrderOfTheNumbersIsTheOrderInTime) {
    save({makePost("late", "ana", "x", 9), makePost("early", "ana", "x", 1),
          makePost("middle", "ana", "x", 5)});
    EXPECT_LT(seqOf("early"), seqOf("middle"));
    EXPECT_LT(seqOf("middle"), seqOf("late"));
    EXPECT_EQ(instantOfSeq(seqOf("middle")), at(5));
    EXPECT_GT(seqOf("middle"), seqBefore(at(5)));
    EXPECT_LT(seqOf("middle"), seqBefore(at(5) + std::chrono::milliseconds{1}));
}

TEST_F(PostSeqTest, PostsOfOneMomentHaveNumbersOfTheirOwn) {
    save({makePost("a", "ana", "x", 1), makePost("b", "ana", "x", 1), makePost("c", "ana", "x", 1)});
    EXPECT_EQ(number("SELECT count(DISTINCT seq) FROM post"), 3);
    EXPECT_EQ(number("SELECT count(*) FROM post WHERE seq >> 20 <> created_ms"), 0);
}

TEST_F(PostSeqTest, APostAtTheVeryBeginningOfTimeIsKept) {
    auto post = makePost("first", "ana", "x");
    post.createdAt = base::kEarliestInstant;
    save({post});
    EXPECT_EQ(save({post}).changed, 0);
    EXPECT_GT(seqOf("first"), 0);
}

TEST_F(PostSeqTest, TimesThatNoNumberCanHoldAreRefused) {
    auto transaction = Transaction::begin(db());
    for (const auto at : {base::kLatestInstant, base::kEarliestInstant - std::chrono::milliseconds{1}}) {
        auto post = makePost("p", "ana", "x");
        post.createdAt = at;
        const auto saved = savePosts(db(), std::vector{post}, Source::Import, at);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, base::ErrorCode::BadArgument);
    }
}

TEST_F(PostSeqTest, AFullMillisecondIsSaid) {
    save({makePost("p", "ana", "x", 1)});
    ASSERT_TRUE(db().execute("DELETE FROM sighting; DELETE FROM post_change; UPDATE post SET seq = "
                             "(created_ms << 20) + (1 << 20) - 1"));
    const auto next = nextSeqAt(db(), at(1));
    ASSERT_FALSE(next);
    EXPECT_NE(next.error().text().find("more than a million"), std::string::npos);
}

TEST_F(PostSeqTest, APostWhoseTimeIsCorrectedTakesEverythingAlong) {
    save({makePost("p", "ana", "hello @acme", 5), makePost("q", "ana", "other", 6)}, Source::OwnThreads);
    {
        auto transaction = Transaction::begin(db());
        model::Counters counters;
        counters[model::Metric::Likes] = 3;
        ASSERT_TRUE(saveCounters(db(), "p", counters, at(7)));
        ASSERT_TRUE(transaction->commit());
    }
    ASSERT_TRUE(writeNote(db(), "p", "mine", at(8)));
    ASSERT_TRUE(writeFavourite(db(), "p", true, at(8)));
    ASSERT_TRUE(writeToneCorrection(db(), {"p", "negative", at(8)}));
    const auto before = seqOf("p");
    save({makePost("p", "ana", "hello @acme", 50)}, Source::OwnThreads);
    EXPECT_GT(seqOf("p"), before);
    EXPECT_EQ(instantOfSeq(seqOf("p")), at(50));
    const auto moved = stored("p");
    EXPECT_EQ(moved.note, "mine");
    EXPECT_TRUE(moved.favourite);
    EXPECT_EQ(listToneCorrections(db())->at(0).postId, "p");
    EXPECT_EQ(moved.counters[model::Metric::Likes].value(), 3);
    EXPECT_EQ(number("SELECT count(*) FROM mention JOIN post ON seq = post_seq WHERE id = 'p'"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM sighting"), 2);
    const auto found = search(db(), {"hello", {}, 100, {}});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->posts.size(), 1U);
    EXPECT_EQ(found->posts.front().post.id, "p");
    EXPECT_TRUE(checkHealth(db())->problems.empty());
}

TEST(PostSeq, MomentsFarFromHereAreFurthestAway) {
    const auto never = base::instantFromMs(std::numeric_limits<std::int64_t>::max());
    const auto before = base::instantFromMs(std::numeric_limits<std::int64_t>::min());
    EXPECT_GT(seqBefore(never), seqBefore(base::kLatestInstant));
    EXPECT_LT(seqBefore(before), seqBefore(base::kEarliestInstant));
    EXPECT_LT(seqBefore(before), 0);
}

} // namespace
} // namespace weft::store
