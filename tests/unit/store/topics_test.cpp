// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/query_changes.h"
#include "store/stream_posts.h"
#include "store/thread_writers.h"
#include "store/topic_marks.h"
#include "store/topic_states.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class TopicStoreTest : public WorkspaceTest {
protected:
    std::vector<std::string> streamed(base::TimeRange range) {
        std::vector<std::string> ids;
        EXPECT_TRUE(
            forEachStreamedPost(db(), range, [&](const StreamedPost& post) { ids.push_back(post.id); }));
        return ids;
    }

    std::vector<std::string> changes() {
        std::vector<std::string> all;
        const auto listed = listQueryChanges(db(), {at(0), at(100)});
        EXPECT_TRUE(listed);
        for (const auto& change : *listed)
            all.push_back(std::string(queryChangeName(change.change)) + ' ' + change.term);
        return all;
    }
};

TEST_F(TopicStoreTest, PostsAreStreamedInTheOrderOfTime) {
    auto hidden = makePost("hidden", "ana", "secret", 3);
    hidden.hideStatus = "HIDDEN";
    auto repost = makePost("repost", "ana", "tea", 4);
    repost.repostedId = "x";
    const auto root = makePost("late", "ana", "tea", 5);
    save({root, makePost("early", "bob", "tea", 1), hidden, repost, makeReply("reply", "bob", "yes", 6, root),
          makePost("after", "ana", "tea", 9)});
    EXPECT_THAT(streamed({at(0), at(9)}), ElementsAre("early", "late", "reply"));
    EXPECT_THAT(streamed({at(5), at(6)}), ElementsAre("late"));
    std::string thread;
    ASSERT_TRUE(
        forEachStreamedPost(db(), {at(6), at(7)}, [&](const StreamedPost& post) { thread = post.threadId; }));
    EXPECT_EQ(thread, "late");
}

TEST_F(TopicStoreTest, ThreadsOfTheBrandAreThoseItWroteIn) {
    const auto own = makePost("own", "Acme", "hello", 1);
    const auto other = makePost("other", "ana", "hello", 2);
    const auto foreign = makePost("foreign", "bob", "hello", 3);
    save({own, other, foreign, makeReply("r", "acme", "hi", 4, other),
          makeReply("s", "acme", "hi", 8, foreign)});
    const auto found = threadsWrittenIn(db(), {"foreign", "other", "own", "nowhere"}, {"ACME"}, at(8));
    ASSERT_TRUE(found);
    EXPECT_THAT(*found, ElementsAre("other", "own"));
    EXPECT_THAT(*threadsWrittenIn(db(), {"own"}, {"nobody"}, at(9)), IsEmpty());
}

TEST_F(TopicStoreTest, ATermHasOneMark) {
    ASSERT_TRUE(markTopic(db(), " #Café ", TopicMarkKind::Watched, at(1)));
    ASSERT_TRUE(markTopic(db(), "CAFÉ", TopicMarkKind::Muted, at(2)));
    const auto marks = listTopicMarks(db());
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 1U);
    EXPECT_EQ(marks->front().term, "CAFÉ");
    EXPECT_EQ(marks->front().mark, TopicMarkKind::Muted);
    ASSERT_TRUE(markTopic(db(), "café", std::nullopt, at(3)));
    EXPECT_THAT(*listTopicMarks(db()), IsEmpty());
    EXPECT_FALSE(markTopic(db(), " # ", TopicMarkKind::Muted, at(4)));
    EXPECT_FALSE(markTopic(db(), std::string(201, 'x'), TopicMarkKind::Muted, at(4)));
}

TEST_F(TopicStoreTest, ChangesOfTheQueriesAreWrittenDown) {
    const auto account = addAccount(db(), "Acme", "acme");
    ASSERT_TRUE(account);
    const auto word = addWatch(db(), account->id, WatchKind::Word, "tea", at(1));
    const auto person = addWatch(db(), account->id, WatchKind::Profile, "ana", at(2));
    ASSERT_TRUE(addWatch(db(), account->id, WatchKind::Word, "tea", at(3)));
    ASSERT_TRUE(pauseWatch(db(), word->id, true, at(4)));
    ASSERT_TRUE(pauseWatch(db(), word->id, true, at(5)));
    ASSERT_TRUE(pauseWatch(db(), word->id, false, at(6)));
    ASSERT_TRUE(removeWatch(db(), person->id, at(7)));
    EXPECT_THAT(changes(), ElementsAre("added tea", "added ", "paused tea", "resumed tea", "removed "));
}

TEST_F(TopicStoreTest, StatesAreKeptAndForgotten) {
    const std::string bytes("a\0b", 3);
    ASSERT_TRUE(saveTopicState(db(), "topics", {1, 2, at(3), "old"}));
    ASSERT_TRUE(saveTopicState(db(), "topics", {4, 5, at(6), bytes}));
    const auto state = readTopicState(db(), "topics");
    ASSERT_TRUE(state && *state);
    EXPECT_EQ((*state)->version, 4);
    EXPECT_EQ((*state)->revision, 5);
    EXPECT_EQ((*state)->end, at(6));
    EXPECT_EQ((*state)->bytes, bytes);
    ASSERT_TRUE(forgetTopicStates(db()));
    EXPECT_FALSE(readTopicState(db(), "topics")->has_value());
}

} // namespace
} // namespace weft::store
