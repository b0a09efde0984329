// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hidden_posts.h"
#include "store/tombstones.h"

#include "store/brands.h"
#include "store/cleaning.h"
#include "store/collection.h"
#include "store/outbox.h"
#include "store/search.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class TombstonesTest : public WorkspaceTest {
protected:
    bool gone(const std::string& id, base::Instant when = at(100)) {
        auto transaction = Transaction::begin(db());
        const auto marked = markGone(db(), id, when);
        EXPECT_TRUE(marked) << marked.error().text();
        EXPECT_TRUE(transaction->commit());
        return marked.value_or(false);
    }

    std::int64_t hits(const std::string& query) {
        const auto count = countMatches(db(), {query, {}, 100, {}});
        EXPECT_TRUE(count) << query;
        return count.value_or(-1);
    }

    static model::Post fullPost() {
        auto root = makePost("r", "acme", "root");
        auto post = makeReply("1", "ana", "zebra question @acme?", 5, root);
        post.altText = "zebra picture";
        post.attachedText = "zebra essay";
        post.linkUrl = "https://example.org/zebra";
        post.permalink = "https://threads.com/@ana/post/zebra";
        post.locationName = "zebra crossing";
        post.topicTag = "tea";
        post.poll = model::Poll{{{"zebra yes", 0.25}, {"no", 0.75}}, 4, at(60)};
        return post;
    }
};

TEST_F(TombstonesTest, EraseWhatWasSaidAndKeepThatItWas) {
    save({makePost("r", "acme", "root"), fullPost()}, Source::Conversation);
    const auto before = loadPostTable(db(), base::kLatestInstant);
    ASSERT_TRUE(gone("1"));
    const auto held = stored("1");
    EXPECT_EQ(held.goneAt, at(100));
    EXPECT_FALSE(held.post.text || held.post.altText || held.post.attachedText || held.post.linkUrl ||
                 held.post.permalink || held.post.locationName || held.post.poll);
    EXPECT_EQ(held.post.author, "ana");
    EXPECT_EQ(held.post.createdAt, at(5));
    EXPECT_EQ(held.post.parentId, "r");
    EXPECT_EQ(held.post.rootId, "r");
    EXPECT_EQ(held.post.isReply, true);
    EXPECT_EQ(hits("zebra"), 0);
    EXPECT_EQ(hits("author:ana"), 1) << "it is still there";
    const auto after = loadPostTable(db(), base::kLatestInstant);
    ASSERT_EQ(after->rows.size(), before->rows.size());
    EXPECT_EQ(after->rows[1].mentions, before->rows[1].mentions);
    EXPECT_TRUE(after->rows[1].question);
    EXPECT_EQ(number("SELECT count(*) FROM poll_option"), 0);
}

TEST_F(TombstonesTest, MarkingTwiceOrNothingSaysSo) {
    save({makePost("1", "ana", "x")});
    EXPECT_FALSE(gone("unheard of"));
    EXPECT_TRUE(gone("1", at(100)));
    EXPECT_FALSE(gone("1", at(200)));
    EXPECT_EQ(stored("1").goneAt, at(100));
}

TEST_F(TombstonesTest, ALaterVersionBringsThePostBack) {
    const auto post = fullPost();
    save({makePost("r", "acme", "root"), post}, Source::Conversation);
    const auto digest = contentDigest(db());
    ASSERT_TRUE(gone("1"));
    EXPECT_NE(*contentDigest(db()), *digest);
    EXPECT_EQ(save({post}, Source::Conversation, at(200)).changed, 1);
    EXPECT_EQ(stored("1").post, post);
    EXPECT_EQ(stored("1").goneAt, std::nullopt);
    EXPECT_EQ(hits("zebra"), 1);
    EXPECT_EQ(*contentDigest(db()), *digest);
    EXPECT_EQ(save({post}, Source::Conversation, at(300)).changed, 0);
}

TEST_F(TombstonesTest, AnImportDoesNotBringThePostBack) {
    save({fullPost()}, Source::Conversation);
    ASSERT_TRUE(gone("1"));
    EXPECT_EQ(save({fullPost()}, Source::Import, at(200)).changed, 0);
    EXPECT_TRUE(stored("1").goneAt);
    EXPECT_FALSE(stored("1").post.text);
}

