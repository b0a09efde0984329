// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_workspace.h"
#include "store/brands.h"
#include "store/compaction.h"
#include "store/query_rows.h"
#include "store/retention.h"
#include "store/rollup/rollups.h"
#include "store/search.h"
#include "store/tone_corrections.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>

namespace weft::store {
namespace {

using base::ErrorCode;
using std::chrono::days;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class RetentionTest : public WorkspaceTest {
protected:
    /// Posts of minutes 0 to `count` - 1; those of the first half say "quagga", all others "zebra".
    void fill(int count) {
        std::vector<model::Post> posts;
        for (int i = 0; i < count; ++i) {
            const auto id = "p" + std::to_string(i);
            const bool old = i < count / 2;
            auto post = makePost(id, old ? "quaggaperson" + std::to_string(i % 9) : "zebraperson",
                                 (old ? "quagga words @quaggafriend " : "zebra words @zebrafriend ") + id, i);
            post.topicTag = old ? "quaggatag" : "zebratag";
            post.permalink = "https://example.org/" + post.topicTag.value_or("") + id;
            if (i % 5 != 0) {
                post.parentId = "p" + std::to_string(i - i % 5);
                post.rootId = post.parentId;
            }
            posts.push_back(post);
        }
        save(posts, Source::Search, at(count));
    }

    Expired erase(std::int64_t beforeMinute) {
        const auto erased = eraseExpired(db(), at(beforeMinute), at(9000), {}, {});
        EXPECT_TRUE(erased) << erased.error().text();
        return erased.value_or(Expired{});
    }

    /// The bytes of the file, its log and the index of the log, in lower case.
    [[nodiscard]] std::string bytes() const {
        std::string all;
        for (const auto* suffix : {"", "-wal", "-shm"})
            all += tests::readFile(path().string() + suffix);
        std::ranges::transform(all, all.begin(), [](unsigned char c) { return std::tolower(c); });
        return all;
    }

    void expectSound() {
        EXPECT_THAT(checkHealth(db())->problems, ElementsAre());
        EXPECT_TRUE(checkRollups(db()).value_or(false));
        EXPECT_TRUE(db().execute("INSERT INTO post_text (post_text) VALUES ('integrity-check')"));
    }
};

TEST_F(RetentionTest, ErasesWhatIsOlderWithAllThatHangsOnIt) {
    ASSERT_TRUE(addAccount(db(), "Acme", "zebraperson"));
    fill(2'000);
    ASSERT_EQ(countExpired(db(), at(1'000))->posts, 1'000);
    EXPECT_EQ(erase(1'000).posts, 1'000);
    EXPECT_EQ(readCounts(db())->posts, 1'000);
    EXPECT_EQ(number("SELECT count(*) FROM person"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM mention"), 1'000);
    EXPECT_EQ(number("SELECT count(*) FROM sighting"), 1'000);
    EXPECT_EQ(countMatches(db(), {"quagga", {}, 10, {}}).value_or(-1), 0);
    EXPECT_EQ(countMatches(db(), {"zebra", {}, 10, {}}).value_or(-1), 1'000);
    expectSound();
}

TEST_F(RetentionTest, FollowsOrRebuildsTheRollupsWithTheSameResult) {
    ASSERT_TRUE(addAccount(db(), "Acme", "zebraperson"));
    fill(12'000);
    EXPECT_EQ(erase(300).posts, 300);
    expectSound();
    EXPECT_EQ(erase(6'000).posts, 5'700);
    expectSound();
}

TEST_F(RetentionTest, NothingIsLeftInTheBytes) {
    fill(3'000);
    model::Counters counters;
    counters[model::Metric::Likes] = 7;
    ASSERT_TRUE(saveCounters(db(), "p10", counters, at(1)));
    model::PublicProfile profile;
    profile.username = "quaggaprofile";
    ASSERT_TRUE(saveProfileSnapshot(db(), profile, at(2)));
    ASSERT_THAT(bytes(), HasSubstr("quagga"));
    const auto erased = erase(1'500);
    EXPECT_EQ(erased.profiles, 1);
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga")));
    EXPECT_THAT(bytes(), HasSubstr("zebra"));
}

TEST_F(RetentionTest, WithoutWritingTheFileAnewTheTextsAreGoneAllTheSame) {
    fill(3'000);
    while (eraseExpiredPosts(db(), at(1'500), at(9000)).value_or(0) > 0) {}
    ASSERT_TRUE(finishErasing(db(), at(1'500), at(9000), Cleaning::Quick));
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga words")));
    expectSound();
}

TEST_F(RetentionTest, LabelsThatNobodyUsesGo) {
    ASSERT_TRUE(addAccount(db(), "Acme", "acme"));
    auto old = makePost("old", "acme", "words", 1);
    old.topicTag = "quaggatag";
    auto fresh = makePost("fresh", "acme", "words", 5'000);
    fresh.topicTag = "tea";
    save({old, fresh}, Source::Search, at(6'000));
    ASSERT_EQ(number("SELECT count(*) FROM label"), 2);
    EXPECT_EQ(erase(1'500).posts, 1);
    EXPECT_EQ(number("SELECT count(*) FROM label WHERE text <> 'tea'"), 0);
    ASSERT_TRUE(db().execute("INSERT INTO label (text) VALUES ('left by an earlier version')"));
    ASSERT_TRUE(compact(db()));
    EXPECT_EQ(number("SELECT count(*) FROM label WHERE text <> 'tea'"), 0);
    expectSound();
}

TEST_F(RetentionTest, ACorrectionOfTheToneGoesWithItsPost) {
    save({makePost("old", "ana", "x", 1), makePost("new", "ana", "y", 5'000)});
    for (const auto* id : {"old", "new"})
        ASSERT_TRUE(writeToneCorrection(db(), {id, "negative", at(6'000)}));
    while (eraseExpiredPosts(db(), at(1'500), at(9'000)).value_or(0) > 0) {}
    ASSERT_EQ(listToneCorrections(db())->size(), 1U);
    EXPECT_EQ(listToneCorrections(db())->at(0).postId, "new");
}

TEST_F(RetentionTest, ANoteOrAStarProtectsAPost) {
    fill(100);
    ASSERT_TRUE(writeNote(db(), "p3", "remember", at(200)));
    ASSERT_TRUE(writeFavourite(db(), "p4", true, at(200)));
    const auto erased = erase(50);
    EXPECT_EQ(erased.posts, 48);
    EXPECT_EQ(erased.keptPosts, 2);
    EXPECT_EQ(stored("p3").post.text, "quagga words @quaggafriend p3");
    expectSound();
}

TEST_F(RetentionTest, AStoppedRunIsFinishedByTheNext) {
    fill(3'000);
    std::stop_source stop;
    const auto stopped = eraseExpired(
        db(), at(1'500), at(9000), [&](auto) { stop.request_stop(); }, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(readCounts(db())->posts, 2'500);
    expectSound();
    EXPECT_EQ(erase(1'500).posts, 1'000);
    expectSound();
}

TEST_F(RetentionTest, ARunThatWasCutOffBeforeCleaningIsCleanedByTheNext) {
    fill(3'000);
    while (eraseExpiredPosts(db(), at(1'500), at(9000)).value_or(0) > 0) {}
    EXPECT_EQ(erase(1'500).posts, 0);
    EXPECT_THAT(bytes(), Not(HasSubstr("quagga")));
}

TEST_F(RetentionTest, TheRuleIsKept) {
    EXPECT_FALSE(readKeep(db())->has_value());
    ASSERT_TRUE(writeKeep(db(), days{730}));
    EXPECT_EQ(*readKeep(db()), days{730});
    ASSERT_TRUE(writeKeep(db(), std::nullopt));
    EXPECT_FALSE(readKeep(db())->has_value());
}

TEST_F(RetentionTest, CompactingGivesTheRoomBack) {
    fill(6'000);
    while (eraseExpiredPosts(db(), at(5'900), at(9000)).value_or(0) > 0) {}
    const auto digest = *contentDigest(db());
    const auto done = compact(db());
    ASSERT_TRUE(done) << done.error().text();
    EXPECT_LT(done->bytesAfter, done->bytesBefore / 2);
    EXPECT_EQ(done->bytesAfter, static_cast<std::int64_t>(std::filesystem::file_size(path())));
    EXPECT_EQ(*contentDigest(db()), digest);
    expectSound();
}

TEST_F(RetentionTest, CompactingWhileSomebodyReadsIsRightForBoth) {
    fill(2'000);
    auto reader = openWorkspaceReadOnly(path());
    ASSERT_TRUE(reader);
    const auto digest = *contentDigest(db());
    ASSERT_TRUE(compact(db()));
    EXPECT_EQ(*contentDigest(*reader), digest);
    save({makePost("later", "ana", "more", 9'000)});
    EXPECT_EQ(readCounts(*reader)->posts, 2'001);
}

} // namespace
} // namespace weft::store
