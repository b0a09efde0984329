// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_changes.h"

#include "store/brands.h"
#include "store/bulk_import.h"
#include "store/change_log.h"
#include "store/retention.h"
#include "store/revision.h"
#include "store/tombstones.h"
#include "store/workspace_merge.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class PostChangesTest : public WorkspaceTest {
protected:
    template<typename Work>
    void write(Work work) {
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(transaction);
        const auto done = work();
        ASSERT_TRUE(done) << done.error().text();
        ASSERT_TRUE(transaction->commit());
    }

    void count(const std::string& id, std::int64_t likes, base::Instant takenAt) {
        model::Counters counters;
        counters[model::Metric::Likes] = likes;
        write([&] { return saveCounters(db(), id, counters, takenAt); });
    }

    /// What the last question did not tell; fails the test when the log does not reach back.
    ChangedPosts news(base::Instant asOf = at(1'000)) {
        auto changes = readChangedPosts(db(), m_revision, m_asOf, asOf);
        EXPECT_TRUE(changes) << changes.error().text();
        EXPECT_TRUE(changes && *changes) << "the log does not reach back";
        if (!changes || !*changes) return {};
        m_revision = (*changes)->revision;
        m_asOf = asOf;
        return **std::move(changes);
    }

    std::vector<std::string> newsIds(base::Instant asOf = at(1'000)) {
        std::vector<std::string> ids;
        const auto changed = news(asOf);
        for (const auto& row : changed.posts.rows)
            ids.push_back(row.id);
        return ids;
    }

    /// Whether a reader who knew everything has to read everything anew.
    bool mustReadAnew() {
        const auto changes = readChangedPosts(db(), m_revision, m_asOf, m_asOf);
        EXPECT_TRUE(changes) << changes.error().text();
        return changes && !*changes;
    }

    /// Takes everything as known.
    void readAnew(base::Instant asOf = at(1'000)) {
        m_revision = readRevision(db()).value_or(-1);
        m_asOf = asOf;
    }

    std::int64_t m_revision = 0;
    base::Instant m_asOf = at(1'000);
};

TEST_F(PostChangesTest, ANewPostComesOnceAndWhole) {
    auto reply = makeReply("2", "Bob", "why @Acme?", 5, makePost("1", "", "", 0));
    reply.quotedId = "7";
    save({makePost("1", "ana", "hello"), reply, makePost("3", "ana", "more", 7)});
    const auto changed = news();
    ASSERT_EQ(changed.posts.rows.size(), 3U);
    EXPECT_THAT(changed.posts.people, UnorderedElementsAre("ana", "Bob"));
    const auto& row = changed.posts.rows[1];
    EXPECT_EQ(row.id, "2");
    EXPECT_EQ(changed.posts.people.at(static_cast<std::size_t>(row.author)), "Bob");
    EXPECT_EQ(row.createdAt, at(5));
    EXPECT_EQ(row.parentId, "1");
    EXPECT_EQ(row.rootId, "1");
    EXPECT_EQ(row.quotedId, "7");
    EXPECT_TRUE(row.question);
    EXPECT_FALSE(row.goneAt);
    EXPECT_THAT(row.mentions, ElementsAre("acme"));
    EXPECT_THAT(newsIds(), IsEmpty());
}

TEST_F(PostChangesTest, EachKindOfChangeBringsItsPost) {
    auto post = makePost("1", "ana", "hello", 50);
    save({post, makePost("2", "bob", "other", 60)});
    readAnew();
    const auto change = [&](auto set) {
        set(post);
        save({post}, Source::Search, at(100));
        EXPECT_THAT(newsIds(), ElementsAre("1"));
        EXPECT_THAT(newsIds(), IsEmpty());
    };
    change([](auto& next) { next.parentId = "p"; });
    change([](auto& next) { next.rootId = "r"; });
    change([](auto& next) { next.quotedId = "q"; });
    change([](auto& next) { next.author = "eve"; });
    change([](auto& next) { next.createdAt = at(40); });
    change([](auto& next) { next.text = "hello?"; });
    change([](auto& next) { next.text = "hello @bob?"; });
    write([&] { return markGone(db(), "1", at(110)); });
    const auto gone = news();
    ASSERT_EQ(gone.posts.rows.size(), 1U);
    EXPECT_EQ(gone.posts.rows[0].goneAt, at(110));
    EXPECT_THAT(gone.posts.rows[0].mentions, ElementsAre("bob"));
    change([](auto& next) { next.text = "back"; });
    count("1", 3, at(120));
    const auto counted = news();
    ASSERT_EQ(counted.counters.size(), 1U);
    EXPECT_EQ(counted.counters[0].id, "1");
    EXPECT_EQ(counted.counters[0].counters[model::Metric::Likes].value(), 3);
    ASSERT_EQ(counted.posts.rows.size(), 1U) << "with its row";
    EXPECT_EQ(counted.posts.rows[0].createdAt, at(40));
}

TEST_F(PostChangesTest, WhatTheMetricsDoNotTakeIsNoChange) {
    auto post = makePost("1", "ana", "hello");
    save({post}, Source::Search, at(1));
    count("1", 3, at(2));
    readAnew();
    const auto rows = number("SELECT sum(revision) FROM post_change");
    save({post}, Source::Search, at(3));
    save({post}, Source::Import, at(4));
    count("1", 3, at(5));
    EXPECT_EQ(readRevision(db()).value_or(-1), m_revision);
    post.permalink = "https://example.org/1";
    post.authorPictureUrl = "https://example.org/p.jpg?signed";
    save({post}, Source::Search, at(6));
    EXPECT_GT(readRevision(db()).value_or(-1), m_revision);
    EXPECT_EQ(number("SELECT sum(revision) FROM post_change"), rows);
    EXPECT_THAT(newsIds(), IsEmpty());
}

TEST_F(PostChangesTest, WhatIsRolledBackIsNotTold) {
    readAnew();
    {
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(savePosts(db(), std::vector{makePost("1", "ana", "hello")}, Source::Search, at(1)));
    }
    EXPECT_THAT(newsIds(), IsEmpty());
    EXPECT_EQ(number("SELECT count(*) FROM post_change"), 0);
}

TEST_F(PostChangesTest, WhatIsOfTheFutureComesWhenItsTimeHasCome) {
    save({makePost("now", "ana", "hello", 10), makePost("later", "ana", "soon", 30)});
    readAnew(at(20));
    count("now", 5, at(25));
    const auto early = news(at(20));
    ASSERT_EQ(early.posts.rows.size(), 1U);
    EXPECT_THAT(early.counters, IsEmpty()) << "read after the moment that is asked for";
    EXPECT_THAT(newsIds(at(24)), ElementsAre("now")) << "without need, but with a whole row";
    const auto counted = news(at(25));
    ASSERT_EQ(counted.counters.size(), 1U) << "counters count from their moment on";
    EXPECT_THAT(newsIds(at(30)), IsEmpty()) << "posts count after theirs";
    EXPECT_THAT(newsIds(at(31)), ElementsAre("later"));
    EXPECT_THAT(newsIds(at(40)), IsEmpty());
}

TEST_F(PostChangesTest, CountersOfAnImportComeWithTheTimeOfTheirPost) {
    model::Counters counters;
    counters[model::Metric::Views] = 9;
    write([&] {
        return savePrepared(db(), std::vector{preparePost(makePost("1", "ana", "soon", 30), counters)},
                            Source::Import, at(0));
    });
    readAnew(at(20));
    const auto changed = news(at(31));
    EXPECT_EQ(changed.posts.rows.size(), 1U);
    EXPECT_EQ(changed.counters.size(), 1U);
}

TEST_F(PostChangesTest, AnEarlierMomentOrAnotherPastMustBeReadAnew) {
    save({makePost("1", "ana", "hello")});
    readAnew();
    EXPECT_FALSE(*readChangedPosts(db(), m_revision, at(50), at(49)));
    EXPECT_FALSE(*readChangedPosts(db(), m_revision + 1, at(50), at(50)));
    EXPECT_TRUE(*readChangedPosts(db(), m_revision, at(50), at(50)));
}

TEST_F(PostChangesTest, APostThatMovesToALaterTimeRestartsTheLog) {
    auto post = makePost("1", "ana", "hello", 10);
    save({post});
    readAnew(at(20));
    post.createdAt = at(30);
    save({post}, Source::Search, at(15));
    EXPECT_TRUE(mustReadAnew());
    readAnew(at(20));
    EXPECT_FALSE(mustReadAnew());
}

TEST_F(PostChangesTest, RemovedPostsRestartTheLog) {
    save({makePost("1", "ana", "old", 0), makePost("2", "bob", "new", 100)});
    readAnew();
    ASSERT_EQ(eraseExpired(db(), at(50), at(1'000), {}, {})->posts, 1);
    EXPECT_TRUE(mustReadAnew());
    EXPECT_EQ(number("SELECT count(*) FROM post_change"), 0);
    readAnew();
    save({makePost("3", "bob", "newer", 110)});
    EXPECT_THAT(newsIds(), ElementsAre("3"));
}

TEST_F(PostChangesTest, ForgettingSomebodyRestartsTheLog) {
    save({makePost("1", "ana", "hello", 0), makePost("2", "bob", "hi @ana", 100)});
    readAnew();
    ASSERT_TRUE(forgetPerson(db(), "ana", at(200)).value());
    EXPECT_TRUE(mustReadAnew());
    EXPECT_EQ(number("SELECT count(*) FROM post_change"), 0);
}

TEST_F(PostChangesTest, ABulkImportLogsNothingAndRestartsTheLog) {
    save({makePost("1", "ana", "hello", 0)});
    readAnew();
    ASSERT_TRUE(beginBulkImport(db()));
    save({makePost("2", "ana", "hello", 1)});
    count("1", 4, at(2));
    EXPECT_TRUE(mustReadAnew()) << "while it is under way";
    EXPECT_EQ(number("SELECT count(*) FROM post_change"), 1);
    ASSERT_TRUE(endBulkImport(db(), at(500)));
    EXPECT_TRUE(mustReadAnew());
    readAnew();
    save({makePost("3", "ana", "hello", 2)});
    EXPECT_THAT(newsIds(), ElementsAre("3"));
}

TEST_F(PostChangesTest, AMergeRestartsTheLogAndItsReadingsAreNotMissed) {
    save({makePost("1", "ana", "hello", 0)});
    auto other = createWorkspace(folder() / "other.weft").value();
    {
        auto transaction = Transaction::begin(other);
        ASSERT_TRUE(savePosts(other, std::vector{makePost("1", "ana", "hello", 0)}, Source::Search, at(1)));
        model::Counters counters;
        counters[model::Metric::Likes] = 8;
        ASSERT_TRUE(saveCounters(other, "1", counters, at(60)));
        ASSERT_TRUE(transaction->commit());
    }
    readAnew();
    ASSERT_TRUE(mergeWorkspace(db(), other, at(70), {}, {}));
    EXPECT_TRUE(mustReadAnew());
    readAnew(at(50));
    EXPECT_FALSE(*readChangedPosts(db(), m_revision, at(50), at(65))) << "8 likes came in between";
    EXPECT_TRUE(*readChangedPosts(db(), m_revision, at(60), at(65)));
}

TEST_F(PostChangesTest, TheOldestLeaveTheLog) {
    save({makePost("1", "ana", "hello", 0), makePost("2", "ana", "hello", 0)});
    count("1", 7, at(20));
    count("2", 7, at(30));
    // As if many others had changed since, one a revision.
    ASSERT_TRUE(db().execute("PRAGMA foreign_keys = OFF; WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT "
                             "i + 1 FROM n WHERE i < 30000) INSERT INTO post_change (post_seq, revision) "
                             "SELECT i, i FROM n"));
    ASSERT_TRUE(writeSetting(db(), "revision", "30000"));
    for (int i = 1; i <= kRevisionsBetweenPruning; ++i)
        count("1", 100 + i, at(0));
    const auto held = number("SELECT count(*) FROM post_change");
    EXPECT_GE(held, kLoggedPosts);
    EXPECT_LE(held, kLoggedPosts + kRevisionsBetweenPruning);
    const auto oldest = number("SELECT min(revision) FROM post_change");
    m_asOf = at(1'000);
    m_revision = oldest - 2;
    EXPECT_TRUE(mustReadAnew());
    m_revision = oldest - 1;
    EXPECT_FALSE(mustReadAnew());
    m_asOf = at(29);
    EXPECT_TRUE(mustReadAnew()) << "that post 2 was counted is not in the log any more";
    m_asOf = at(30);
    EXPECT_FALSE(mustReadAnew());
}

TEST_F(PostChangesTest, AnotherConnectionSeesWhatWasCommitted) {
    auto reader = openWorkspaceReadOnly(path()).value();
    const auto revision = readRevision(reader).value();
    save({makePost("1", "ana", "hello", 0)});
    auto transaction = Transaction::begin(db());
    ASSERT_TRUE(savePosts(db(), std::vector{makePost("2", "ana", "hi", 1)}, Source::Search, at(2)));
    const auto first = readChangedPosts(reader, revision, at(50), at(50)).value();
    ASSERT_TRUE(first);
    ASSERT_EQ(first->posts.rows.size(), 1U);
    EXPECT_EQ(first->posts.rows[0].id, "1");
    ASSERT_TRUE(transaction->commit());
    const auto second = readChangedPosts(reader, first->revision, at(50), at(50)).value();
    ASSERT_TRUE(second);
    ASSERT_EQ(second->posts.rows.size(), 1U);
    EXPECT_EQ(second->posts.rows[0].id, "2");
}

} // namespace
} // namespace weft::store