TEST_F(TombstonesTest, TheMomentIsNotContent) {
    save({makePost("1", "ana", "x")});
    gone("1", at(100));
    const auto early = contentDigest(db());
    save({makePost("1", "ana", "x")}, Source::Search, at(150));
    gone("1", at(200));
    EXPECT_EQ(*contentDigest(db()), *early);
}

TEST_F(TombstonesTest, OwnTombstonesAreNotAskedForAgain) {
    const auto account = addAccount(db(), "Acme", "acme");
    save({makePost("1", "acme", "x", 1), makePost("2", "acme", "y", 2)}, Source::OwnThreads);
    gone("2");
    const auto threads = listOwnThreads(db(), account->id);
    ASSERT_EQ(threads->size(), 1U);
    EXPECT_EQ(threads->front().rootId, "1");
    EXPECT_EQ(listOwnCounterStates(db(), account->id)->size(), 1U);
}

TEST_F(TombstonesTest, ASentReplyLeavesTheOutboxToo) {
    const auto account = addAccount(db(), "Acme", "acme");
    Action action;
    action.accountId = account->id;
    action.targetId = "9";
    action.text = "zebra answer";
    action.postId = "1";
    action.state = ActionState::Done;
    const auto id = addAction(db(), action);
    save({makePost("1", "acme", "zebra answer")}, Source::Sent);
    gone("1");
    EXPECT_EQ((*readAction(db(), *id))->text, "");
}

TEST_F(TombstonesTest, NoWordIsLeftInTheFile) {
    save({makePost("0", "acme", "other words stay")});
    for (int i = 0; i < 200; ++i)
        save({makePost("z" + std::to_string(i), "ana", "quaggaword number " + std::to_string(i))});
    for (int i = 0; i < 200; ++i)
        gone("z" + std::to_string(i));
    ASSERT_TRUE(dropStaleWords(db()));
    for (const auto* suffix : {"", "-wal"})
        EXPECT_THAT(tests::readFile(path().string() + suffix), Not(HasSubstr("quagga"))) << suffix;
    EXPECT_EQ(hits("stay"), 1);
    EXPECT_TRUE(checkHealth(db())->problems.empty());
}

