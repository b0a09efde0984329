// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <limits>

namespace weft::store {
namespace {

class SavingTest : public WorkspaceTest {};

TEST_F(SavingTest, EveryFieldComesBack) {
    auto post = makePost("1", "Ana", "Hello @Acme?", 3);
    post.parentId = "0";
    post.rootId = "0";
    post.quotedId = "7";
    post.repostedId = "8";
    post.mediaType = model::MediaType::Carousel;
    post.permalink = "https://example.org/1";
    post.topicTag = "tea";
    post.language = "en";
    post.altText = "a cup";
    post.linkUrl = "https://example.org";
    post.hideStatus = "NOT_HUSHED";
    post.isReply = true;
    post.isQuote = false;
    post.hasReplies = true;
    post.authorVerified = true;
    post.authorPictureUrl = "https://example.org/p.jpg";
    post.poll = model::Poll{{{"yes", 0.625}, {"no", {}}}, 16, at(99)};
    post.attachedText = "a long text";
    post.locationName = "Lisbon";
    post.replyAudience = "EVERYONE";
    post.ghostStatus = "ACTIVE";
    post.ghostEndsAt = at(77);
    post.approvalStatus = "pending";
    post.spoiler = true;
    post.pictures = 3;
    const auto counts = save({post}, Source::Mentions, at(9));
    EXPECT_EQ(counts.added, 1);
    const auto held = stored("1");
    EXPECT_EQ(held.post, post);
    EXPECT_EQ(held.firstSource, Source::Mentions);
    EXPECT_EQ(held.firstSeenAt, at(9));
}

TEST_F(SavingTest, TheSamePageTwiceWritesNothing) {
    const std::vector posts{makePost("1", "ana", "one"), makePost("2", "bob", "two"),
                            makePost("3", "ana", "three")};
    save(posts);
    const auto before = number("SELECT total_changes()");
    const auto counts = save(posts);
    EXPECT_EQ(counts.seen, 3);
    EXPECT_EQ(counts.added, 0);
    EXPECT_EQ(counts.changed, 0);
    EXPECT_EQ(number("SELECT total_changes()"), before);
}

TEST_F(SavingTest, AFieldThatIsNotGivenKeepsItsValue) {
    auto full = makePost("1", "ana", "one");
    full.topicTag = "tea";
    full.authorVerified = true;
    save({full});
    model::Post bare;
    bare.id = "1";
    bare.createdAt = full.createdAt;
    EXPECT_EQ(save({bare}).changed, 0);
    bare.hasReplies = true;
    EXPECT_EQ(save({bare}).changed, 1);
    full.hasReplies = true;
    EXPECT_EQ(stored("1").post, full);
}

TEST_F(SavingTest, APollIsReplacedAsAWhole) {
    auto post = makePost("1", "ana", "vote");
    post.poll = model::Poll{{{"a", 0.5}, {"b", 0.25}, {"c", 0.25}}, 8, at(9)};
    save({post});
    auto silent = post;
    silent.poll.reset();
    EXPECT_EQ(save({silent}).changed, 0);
    EXPECT_EQ(stored("1").post.poll, post.poll);
    post.poll = model::Poll{{{"a", 1.0}}, {}, {}};
    EXPECT_EQ(save({post}).changed, 1);
    EXPECT_EQ(stored("1").post.poll, post.poll);
    EXPECT_EQ(save({post}).changed, 0);
    post.poll = model::Poll{};
    EXPECT_EQ(save({post}).changed, 0) << "a poll that says nothing";
    post.poll = model::Poll{{{"a", std::numeric_limits<double>::quiet_NaN()}}, {}, {}};
    save({post});
    EXPECT_EQ(save({post}).changed, 0) << "no number is no share";
    EXPECT_EQ(stored("1").post.poll->options.front().share, std::nullopt);
}

TEST_F(SavingTest, WhenAPostWasLastSeenIsKeptForTheApiOnly) {
    const std::string sql = "SELECT ifnull(last_seen_ms, -1) FROM sighting";
    const auto post = makePost("1", "ana", "x");
    save({post}, Source::Import, at(1));
    EXPECT_EQ(number(sql), -1);
    save({post}, Source::Search, at(5));
    EXPECT_EQ(number(sql), base::toMs(at(5)));
    save({post}, Source::Import, at(9));
    save({post}, Source::Conversation, at(3));
    EXPECT_EQ(number(sql), base::toMs(at(5)));
    EXPECT_EQ(stored("1").firstSource, Source::Import);
    EXPECT_EQ(stored("1").firstSeenAt, at(1));
}

TEST_F(SavingTest, EverySourceIsKept) {
    int id = 0;
    for (const auto source :
         {Source::OwnThreads, Source::Conversation, Source::OwnReplies, Source::Mentions, Source::GhostPosts,
          Source::Search, Source::Profile, Source::Pending, Source::Sent, Source::Import}) {
        const auto name = std::to_string(++id);
        save({makePost(name, "ana", "x")}, source);
        EXPECT_EQ(stored(name).firstSource, source) << sourceName(source);
    }
}

TEST_F(SavingTest, TheLastVersionWinsWithinOneCallToo) {
    auto first = makePost("1", "ana", "old @bob");
    auto last = makePost("1", "ann", "new @eve");
    const auto counts = save({first, last, last});
    EXPECT_EQ(counts.added, 1);
    EXPECT_EQ(counts.changed, 1);
    EXPECT_EQ(counts.seen, 3);
    EXPECT_EQ(stored("1").post.text, "new @eve");
    EXPECT_EQ(stored("1").post.author, "ann");
    EXPECT_EQ(number("SELECT count(*) FROM person"), 1) << "nobody is left behind";
    EXPECT_EQ(number("SELECT count(*) FROM mention WHERE handle = 'eve'"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM mention"), 1);
}

TEST_F(SavingTest, IdsThatSayNothingAreAbsent) {
    auto post = makePost("1", "", "x");
    post.parentId = "1";
    post.rootId = "";
    post.quotedId = "";
    post.repostedId = "";
    save({post});
    const auto held = stored("1").post;
    EXPECT_FALSE(held.author || held.parentId || held.rootId || held.quotedId || held.repostedId);
    EXPECT_EQ(save({post}).changed, 0);
    const auto transaction = Transaction::begin(db());
    const auto refused = savePosts(db(), std::vector{makePost("", "ana", "x")}, Source::Import, at(0));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::BadArgument);
}

TEST_F(SavingTest, HostileTextsAreOnlyTexts) {
    const std::string nul("a\0b", 3);
    const std::vector<std::string> texts{nul,
                                         "'; DROP TABLE post; --",
                                         std::string(2'000'000, 'x'),
                                         "\xE2\x80\xA8 line \xF0\x9F\xA7\xB5",
                                         "\xFF\xFE not UTF-8",
                                         ""};
    for (std::size_t i = 0; i < texts.size(); ++i)
        save({makePost(texts[i] + std::to_string(i), "a'b\"c", texts[i])});
    for (std::size_t i = 0; i < texts.size(); ++i)
        EXPECT_EQ(stored(texts[i] + std::to_string(i)).post.text, texts[i]);
    EXPECT_TRUE(checkHealth(db())->problems.empty());
}

TEST_F(SavingTest, HandlesAreComparedExactly) {
    save({makePost("1", "Ana", "x"), makePost("2", "ana", "y")});
    EXPECT_EQ(readCounts(db())->people, 2);
}

TEST_F(SavingTest, AnAbandonedTransactionLeavesNothing) {
    {
        const auto transaction = Transaction::begin(db());
        ASSERT_TRUE(savePosts(db(), std::vector{makePost("1", "ana", "gone")}, Source::Import, at(0)));
    }
    EXPECT_EQ(readCounts(db())->posts, 0);
    EXPECT_EQ(number("SELECT count(*) FROM post_text('gone')"), 0);
}

TEST_F(SavingTest, CountsForTheFootOfTheWindow) {
    EXPECT_EQ(readCounts(db())->oldest, std::nullopt);
    save({makePost("1", "ana", "x", 5), makePost("2", "bob", "y", 1)});
    const auto counts = readCounts(db());
    EXPECT_EQ(counts->posts, 2);
    EXPECT_EQ(counts->oldest, at(1));
    EXPECT_EQ(counts->newest, at(5));
}

} // namespace
} // namespace weft::store
