// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_totals.h"

#include "store/brands.h"
#include "store/collection.h"
#include "store/forgetting.h"
#include "store/search.h"
#include "store/tombstones.h"
#include "store/watches.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;

class SourceTotalsTest : public WorkspaceTest {
protected:
    void SetUp() override {
        account = addAccount(db(), "Acme", "acme")->id;
        const auto root = makePost("r", "Acme", "root", 0);
        collect({root, makePost("r2", "acme", "later", 15)}, Source::OwnThreads);
        collect({makeReply("o", "acme", "own reply", 12, root)}, Source::OwnReplies);
        collect({makeReply("c1", "ana", "x", 3, root), makeReply("c2", "ana", "y", 11, root)},
                Source::Conversation);
        collect({makePost("m", "bob", "hi @acme", 14)}, Source::Mentions);
        save({makePost("i", "bob", "hi @acme", 14), makePost("f", "eve", "found", 13)}, Source::Import);
        collect({makePost("g", "acme", "ghost", 16)}, Source::GhostPosts);
    }

    void collect(const std::vector<model::Post>& posts, Source source) {
        auto transaction = Transaction::begin(db());
        const auto counts = saveCollected(db(), account, posts, source, at(0));
        ASSERT_TRUE(counts) << counts.error().text();
        ASSERT_TRUE(transaction->commit());
    }

    void hit(const Watch& watch, const std::vector<std::string>& ids) {
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(addWatchHits(db(), watch.id, ids, {}, at(1)));
        ASSERT_TRUE(transaction->commit());
    }

    std::int64_t count(const std::string& stage, const std::string& subject = "") {
        const auto totals = totalsOf(db(), {account, stage, subject});
        EXPECT_TRUE(totals) << stage;
        return totals ? totals->posts : -1;
    }

    /// Rows that are kept and not counted, or counted and not kept.
    std::int64_t differences() {
        return number("SELECT (SELECT count(*) FROM (SELECT * FROM source_total EXCEPT "
                      "SELECT * FROM source_count)) + (SELECT count(*) FROM (SELECT * FROM source_count "
                      "EXCEPT SELECT * FROM source_total))");
    }

    std::int64_t account = 0;
};

TEST_F(SourceTotalsTest, CountWhatEachSourceGave) {
    EXPECT_EQ(count("threads"), 2);
    EXPECT_EQ(count("replies"), 1);
    EXPECT_EQ(count("conversations"), 2);
    EXPECT_EQ(count("mentions"), 1);
    EXPECT_EQ(count("ghosts"), 1);
    EXPECT_EQ(count("own"), 4);
    for (const auto* stage : {"counters", "account", "profile", "", "'; DROP TABLE post"})
        EXPECT_EQ(count(stage), 0) << stage;
    EXPECT_EQ(differences(), 0);
}

TEST_F(SourceTotalsTest, NameTheOldest) {
    const auto totals = totalsOf(db(), {account, "conversations", ""});
    EXPECT_EQ(totals->posts, 2);
    EXPECT_EQ(totals->oldest, at(3));
    EXPECT_EQ(totalsOf(db(), {account, "counters", ""})->oldest, std::nullopt);
    EXPECT_EQ(totalsOf(db(), {account + 5, "threads", ""})->posts, 0);
    collect({makePost("old", "acme", "older", -5), makePost("new", "acme", "newer", 50)}, Source::OwnThreads);
    EXPECT_EQ(totalsOf(db(), {account, "threads", ""})->oldest, at(-5));
    EXPECT_EQ(totalsOf(db(), {account, "own", ""})->oldest, at(-5));
}

TEST_F(SourceTotalsTest, PostsThatComeAgainCountOnce) {
    auto edited = makePost("m", "bob", "hello @acme", 14);
    collect({edited, edited}, Source::Mentions);
    collect({makePost("r", "Acme", "root", 0)}, Source::OwnReplies);
    collect({makePost("i", "bob", "hi @acme", 14)}, Source::Mentions);
    EXPECT_EQ(count("mentions"), 1) << "an import was the first to give the other";
    EXPECT_EQ(count("replies"), 1);
    EXPECT_EQ(differences(), 0);
}

