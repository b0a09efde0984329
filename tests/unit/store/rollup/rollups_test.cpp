// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollups.h"

#include "metrics/thread_forest.h"
#include "store/brands.h"
#include "store/post_seq.h"
#include "store/rollup/rollup_reading.h"
#include "store/rollup/rollup_version.h"
#include "store/tombstones.h"
#include "unit/store/rollup/tangled_posts.h"

#include <fmt/format.h>

#include <map>

namespace weft::store {
namespace {

class RollupsTest : public WorkspaceTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(addAccount(db(), "Acme", "acme"));
        ASSERT_TRUE(addAccount(db(), "Acme", "acme.help"));
        ASSERT_TRUE(addAccount(db(), "Rival", "rival"));
    }

    std::string digest() {
        auto made = rollupDigest(db());
        EXPECT_TRUE(made) << made.error().text();
        return made.value_or("");
    }

    static std::string lineOf(const conversation::ScopedPost& post) {
        const auto textOf = [](const std::optional<base::Instant>& at) { return at ? base::toMs(*at) : -1; };
        return fmt::format("{} {} {} {} {} {} {} {} {}", static_cast<int>(post.kind),
                           static_cast<int>(post.flow), post.byBrand, post.question, post.namesBrand,
                           static_cast<int>(post.parentKind), textOf(post.answeredAt),
                           textOf(post.peerAnsweredAt), textOf(post.goneAt));
    }

    static std::string textOf(const std::map<std::string, std::string>& lines) {
        std::string all;
        for (const auto& [id, line] : lines)
            all += id + " " + line + "\n";
        return all;
    }

    std::string handleOf(std::int64_t person) {
        return person == 0 ? "-" : text("SELECT handle FROM person WHERE seq = " + std::to_string(person));
    }

    std::string text(const std::string& sql) {
        const auto statement = db().prepare(sql);
        EXPECT_TRUE(statement && (*statement)->step().value_or(false)) << sql;
        std::string value((*statement)->text(0));
        (*statement)->reset();
        return value;
    }

    /// What the sheets say of each post.
    std::string sheets(std::int64_t brandId) {
        std::vector<conversation::ScopedPost> posts;
        const auto read = forEachScopedPost(db(), brandId, {base::kEarliestInstant, base::kLatestInstant},
                                            [&](const auto& post) { posts.push_back(post); });
        EXPECT_TRUE(read);
        std::map<std::string, std::string> lines;
        for (const auto& post : posts)
            lines[text("SELECT id FROM post WHERE seq = " + std::to_string(post.seq))] =
                fmt::format("{} {} to {}", lineOf(post), handleOf(post.author), handleOf(post.target));
        return textOf(lines);
    }

    /// The same by way of all posts in memory.
    std::string forest(const std::vector<std::string>& handles) {
        const auto table = loadPostTable(db(), base::kLatestInstant);
        EXPECT_TRUE(table);
        const auto forest = metrics::ThreadForest::build(*table, handles);
        const auto nameOf = [&](std::int64_t person) {
            return person == 0 ? std::string("-") : table->people[static_cast<std::size_t>(person - 1)];
        };
        std::map<std::string, std::string> lines;
        for (const auto& post : forest.scopedPosts({base::kEarliestInstant, base::kLatestInstant}))
            lines[table->rows[static_cast<std::size_t>(post.seq)].id] =
                fmt::format("{} {} to {}", lineOf(post), nameOf(post.author), nameOf(post.target));
        return textOf(lines);
    }

    void expectTrue(const std::string& what) {
        EXPECT_TRUE(checkRollups(db()).value_or(false)) << what;
        EXPECT_EQ(sheets(1), forest({"acme", "acme.help"})) << what;
        EXPECT_EQ(sheets(2), forest({"rival"})) << what;
        EXPECT_EQ(number("SELECT value FROM total WHERE name = 'posts'"),
                  number("SELECT count(*) FROM post"));
        EXPECT_EQ(number("SELECT value FROM total WHERE name = 'people'"),
                  number("SELECT count(*) FROM person"));
    }

    void saveInBatches(const std::vector<model::Post>& posts, std::size_t size) {
        for (std::size_t at = 0; at < posts.size(); at += size)
            save({posts.begin() + static_cast<std::ptrdiff_t>(at),
                  posts.begin() + static_cast<std::ptrdiff_t>(std::min(posts.size(), at + size))});
    }
};

