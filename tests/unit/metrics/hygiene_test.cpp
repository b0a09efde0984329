// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/hygiene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace weft::metrics {
namespace {

using Places = std::vector<std::size_t>;

constexpr auto kWeek = std::chrono::milliseconds{std::chrono::days{7}};
constexpr auto kStart = base::Instant{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

/// The places of the posts that are dropped when all have come.
Places findCopies(const std::vector<SignedPost>& posts, const HygieneRules& rules = {}) {
    CopyWatch watch(rules);
    for (std::size_t i = 0; i < posts.size(); ++i)
        std::ignore = watch.take(std::to_string(i), posts[i]);
    Places copies;
    for (std::size_t i = 0; i < posts.size(); ++i)
        if (watch.isCopy(std::to_string(i))) copies.push_back(i);
    return copies;
}

/// The same text at the moments, counted from the start.
std::vector<SignedPost> copiesAt(const std::vector<std::chrono::milliseconds>& moments) {
    std::vector<SignedPost> posts;
    for (const auto moment : moments)
        posts.push_back({kStart + moment, true, "buythewonderfulthing"});
    return posts;
}

TEST(Hygiene, FindsNothingInNothing) {
    EXPECT_TRUE(findCopies({}).empty());
}

TEST(Hygiene, DropsTextsThatComeFiveTimesWithinAWeek) {
    const auto day = std::chrono::milliseconds{std::chrono::days{1}};
    EXPECT_TRUE(findCopies(copiesAt({day, day, day, day})).empty()) << "four";
    EXPECT_EQ(findCopies(copiesAt({day, day, day, day, day})), (Places{0, 1, 2, 3, 4}));
}

TEST(Hygiene, MeasuresHalfOpenStretches) {
    const std::chrono::milliseconds none{0};
    const std::chrono::milliseconds tick{1};
    EXPECT_EQ(findCopies(copiesAt({none, none, none, none, kWeek - tick})).size(), 5U);
    EXPECT_TRUE(findCopies(copiesAt({none, none, none, none, kWeek})).empty());
}

TEST(Hygiene, DropsAllPostsOfSuchAText) {
    const auto far = kWeek * 20;
    const std::chrono::milliseconds none{0};
    EXPECT_EQ(findCopies(copiesAt({none, far, far, far, far, far})).size(), 6U);
    EXPECT_TRUE(findCopies(copiesAt({none, kWeek, kWeek * 2, kWeek * 3, kWeek * 4, kWeek * 5})).empty())
        << "six times, never five in a week";
}

TEST(Hygiene, LeavesTheBrandShortTextsAndOtherTextsAlone) {
    std::vector<SignedPost> posts(5, {kStart, true, "samewordsagainandagain"});
    std::vector<SignedPost> unsignedPosts(9, {kStart, true, {}});
    posts.insert(posts.end(), unsignedPosts.begin(), unsignedPosts.end());
    EXPECT_EQ(findCopies(posts), (Places{0, 1, 2, 3, 4}));
    posts[2].byAudience = false;
    EXPECT_TRUE(findCopies(posts).empty()) << "the brand's own copy does not count";
    posts[2].byAudience = true;
    posts[2].signature = "otherwordsthistimehere";
    EXPECT_TRUE(findCopies(posts).empty());
}

TEST(Hygiene, FollowsOtherRules) {
    HygieneRules rules;
    rules.times = 2;
    rules.within = std::chrono::hours{1};
    EXPECT_EQ(findCopies(copiesAt({std::chrono::minutes{0}, std::chrono::minutes{59}}), rules).size(), 2U);
    EXPECT_TRUE(findCopies(copiesAt({std::chrono::minutes{0}, std::chrono::minutes{60}}), rules).empty());
}

TEST(Hygiene, AgreesWithTheDefinitionInAnyOrder) {
    std::mt19937 random(23);
    const std::vector<std::string> texts{"a", "b", "c", "d", "e", "f"};
    std::vector<SignedPost> posts;
    for (int i = 0; i < 90; ++i)
        posts.push_back({kStart + std::chrono::hours{random() % (24 * 60)}, random() % 5 != 0,
                         texts[random() % texts.size()]});
    Places expected;
    const auto inStretch = [&](const SignedPost& start, const SignedPost& post) {
        return post.byAudience && post.signature == start.signature && post.createdAt >= start.createdAt &&
               post.createdAt < start.createdAt + kWeek;
    };
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const bool often = std::ranges::any_of(posts, [&](const SignedPost& start) {
            return start.signature == posts[i].signature &&
                   std::ranges::count_if(posts, [&](const auto& post) { return inStretch(start, post); }) >=
                       5;
        });
        if (posts[i].byAudience && often) expected.push_back(i);
    }
    ASSERT_FALSE(expected.empty());
    ASSERT_LT(expected.size(), 70U) << "some texts must stay for the test to mean anything";
    EXPECT_EQ(findCopies(posts), expected);
    std::ranges::shuffle(posts, random);
    EXPECT_EQ(findCopies(posts).size(), expected.size());
}

TEST(Hygiene, SaysWhenWhatWasMeasuredIsNoLongerRight) {
    CopyWatch watch;
    const SignedPost post{kStart, true, "buythewonderfulthing"};
    for (const char* id : {"1", "2", "3", "4"})
        EXPECT_FALSE(watch.take(id, post)) << id;
    EXPECT_FALSE(watch.take("4", post)) << "the same again";
    EXPECT_FALSE(watch.isCopy("1"));
    EXPECT_TRUE(watch.take("5", post)) << "the four before go";
    EXPECT_TRUE(watch.isCopy("1"));
    EXPECT_FALSE(watch.take("6", post)) << "it goes, and was never counted";
    EXPECT_TRUE(watch.isCopy("6"));
    EXPECT_FALSE(watch.take("6", {kStart, true, "otherwordsthistimehere"})) << "five are left";
    EXPECT_FALSE(watch.isCopy("6"));
    EXPECT_TRUE(watch.take("6", post)) << "it was counted";
    EXPECT_FALSE(watch.take("6", {kStart, false, "buythewonderfulthing"})) << "the brand's own";
    EXPECT_TRUE(watch.take("5", {kStart, true, {}})) << "four are left, and are kept";
    EXPECT_FALSE(watch.isCopy("1"));
    EXPECT_FALSE(watch.isCopy("never seen"));
}

TEST(Hygiene, KnowsAfterEveryVersionWhatItWouldKnowAtOnce) {
    std::mt19937 random(4);
    const std::vector<std::string> texts{"", "a", "b", "c"};
    std::vector<SignedPost> posts(40);
    CopyWatch watch;
    Places before;
    int disturbances = 0;
    for (int step = 0; step < 600; ++step) {
        const auto place = random() % posts.size();
        auto& post = posts[place];
        post = {kStart + std::chrono::hours{random() % (24 * 21)}, random() % 4 != 0,
                texts[random() % texts.size()]};
        const bool disturbed = watch.take(std::to_string(place), post);
        const auto after = findCopies(posts);
        for (std::size_t i = 0; i < posts.size(); ++i)
            ASSERT_EQ(watch.isCopy(std::to_string(i)), std::ranges::binary_search(after, i)) << step;
        const auto others = [&](Places places) {
            std::erase(places, place);
            return places;
        };
        const bool othersChanged = others(before) != others(after);
        EXPECT_TRUE(disturbed || !othersChanged) << step;
        disturbances += disturbed ? 1 : 0;
        before = after;
    }
    EXPECT_GT(disturbances, 20);
    EXPECT_LT(disturbances, 400) << "most posts change nothing but themselves";
}

} // namespace
} // namespace weft::metrics