TEST_F(SourceTotalsTest, CountTheHitsOfWatches) {
    const auto word = addWatch(db(), account, WatchKind::Word, "tea", at(0));
    const auto tag = addWatch(db(), account, WatchKind::Tag, "tea", at(0));
    const auto profile = addWatch(db(), account, WatchKind::Profile, "eve", at(0));
    hit(*word, {"m", "f"});
    hit(*word, {"f"});
    hit(*tag, {"f", "c1"});
    hit(*profile, {"f"});
    EXPECT_EQ(count("search", std::to_string(word->id)), 2);
    EXPECT_EQ(totalsOf(db(), {account, "search", std::to_string(word->id)})->oldest, at(13));
    EXPECT_EQ(totalsOf(db(), {account, "search", std::to_string(tag->id)})->oldest, at(3));
    EXPECT_EQ(count("profiles", std::to_string(profile->id)), 1);
    EXPECT_EQ(count("search", std::to_string(profile->id)), 0);
    EXPECT_EQ(differences(), 0);
    ASSERT_TRUE(removeWatch(db(), word->id, at(9)));
    EXPECT_EQ(count("search", std::to_string(word->id)), 0);
    EXPECT_EQ(differences(), 0);
}

TEST_F(SourceTotalsTest, ASearchFindsWhatEachSourceGave) {
    const auto found = [this](const std::string& query) {
        std::vector<std::string> ids;
        SearchRequest request;
        request.query = query;
        const auto page = search(db(), request);
        EXPECT_TRUE(page) << query;
        for (const auto& post : page->posts)
            ids.push_back(post.post.id);
        EXPECT_EQ(countMatches(db(), request).value(), std::ssize(ids)) << query;
        return ids;
    };
    EXPECT_THAT(found("source:threads"), ElementsAre("r2", "r"));
    EXPECT_THAT(found("source:replies@ACME"), ElementsAre("o"));
    EXPECT_THAT(found("source:conversations@acme"), ElementsAre("c2", "c1"));
    EXPECT_THAT(found("source:conversations x"), ElementsAre("c1"));
    EXPECT_THAT(found("source:mentions@acme"), ElementsAre("m"));
    EXPECT_THAT(found("source:ghosts"), ElementsAre("g"));
    const auto other = addAccount(db(), "Beta", "beta")->id;
    auto transaction = Transaction::begin(db());
    const auto root = makePost("br", "beta", "hi", 30);
    ASSERT_TRUE(saveCollected(db(), other, std::vector{root}, Source::OwnThreads, at(0)));
    ASSERT_TRUE(saveCollected(db(), other, std::vector{makeReply("bc", "ana", "z", 31, root)},
                              Source::Conversation, at(0)));
    ASSERT_TRUE(saveCollected(db(), other, std::vector{makePost("bm", "eve", "hi @beta", 32)},
                              Source::Mentions, at(0)));
    ASSERT_TRUE(transaction->commit());
    for (const auto* stage : {"threads", "conversations", "mentions"}) {
        const auto total = totalsOf(db(), {other, stage, ""})->posts;
        EXPECT_EQ(total, 1) << stage;
        EXPECT_EQ(std::ssize(found("source:" + std::string(stage) + "@beta")), total) << stage;
        EXPECT_EQ(std::ssize(found("source:" + std::string(stage) + "@acme")), count(stage)) << stage;
    }
    const auto word = addWatch(db(), account, WatchKind::Word, "Green Tea", at(0));
    const auto again = addWatch(db(), other, WatchKind::Word, "green tea", at(0));
    const auto tag = addWatch(db(), account, WatchKind::Tag, "tea", at(0));
    hit(*word, {"m", "f"});
    hit(*again, {"f", "g"});
    hit(*tag, {"c1"});
    EXPECT_THAT(found("watch:\"green TEA\""), ElementsAre("g", "m", "f")) << "of either account";
    EXPECT_THAT(found("watch:#tea"), ElementsAre("c1"));
    EXPECT_THAT(found("watch:tea"), ElementsAre());
    EXPECT_EQ(std::ssize(found("NOT watch:#tea")), number("SELECT count(*) FROM post") - 1);
}

TEST_F(SourceTotalsTest, RepostsHaveNoCounters) {
    auto repost = makePost("p", "acme", "", 20);
    repost.mediaType = model::MediaType::Repost;
    repost.repostedId = "elsewhere";
    collect({repost}, Source::OwnThreads);
    EXPECT_EQ(count("own"), 4);
    EXPECT_EQ(count("threads"), 3);
    EXPECT_EQ(differences(), 0);
}

