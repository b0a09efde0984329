// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/watches.h"

#include "store/brands.h"
#include "store/source_visits.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using base::ErrorCode;

class WatchesTest : public WorkspaceTest {
protected:
    void SetUp() override { account = addAccount(db(), "Acme", "acme")->id; }

    Watch add(WatchKind kind, std::string_view term) {
        const auto watch = addWatch(db(), account, kind, term, at(1));
        EXPECT_TRUE(watch) << watch.error().text();
        return watch.value_or(Watch{});
    }

    std::int64_t hit(std::int64_t watch, const std::vector<std::string>& ids,
                     const std::vector<int>& ranks = {}, base::Instant when = at(5)) {
        auto transaction = Transaction::begin(db());
        const auto added = addWatchHits(db(), watch, ids, ranks, when);
        EXPECT_TRUE(added) << added.error().text();
        EXPECT_TRUE(transaction->commit());
        return added.value_or(-1);
    }

    std::int64_t account = 0;
};

TEST_F(WatchesTest, AreListedInOrderOfBeingAdded) {
    add(WatchKind::Word, "  cold brew ");
    add(WatchKind::Tag, "#Tea");
    add(WatchKind::Profile, "@Rival");
    const auto watches = listWatches(db(), account);
    ASSERT_EQ(watches->size(), 3U);
    EXPECT_EQ((*watches)[0].term, "cold brew");
    EXPECT_EQ((*watches)[1].term, "Tea");
    EXPECT_EQ((*watches)[2].term, "Rival");
    EXPECT_EQ((*watches)[2].kind, WatchKind::Profile);
    EXPECT_EQ((*watches)[2].addedAt, at(1));
    EXPECT_TRUE(listWatches(db(), account + 1)->empty());
}

TEST_F(WatchesTest, TheSameTermIsAddedOnce) {
    const auto first = add(WatchKind::Word, "Café");
    EXPECT_EQ(add(WatchKind::Word, "cafe").id, first.id);
    EXPECT_EQ(add(WatchKind::Word, "cafe").term, "Café");
    EXPECT_NE(add(WatchKind::Tag, "cafe").id, first.id);
    EXPECT_EQ(add(WatchKind::Profile, "Rival").id, add(WatchKind::Profile, "@rival").id);
    const auto other = addAccount(db(), "Acme", "acme.help");
    EXPECT_NE(addWatch(db(), other->id, WatchKind::Word, "cafe", at(1))->id, first.id);
}

TEST_F(WatchesTest, RefuseWhatCannotBeLookedFor) {
    using namespace std::string_view_literals;
    for (const auto term : {""sv, "   "sv, "a\nb"sv, "a\0b"sv, "\x7F"sv, "\xC2\x85"sv}) {
        const auto refused = addWatch(db(), account, WatchKind::Word, term, at(1));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::BadArgument);
    }
    EXPECT_FALSE(addWatch(db(), account, WatchKind::Word, std::string(201, 'x'), at(1)));
    EXPECT_TRUE(addWatch(db(), account, WatchKind::Word, std::string(200, 'x'), at(1)));
    EXPECT_FALSE(addWatch(db(), account, WatchKind::Tag, "#", at(1)));
    EXPECT_FALSE(addWatch(db(), account, WatchKind::Profile, "two words", at(1)));
    EXPECT_EQ(addWatch(db(), account + 7, WatchKind::Word, "x", at(1)).error().code, ErrorCode::BadArgument);
    EXPECT_TRUE(addWatch(db(), account, WatchKind::Word, "'; DROP TABLE watch; --", at(1)));
    EXPECT_TRUE(addWatch(db(), account, WatchKind::Word, "\xFF\xFE", at(1)));
    EXPECT_EQ(listWatches(db(), account)->size(), 3U);
}

TEST_F(WatchesTest, PauseAndGoOn) {
    const auto watch = add(WatchKind::Word, "tea");
    ASSERT_TRUE(pauseWatch(db(), watch.id, true, at(2)));
    EXPECT_TRUE(listWatches(db(), account)->front().paused);
    ASSERT_TRUE(pauseWatch(db(), watch.id, false, at(3)));
    EXPECT_FALSE(listWatches(db(), account)->front().paused);
    EXPECT_FALSE(pauseWatch(db(), watch.id + 1, true, at(4)));
}

TEST_F(WatchesTest, HitsCountEachPostOnce) {
    const auto watch = add(WatchKind::Word, "tea");
    save({makePost("1", "ana", "tea"), makePost("2", "bob", "tea")}, Source::Search);
    EXPECT_EQ(hit(watch.id, {"1"}), 1);
    EXPECT_EQ(hit(watch.id, {"1", "2", "2"}), 1);
    EXPECT_EQ(hit(watch.id, {"2", "1"}, {4, 9}, at(6)), 0);
    EXPECT_EQ(hit(watch.id, {"1", "2"}, {3, 8}, at(7)), 0);
    EXPECT_EQ(number("SELECT top_rank FROM watch_hit ORDER BY post_seq LIMIT 1"), 3);
    EXPECT_EQ(number("SELECT top_rank FROM watch_hit ORDER BY post_seq DESC LIMIT 1"), 4);
    EXPECT_EQ(number("SELECT min(top_seen_ms) FROM watch_hit"), base::toMs(at(7)));
    EXPECT_EQ(number("SELECT max(first_seen_ms) FROM watch_hit"), base::toMs(at(5)));
}

