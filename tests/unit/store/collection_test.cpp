// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"

#include "store/brands.h"
#include "workspace_fixture.h"

namespace weft::store {
namespace {

class CollectionTest : public WorkspaceTest {
protected:
    std::int64_t account = addAccount(db(), "Acme", "acme")->id;
};

TEST_F(CollectionTest, CheckpointsComeBackAsWritten) {
    const auto none = readCheckpoint(db(), account, "threads", "");
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->cursor || none->reachedAt || none->finishedAt || none->passNewest);
    ASSERT_TRUE(writeCheckpoint(db(), account, "threads", "", {"abc", at(5), at(3), std::nullopt}));
    auto held = readCheckpoint(db(), account, "threads", "");
    EXPECT_EQ(held->cursor, "abc");
    EXPECT_EQ(held->passNewest, at(5));
    EXPECT_EQ(held->reachedAt, at(3));
    EXPECT_EQ(held->finishedAt, std::nullopt);
    ASSERT_TRUE(writeCheckpoint(db(), account, "threads", "", {std::nullopt, std::nullopt, at(5), at(6)}));
    held = readCheckpoint(db(), account, "threads", "");
    EXPECT_EQ(held->cursor, std::nullopt);
    EXPECT_EQ(held->finishedAt, at(6));
    EXPECT_EQ(readCheckpoint(db(), account, "threads", "other")->finishedAt, std::nullopt);
    EXPECT_FALSE(writeCheckpoint(db(), 99, "threads", "", {})) << "no such account";
}

TEST_F(CollectionTest, OwnThreadsKnowTheirNewestPostAndTheirReading) {
    const auto first = makePost("t1", "Acme", "first", 0);
    const auto second = makePost("t2", "acme", "second", 10);
    auto repost = makePost("t3", "acme", "", 20);
    repost.mediaType = model::MediaType::Repost;
    repost.repostedId = "elsewhere";
    auto ownReply = makePost("r9", "acme", "elsewhere", 30);
    ownReply.isReply = true;
    const auto others = makePost("o1", "ana", "theirs", 5);
    save({first, second, repost, ownReply, others, makeReply("a", "ana", "hi", 40, first)});
    ASSERT_TRUE(
        writeCheckpoint(db(), account, "conversation", "t1", {"next", std::nullopt, std::nullopt, at(35)}));
    const auto threads = listOwnThreads(db(), account);
    ASSERT_TRUE(threads);
    ASSERT_EQ(threads->size(), 2U);
    EXPECT_EQ((*threads)[0].rootId, "t2");
    EXPECT_EQ((*threads)[0].lastPostAt, at(10));
    EXPECT_EQ((*threads)[0].readAt, std::nullopt);
    EXPECT_FALSE((*threads)[0].underWay);
    EXPECT_EQ((*threads)[1].rootId, "t1");
    EXPECT_EQ((*threads)[1].lastPostAt, at(40));
    EXPECT_EQ((*threads)[1].readAt, at(35));
    EXPECT_TRUE((*threads)[1].underWay);
}

TEST_F(CollectionTest, OwnCountersAreRootsAndReplies) {
    auto repost = makePost("p3", "acme", "", 2);
    repost.mediaType = model::MediaType::Repost;
    const auto root = makePost("p1", "ana", "theirs", 0);
    save({root, makeReply("p2", "ACME", "answer", 1, root), repost, makePost("p4", "acme", "own", 3)});
    {
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(saveCounters(db(), "p2", {}, at(50)));
        ASSERT_TRUE(transaction->commit());
    }
    const auto states = listOwnCounterStates(db(), account);
    ASSERT_TRUE(states);
    ASSERT_EQ(states->size(), 2U);
    EXPECT_EQ((*states)[0].postId, "p4");
    EXPECT_EQ((*states)[0].lastReadAt, std::nullopt);
    EXPECT_EQ((*states)[1].postId, "p2");
    EXPECT_EQ((*states)[1].lastReadAt, at(50));
}

TEST_F(CollectionTest, RunsAndWhatTheySkipped) {
    const auto first = beginRun(db(), "collect", at(0));
    const auto second = beginRun(db(), "import", at(1));
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(beginRun(db(), "dance", at(2)));
    store::Run run;
    run.id = *second;
    run.endedAt = at(3);
    run.postsSeen = 7;
    run.postsNew = 5;
    run.error = base::Error{base::ErrorCode::BadJson, "posts.jsonl line 3", "cut off", std::nullopt};
    ASSERT_TRUE(finishRun(db(), run));
    ASSERT_TRUE(addSkipped(db(), *second, {"line 3", "cut off"}));
    ASSERT_TRUE(addSkipped(db(), *second, {"line 1", "no id"}));
    const auto runs = listRuns(db(), 10);
    ASSERT_EQ(runs->size(), 2U);
    EXPECT_EQ(runs->front().id, *second);
    EXPECT_EQ(runs->front().kind, "import");
    EXPECT_EQ(runs->front().postsNew, 5);
    EXPECT_EQ(runs->front().endedAt, at(3));
    ASSERT_TRUE(runs->front().error);
    EXPECT_EQ(runs->front().error->code, base::ErrorCode::BadJson);
    EXPECT_EQ(runs->back().endedAt, std::nullopt);
    EXPECT_EQ(listRuns(db(), 1)->size(), 1U);
    const auto skipped = listSkipped(db(), *second);
    ASSERT_EQ(skipped->size(), 2U);
    EXPECT_EQ(skipped->front().where, "line 3");
    run.id = 99;
    EXPECT_FALSE(finishRun(db(), run));
}

TEST_F(CollectionTest, OwnPostsCanBeReadInPages) {
    std::vector<model::Post> posts;
    for (int i = 0; i < 25; ++i)
        posts.push_back(makePost(std::to_string(100 + i), i % 4 == 0 ? "Acme" : "acme", "x", i / 3));
    posts.push_back(makePost("foreign", "ana", "x", 3));
    save(posts);
    const auto all = listOwnCounterStates(db(), account);
    const auto threads = listOwnThreads(db(), account);
    ASSERT_EQ(all->size(), 25U);
    ASSERT_EQ(threads->size(), 25U);
    EXPECT_EQ(all->front().postId, "124");
    for (const int limit : {1, 4, 25, 100}) {
        std::vector<std::string> ids;
        std::optional<std::int64_t> after;
        while (true) {
            const auto page = listOwnCounterStates(db(), account, after, limit);
            const auto same = listOwnThreads(db(), account, after, limit);
            ASSERT_TRUE(page && same);
            ASSERT_EQ(page->size(), same->size());
            if (page->empty()) break;
            EXPECT_LE(page->size(), static_cast<std::size_t>(limit));
            for (std::size_t i = 0; i < page->size(); ++i) {
                ids.push_back((*page)[i].postId);
                EXPECT_EQ((*same)[i].rootId, ids.back());
            }
            after = page->back().seq;
        }
        ASSERT_EQ(ids.size(), all->size()) << limit;
        for (std::size_t i = 0; i < ids.size(); ++i)
            EXPECT_EQ(ids[i], (*all)[i].postId) << limit;
    }
    EXPECT_TRUE(listOwnCounterStates(db(), account, {}, 0)->empty());
}

} // namespace
} // namespace weft::store
