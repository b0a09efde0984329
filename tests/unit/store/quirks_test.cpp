// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/collection.h"
#include "store/tombstones.h"
#include "store/watches.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// What the API does in ways of its own, as far as the workspace has to bear it.
class QuirksTest : public WorkspaceTest {};

TEST_F(QuirksTest, Quirk10_RepostsAreKeptAsEventsWithoutTextAndWithUnknownCounters) {
    const auto account = addAccount(db(), "Acme", "acme");
    model::Post repost;
    repost.id = "1";
    repost.author = "acme";
    repost.createdAt = at(1);
    repost.mediaType = model::MediaType::Repost;
    save({repost, makePost("2", "acme", "own", 2)}, Source::OwnThreads);
    const auto held = stored("1");
    EXPECT_EQ(held.post, repost);
    for (const auto metric : model::kMetrics) {
        EXPECT_FALSE(held.counters[metric].known());
        EXPECT_EQ(held.counters[metric].reason(), model::Unknown::NotProvided) << "nobody will ever know";
        EXPECT_EQ(stored("2").counters[metric].reason(), model::Unknown::NotFetchedYet);
    }
    EXPECT_EQ(listOwnThreads(db(), account->id)->size(), 1U);
    EXPECT_EQ(listOwnCounterStates(db(), account->id)->size(), 1U);
    EXPECT_EQ(loadPostTable(db(), base::kLatestInstant)->rows.size(), 2U) << "the event is counted";
}

TEST_F(QuirksTest, Quirk18_DeletedPostsStillCountAndShowNoText) {
    save({makePost("1", "ana", "gone soon"), makePost("2", "bob", "stays")}, Source::Search);
    auto transaction = Transaction::begin(db());
    ASSERT_TRUE(markGone(db(), "1", at(9)).value_or(false));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(stored("1").post.text, std::nullopt);
    EXPECT_EQ(stored("1").goneAt, at(9));
    EXPECT_EQ(readCounts(db())->posts, 2);
    EXPECT_EQ(loadPostTable(db(), base::kLatestInstant)->rows.size(), 2U);
    EXPECT_EQ(number("SELECT count(*) FROM post_text('gone')"), 0);
}

TEST_F(QuirksTest, Quirk21_SignedAddressesOfPicturesAreNoContent) {
    auto post = makePost("1", "ana", "x");
    post.authorPictureUrl = "https://cdn.example.net/p.jpg?oe=67000000";
    save({post});
    const auto digest = contentDigest(db());
    post.authorPictureUrl = "https://cdn.example.net/p.jpg?oe=68000000";
    const auto counts = save({post});
    EXPECT_EQ(counts.changed, 0);
    EXPECT_EQ(counts.added, 0);
    EXPECT_EQ(stored("1").post.authorPictureUrl, post.authorPictureUrl) << "the newest address is kept";
    EXPECT_EQ(*contentDigest(db()), *digest);
    for (const auto* column : {"media_url", "thumbnail_url", "gif_url"})
        EXPECT_FALSE(db().prepare(std::string("SELECT ") + column + " FROM post")) << column;
}

TEST_F(QuirksTest, Quirk23_DuplicateHitsAreOnePost) {
    const auto account = addAccount(db(), "Acme", "acme");
    const auto word = addWatch(db(), account->id, WatchKind::Word, "tea", at(0));
    const auto tag = addWatch(db(), account->id, WatchKind::Tag, "tea", at(0));
    const auto post = makePost("1", "ana", "tea");
    const std::vector<std::string> twice{"1", "1"};
    const std::vector ranks{5, 2};
    for (const auto window : {at(1), at(2)}) {
        save({post, post}, Source::Search, window);
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(addWatchHits(db(), word->id, twice, {}, window));
        ASSERT_TRUE(addWatchHits(db(), word->id, twice, ranks, window));
        ASSERT_TRUE(addWatchHits(db(), tag->id, twice, {}, window));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(readCounts(db())->posts, 1);
    EXPECT_EQ(number("SELECT count(*) FROM watch_hit"), 2) << "one for each watch";
    EXPECT_EQ(number("SELECT max(top_rank) FROM watch_hit"), 2);
}

TEST_F(QuirksTest, Quirk28_RepliesInSearchResultsStayReplies) {
    auto found = makePost("5", "ana", "tea in a thread");
    found.isReply = true;
    found.rootId = "1";
    save({found}, Source::Search);
    EXPECT_EQ(stored("5").post.isReply, true);
    EXPECT_EQ(stored("5").post.rootId, "1");
    EXPECT_EQ(loadPostTable(db(), base::kLatestInstant)->rows.front().rootId, "1");
    found.isReply.reset();
    found.rootId.reset();
    EXPECT_EQ(save({found}, Source::Mentions).changed, 0) << "other lists say less";
    EXPECT_EQ(stored("5").post.rootId, "1");
}

} // namespace
} // namespace weft::store