TEST_F(WatchesTest, HitsNeedHeldPostsAndPlaces) {
    const auto watch = add(WatchKind::Word, "tea");
    save({makePost("1", "ana", "tea")});
    const std::vector<std::string> held{"1"};
    const std::vector<std::string> missing{"99"};
    const std::vector zero{0};
    const std::vector two{1, 2};
    auto transaction = Transaction::begin(db());
    EXPECT_EQ(addWatchHits(db(), watch.id, missing, {}, at(1)).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(addWatchHits(db(), watch.id, held, zero, at(1)).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(addWatchHits(db(), watch.id, held, two, at(1)).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(addWatchHits(db(), watch.id + 1, held, {}, at(1)).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(addWatchHits(db(), watch.id, {}, {}, at(1)).value_or(-1), 0);
}

TEST_F(WatchesTest, RemovingTakesHitsAndStatesAndLeavesPosts) {
    const auto watch = add(WatchKind::Word, "tea");
    const auto kept = add(WatchKind::Word, "coffee");
    save({makePost("1", "ana", "tea")}, Source::Search);
    hit(watch.id, {"1"});
    hit(kept.id, {"1"});
    for (const auto id : {watch.id, kept.id}) {
        const SourceKey key{account, "search", std::to_string(id)};
        ASSERT_TRUE(writeVisit(db(), {key, at(1), at(1), {}, {}, {}}));
        ASSERT_TRUE(addGap(db(), {key, {at(1), at(2)}, GapReason::Failed, false}));
        ASSERT_TRUE(addEvent(db(), {at(1), key, 1, {}}));
    }
    const SourceKey conversation{account, "conversations", std::to_string(watch.id)};
    ASSERT_TRUE(writeVisit(db(), {conversation, at(1), at(1), {}, {}, {}}));
    EXPECT_TRUE(removeWatch(db(), watch.id, at(5)).value_or(false));
    EXPECT_FALSE(removeWatch(db(), watch.id, at(5)).value_or(true));
    EXPECT_EQ(listWatches(db(), account)->size(), 1U);
    EXPECT_EQ(number("SELECT count(*) FROM watch_hit"), 1);
    EXPECT_EQ(listVisits(db(), account)->size(), 2U) << "a root of the same number is something else";
    EXPECT_EQ(listGaps(db(), account, at(0))->size(), 1U);
    EXPECT_EQ(listEvents(db(), 10)->size(), 1U);
    EXPECT_EQ(readCounts(db())->posts, 1);
}

TEST_F(WatchesTest, WordsOfAnotherVersionAreLeftOut) {
    add(WatchKind::Word, "tea");
    ASSERT_TRUE(db().execute("PRAGMA ignore_check_constraints = ON; UPDATE watch SET kind = 'smell'"));
    EXPECT_TRUE(listWatches(db(), account)->empty());
    EXPECT_EQ(watchKindFromName("smell"), std::nullopt);
    EXPECT_EQ(watchKindFromName("tag"), WatchKind::Tag);
}

TEST_F(WatchesTest, HitsAreContentAndTheMomentIsNot) {
    const auto watch = add(WatchKind::Word, "tea");
    save({makePost("1", "ana", "tea")}, Source::Search);
    const auto before = contentDigest(db());
    hit(watch.id, {"1"});
    const auto after = contentDigest(db());
    EXPECT_NE(*after, *before);
    hit(watch.id, {"1"}, {1}, at(99));
    EXPECT_EQ(*contentDigest(db()), *after);
}

TEST_F(WatchesTest, ProfilesAreDated) {
    EXPECT_EQ(*newestProfile(db(), "rival"), std::nullopt);
    model::PublicProfile profile;
    profile.username = "Rival";
    profile.name = "The Rival";
    profile.followers = std::int64_t{1200};
    profile.verified = true;
    ASSERT_TRUE(saveProfileSnapshot(db(), profile, at(1)));
    profile.followers = std::int64_t{1300};
    profile.biography = "We roast";
    ASSERT_TRUE(saveProfileSnapshot(db(), profile, at(2)));
    const auto newest = newestProfile(db(), "@RIVAL");
    ASSERT_TRUE(newest && *newest);
    EXPECT_EQ((*newest)->takenAt, at(2));
    EXPECT_EQ((*newest)->profile.followers.value(), 1300);
    EXPECT_EQ((*newest)->profile.biography, "We roast");
    EXPECT_EQ((*newest)->profile.verified, true);
    EXPECT_FALSE((*newest)->profile.likes.known()) << "unknown is not 0";
    EXPECT_EQ(number("SELECT count(*) FROM profile_snapshot"), 2);
    profile.username = "";
    EXPECT_FALSE(saveProfileSnapshot(db(), profile, at(3)));
}

} // namespace
} // namespace weft::store