TEST_F(TombstonesTest, WordsLeaveInStepsAndOthersMayWriteBetweenThem) {
    std::string manyWords;
    for (int post = 0; post < 400; ++post) {
        manyWords = "quaggaword";
        for (int word = 0; word < 100; ++word)
            manyWords += " w" + std::to_string((post * 977 + word * 131) % 50'000);
        save({makePost("z" + std::to_string(post), "ana", manyWords)});
    }
    for (int post = 0; post < 400; ++post)
        gone("z" + std::to_string(post));
    int steps = 0;
    while (!*dropSomeStaleWords(db())) {
        ++steps;
        save({makePost("between" + std::to_string(steps), "ana", "stays")});
        ASSERT_LT(steps, 1'000);
    }
    EXPECT_GT(steps, 0);
    for (const auto* suffix : {"", "-wal"})
        EXPECT_THAT(tests::readFile(path().string() + suffix), Not(HasSubstr("quagga"))) << suffix;
    EXPECT_EQ(hits("stays"), steps);
    EXPECT_TRUE(checkHealth(db())->problems.empty());
    EXPECT_TRUE(*dropSomeStaleWords(db())) << "nothing is left to do";
}

TEST_F(TombstonesTest, StepsGoOnAfterAnotherOpening) {
    save({makePost("1", "ana", "quaggaword"), makePost("2", "ana", "stays")});
    gone("1");
    { const Database closed = std::move(db()); }
    auto again = openWorkspace(path());
    ASSERT_TRUE(again);
    ASSERT_TRUE(dropStaleWords(*again));
    EXPECT_THAT(tests::readFile(path()), Not(HasSubstr("quagga")));
}

TEST_F(TombstonesTest, UnseenPostsAreCandidates) {
    const auto root = makePost("r", "acme", "root", 0);
    save({root}, Source::OwnThreads, at(10));
    save({makeReply("seen", "ana", "x", 1, root), makeReply("missing", "ana", "y", 2, root),
          makeReply("dead", "ana", "z", 3, root)},
         Source::Conversation, at(10));
    save({makeReply("imported", "ana", "w", 4, root)}, Source::Import, at(10));
    gone("dead");
    save({makeReply("seen", "ana", "x", 1, root)}, Source::Conversation, at(20));
    EXPECT_THAT(*listUnseen(db(), "r", at(20), 10), ElementsAre("missing"));
    EXPECT_THAT(*listUnseen(db(), "r", at(10), 10), IsEmpty());
    EXPECT_THAT(*listUnseen(db(), "r", at(30), 1), ElementsAre("missing")) << "the oldest look first";
    EXPECT_THAT(*listUnseen(db(), "r", at(30), -5), IsEmpty());
    save({makeReply("imported", "ana", "w", 4, root)}, Source::Conversation, at(25));
    EXPECT_THAT(*listUnseen(db(), "r", at(30), 10), ElementsAre("missing", "seen", "imported"))
        << "the API has given it by now";
    save({makeReply("missing", "ana", "y", 2, root)}, Source::Conversation, at(5));
    EXPECT_THAT(*listUnseen(db(), "r", at(11), 10), ElementsAre("missing"))
        << "a late answer turns nothing back";
}

class HiddenTest : public TombstonesTest {};

TEST_F(HiddenTest, AHiddenPostIsNeitherShownNorFound) {
    for (const auto* status : {"HIDDEN", "BLOCKED", "RESTRICTED", "COVERED"}) {
        auto post = fullPost();
        save({post});
        EXPECT_EQ(hits("zebra"), 1) << status;
        post.hideStatus = status;
        save({post});
        EXPECT_EQ(hits("zebra"), 0) << status;
        const auto held = stored("1");
        EXPECT_TRUE(held.hidden);
        EXPECT_TRUE(readHiddenIds(db())->contains("1")) << status;
        EXPECT_FALSE(held.post.text || held.post.attachedText || held.post.altText || held.post.poll);
        EXPECT_EQ(held.post.hideStatus, status);
        const auto page = search(db(), {"author:ana", {}, 10, {}});
        ASSERT_EQ(page->posts.size(), 1U);
        EXPECT_FALSE(page->posts.front().post.text);
        EXPECT_EQ(number("SELECT count(*) FROM post WHERE text LIKE 'zebra%'"), 1) << "kept in the file";
        post.hideStatus = "UNHUSHED";
        save({post});
        EXPECT_FALSE(stored("1").hidden);
        EXPECT_TRUE(readHiddenIds(db())->empty());
        EXPECT_EQ(stored("1").post.text, post.text);
        EXPECT_EQ(hits("zebra"), 1) << status;
    }
}

TEST_F(HiddenTest, AnEditWhileHiddenIsFoundOnceShown) {
    auto post = makePost("1", "ana", "first");
    post.hideStatus = "HIDDEN";
    save({post});
    post.text = "second";
    save({post});
    EXPECT_EQ(hits("second"), 0);
    post.hideStatus = "NOT_HUSHED";
    save({post});
    EXPECT_EQ(hits("first"), 0);
    EXPECT_EQ(hits("second"), 1);
    EXPECT_TRUE(db().execute("INSERT INTO post_text (post_text) VALUES ('integrity-check')"));
}

TEST_F(HiddenTest, UnknownWordsAreShown) {
    auto post = makePost("1", "ana", "text");
    post.hideStatus = "SHADOWED";
    save({post});
    EXPECT_FALSE(stored("1").hidden);
    EXPECT_EQ(hits("text"), 1);
}

TEST_F(HiddenTest, AttachedTextIsFound) {
    auto post = makePost("1", "ana", "short");
    post.attachedText = "a long essay";
    save({post});
    EXPECT_EQ(hits("essay"), 1);
    EXPECT_EQ(hits("short essay"), 1);
    post.attachedText = "another treatise";
    save({post});
    EXPECT_EQ(hits("essay"), 0);
    EXPECT_EQ(hits("short treatise"), 1);
    model::Post only = makePost("2", "ana", "");
    only.text.reset();
    only.attachedText = "lonely";
    save({only});
    EXPECT_EQ(hits("lonely"), 1);
    ASSERT_TRUE(writeSetting(db(), "full_text_version", "0"));
    ASSERT_TRUE(openWorkspace(path()));
    EXPECT_EQ(hits("treatise"), 1);
    EXPECT_EQ(hits("lonely"), 1);
}

} // namespace
} // namespace weft::store