TEST_F(RollupsTest, AreTrueInAnyOrderAndAnySizeOfBatches) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        TangledPosts tangle(seed);
        auto posts = tangle.make(120);
        std::string first;
        for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{200}}) {
            ASSERT_TRUE(db().execute(
                "DELETE FROM mention; DELETE FROM sighting; DELETE FROM post_change; DELETE FROM post; "
                "DELETE FROM person"));
            ASSERT_TRUE(rebuildRollups(db(), at(100'000)));
            tangle.shuffle(posts);
            saveInBatches(posts, size);
            expectTrue(fmt::format("seed {}, batches of {}", seed, size));
            if (first.empty()) first = digest();
            EXPECT_EQ(digest(), first) << "seed " << seed << ", batches of " << size;
        }
    }
}

TEST_F(RollupsTest, FollowEditsRepetitionsAndTombstones) {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        TangledPosts tangle(seed * 77);
        auto posts = tangle.make(80);
        saveInBatches(posts, 9);
        for (int round = 0; round < 60; ++round) {
            auto& post = posts[static_cast<std::size_t>(tangle.upTo(80))];
            post = tangle.edited(post, 80);
            save({post, posts[static_cast<std::size_t>(tangle.upTo(80))]}, Source::Conversation,
                 at(10'000 + round));
            if (round % 9 == 0) {
                auto transaction = Transaction::begin(db());
                ASSERT_TRUE(markGone(db(), post.id, at(20'000)));
                ASSERT_TRUE(transaction->commit());
            }
        }
        expectTrue(fmt::format("seed {}", seed));
    }
}

TEST_F(RollupsTest, KnowSinceWhenPostsAreGoneWhateverComesFirst) {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        TangledPosts tangle(seed * 13);
        auto posts = tangle.make(80);
        for (int round = 0; round < 150; ++round) {
            const auto& post = posts[static_cast<std::size_t>(tangle.upTo(80))];
            save({post}, Source::Conversation, at(10'000 + round));
            if (tangle.upTo(3) != 0) continue;
            auto transaction = Transaction::begin(db());
            ASSERT_TRUE(
                markGone(db(), posts[static_cast<std::size_t>(tangle.upTo(80))].id, at(tangle.upTo(8000))));
            ASSERT_TRUE(transaction->commit());
        }
        EXPECT_GT(number("SELECT count(*) FROM post WHERE gone_ms IS NOT NULL"), 5);
        expectTrue(fmt::format("seed {}", seed));
    }
}

TEST_F(RollupsTest, ForgettingAPersonLeavesNothingOfThem) {
    TangledPosts tangle(5);
    saveInBatches(tangle.make(100), 10);
    ASSERT_TRUE(forgetPerson(db(), "ana", at(9000)));
    expectTrue("forgotten");
    EXPECT_EQ(number("SELECT count(*) FROM link WHERE author NOT IN (SELECT seq FROM person)"), 0);
}

TEST_F(RollupsTest, AnotherAccountIsSeenInThePast) {
    TangledPosts tangle(6);
    saveInBatches(tangle.make(100), 10);
    ASSERT_TRUE(addAccount(db(), "Rival", "bob"));
    EXPECT_TRUE(checkRollups(db()).value_or(false));
    EXPECT_EQ(sheets(2), forest({"rival", "bob"}));
    ASSERT_TRUE(addAccount(db(), "Third", "cy"));
    EXPECT_EQ(sheets(3), forest({"cy"}));
}

TEST_F(RollupsTest, CountersOfOwnRootsAreTheNewest) {
    const auto root = makePost("1", "acme", "news", 1);
    save({root, makeReply("2", "ana", "oh?", 2, root), makePost("3", "ana", "hi @acme", 3)});
    const auto counters = [](std::int64_t likes) {
        model::Counters made;
        made[model::Metric::Likes] = likes;
        return made;
    };
    for (const auto& [id, likes, minute] :
         {std::tuple{"1", 5, 10}, std::tuple{"1", 9, 30}, std::tuple{"1", 7, 20}, std::tuple{"3", 4, 10}}) {
        auto transaction = Transaction::begin(db());
        ASSERT_TRUE(saveCounters(db(), id, counters(likes), at(minute)));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(
        number("SELECT likes FROM brand_thread JOIN post ON seq = thread WHERE brand_id = 1 AND id = '1'"),
        9);
    EXPECT_EQ(number("SELECT likes IS NULL FROM brand_thread JOIN post ON seq = thread WHERE id = '3'"), 1)
        << "of others nothing is known";
    EXPECT_TRUE(checkRollups(db()).value_or(false));
}

TEST_F(RollupsTest, PostsOfTheFutureDoNotExistUntilTheirTimeHasCome) {
    ASSERT_TRUE(writeHorizon(db(), at(100)));
    const auto root = makePost("p1", "acme", "news", 50);
    save({root, makeReply("p2", "ana", "oh?", 150, root)}, Source::Conversation, at(60));
    EXPECT_EQ(number("SELECT count(*) FROM link"), 1);
    EXPECT_TRUE(checkRollups(db()).value_or(false));
    save({makePost("p3", "ana", "hi", 110)}, Source::Conversation, at(160));
    EXPECT_EQ(number("SELECT count(*) FROM link"), 3);
    EXPECT_TRUE(checkRollups(db()).value_or(false));
    EXPECT_EQ(sheets(1), forest({"acme", "acme.help"}));
}

TEST_F(RollupsTest, AnotherTimeZoneMakesThemStale) {
    TangledPosts tangle(8);
    saveInBatches(tangle.make(60), 10);
    EXPECT_TRUE(rollupsAreFresh(db()).value_or(false));
    ASSERT_TRUE(writeSetting(db(), "time_zone", "Asia/Tokyo"));
    EXPECT_FALSE(rollupsAreFresh(db()).value_or(true));
    save(tangle.make(5));
    ASSERT_TRUE(refreshRollups(db(), at(100'000)));
    expectTrue("Tokyo");
    EXPECT_EQ(number("SELECT count(*) FROM day_sheet WHERE (day_ms + 9 * 3600000) % 86400000 <> 0"), 0);
}

TEST_F(RollupsTest, AThreadOfTenThousandIsTakenInAtOnceAndInAnyOrder) {
    const auto root = makePost("0", "acme", "news", 1);
    std::vector<model::Post> posts{root};
    for (int i = 1; i < 10'000; ++i)
        posts.push_back(
            makeReply(std::to_string(i), i % 2 == 0 ? "ana" : "bob", "x", 1 + i / 10, posts.back()));
    std::ranges::reverse(posts);
    saveInBatches(posts, 2500);
    EXPECT_EQ(number("SELECT max(depth) FROM link"), 9'999);
    EXPECT_EQ(number("SELECT count(DISTINCT thread) FROM link"), 1);
    EXPECT_TRUE(checkRollups(db()).value_or(false));
}

} // namespace
} // namespace weft::store