TEST_F(SourceTotalsTest, WhatWasDeletedIsStillCounted) {
    {
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(*markGone(db(), "c1", at(60)));
        ASSERT_TRUE(*markGone(db(), "r2", at(60)));
        ASSERT_TRUE(transaction->commit());
    }
    ASSERT_TRUE(forgetPerson(db(), "bob", at(61)));
    EXPECT_EQ(count("conversations"), 2);
    EXPECT_EQ(count("threads"), 2);
    EXPECT_EQ(count("mentions"), 1);
}

TEST_F(SourceTotalsTest, AnAccountThatIsAddedLaterHasItsPosts) {
    const auto helper = addAccount(db(), "Acme", "BOB");
    ASSERT_TRUE(helper);
    EXPECT_EQ(totalsOf(db(), {helper->id, "own", ""})->posts, 2);
    EXPECT_EQ(count("own"), 4);
    EXPECT_EQ(differences(), 0);
}

TEST_F(SourceTotalsTest, CountingAnewCorrectsThem) {
    ASSERT_TRUE(db().execute("UPDATE source_total SET posts = 77; "
                             "INSERT INTO source_total VALUES (1, 'search', '9', 5, 0)"));
    EXPECT_NE(differences(), 0);
    auto transaction = Transaction::begin(db());
    ASSERT_TRUE(countSourcesAnew(db()));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(differences(), 0);
    EXPECT_EQ(count("threads"), 2);
}

TEST_F(SourceTotalsTest, ConversationsThatAskForNothingAreLeftOut) {
    constexpr std::chrono::minutes kLastAge{100};
    const auto names = [&](std::int64_t now) {
        const auto open = listOwnThreads(db(), account, {}, kNoLimit,
                                         OpenThreads{.lastAge = kLastAge, .aliveSince = at(now)});
        EXPECT_TRUE(open);
        std::string all;
        for (const auto& thread : *open)
            all += thread.rootId + " ";
        return all;
    };
    EXPECT_EQ(names(1'000), "g r2 r ") << "never read";
    for (const auto* id : {"g", "r2", "r"})
        ASSERT_TRUE(writeCheckpoint(db(), account, "conversation", id, {.finishedAt = at(116)}));
    EXPECT_EQ(names(1'000), "");
    EXPECT_EQ(names(12), "g r2 r ") << "alive";
    EXPECT_EQ(names(13), "g r2 ");
    ASSERT_TRUE(
        writeCheckpoint(db(), account, "conversation", "r", {.cursor = "next", .finishedAt = at(116)}));
    ASSERT_TRUE(writeCheckpoint(db(), account, "conversation", "g", {.finishedAt = at(115)}));
    EXPECT_EQ(names(1'000), "g r ") << "read before it had the age; begun and not ended";
}

TEST_F(SourceTotalsTest, ThreadsWithANewPostAreAlive) {
    EXPECT_THAT(*listAliveThreads(db(), account, at(12)), ElementsAre(at(12), at(15), at(16)));
    EXPECT_THAT(*listAliveThreads(db(), account, at(13)), ElementsAre(at(15), at(16)));
    EXPECT_TRUE(listAliveThreads(db(), account, at(17))->empty());
    EXPECT_TRUE(listAliveThreads(db(), account + 1, at(0))->empty());
}

TEST_F(SourceTotalsTest, CountersThatWereReadAreLeftOut) {
    const auto names = [&](std::int64_t now) {
        const auto due =
            listOwnCounterStates(db(), account, {}, kNoLimit,
                                 OldCounters{at(now), std::chrono::minutes{100}, std::chrono::minutes{50}});
        EXPECT_TRUE(due);
        std::string all;
        for (const auto& post : *due)
            all += post.postId + " ";
        return all;
    };
    EXPECT_EQ(names(1'000), "g r2 o r ");
    ASSERT_TRUE(db().execute("INSERT INTO counter_check SELECT post_seq, 1700000000000 + 151 * 60000 "
                             "FROM sighting WHERE source IN ('threads', 'replies', 'ghosts')"));
    EXPECT_EQ(names(114), "g r2 ") << "the young are planned one by one";
    EXPECT_EQ(names(161), "") << "read since they were last planned";
    EXPECT_EQ(names(162), "o ") << "150 minutes old";
    EXPECT_EQ(names(199), "g r2 o ");
    EXPECT_EQ(names(200), "g r2 o r ");
    EXPECT_EQ(listYoungCounterStates(db(), account, at(15))->size(), 2U);
}

} // namespace
} // namespace weft::store
