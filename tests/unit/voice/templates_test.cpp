// SPDX-License-Identifier: GPL-3.0-or-later
#include "canned.h"
#include "spoken.h"
#include "voice/templates.h"

#include <gmock/gmock.h>

#include <set>

namespace weft::voice {
namespace {

using ::testing::ElementsAre;

Templates templatesOf(const std::vector<std::string>& texts, std::size_t mostCompared = kMostCompared) {
    const auto posts = hear(tests::spoken(texts));
    return findTemplates(posts, placesOfAll(posts), mostCompared);
}

const std::string kThanks = "Hello, thank you for your message, we come back to you";
const std::string kStorm = "The storm took the roof of our oldest shop in town";

TEST(Templates, OfCopiesAreAllCanned) {
    const auto same = templatesOf({kThanks, kThanks, "@ana " + kThanks + "!"});
    EXPECT_EQ(same.considered, 3);
    EXPECT_EQ(same.templateShare, 1);
    EXPECT_EQ(same.meanBestSimilarity, 1);
    EXPECT_EQ(same.cannedShare, 1);
    EXPECT_THAT(same.groups, ElementsAre(ElementsAre(0, 1, 2)));
    EXPECT_THAT(same.twins, ElementsAre(Twin{1, 0, 1}, Twin{2, 0, 1}));
}

TEST(Templates, OfTwoCopiesAreATemplateAndNoGroup) {
    const auto two = templatesOf({kThanks, kStorm, kThanks});
    EXPECT_EQ(two.templateShare, 0.5);
    EXPECT_THAT(two.twins, ElementsAre(Twin{2, 0, 1}));
    EXPECT_TRUE(two.groups.empty());
    EXPECT_EQ(two.cannedShare, 0);
}

TEST(Templates, NearestIsTheMostSimilarOfTheEarlier) {
    const auto near = templatesOf({kThanks + " soon", kThanks, kThanks + " soon enough", kThanks});
    ASSERT_EQ(near.twins.size(), 3U);
    EXPECT_EQ(near.twins[1].earlier, 0U);
    EXPECT_EQ(near.twins[2], (Twin{3, 1, 1}));
    EXPECT_LT(near.twins[0].similarity, 1);
}

TEST(Templates, HangTogetherByOneLink) {
    // Each shares most with the next, the first and the last less than the limit.
    std::vector<std::string> chain;
    const std::string alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    for (std::size_t i = 0; i < 3; ++i)
        chain.push_back(alphabet.substr(i * 4, 26));
    const auto linked = templatesOf(chain);
    EXPECT_THAT(linked.groups, ElementsAre(ElementsAre(0, 1, 2)));
    EXPECT_LT(jaccard(shinglesOf(U"abcdefghijklmnopqrstuvwxyz"), shinglesOf(U"ijklmnopqrstuvwxyz01234567")),
              kTwins);
}

TEST(Templates, ShortPostsAreNotConsidered) {
    const auto few = templatesOf({"thank you so much", "thank you so much", "1234567890123456789", kThanks});
    EXPECT_EQ(few.considered, 1);
    EXPECT_FALSE(few.templateShare);
    EXPECT_EQ(few.cannedShare, 0);
    EXPECT_EQ(templatesOf({"12345678901234567890"}).considered, 1);
    EXPECT_FALSE(templatesOf({}).cannedShare);
}

TEST(Templates, LargestGroupComesFirst) {
    const auto groups = templatesOf({kStorm, kThanks, kStorm, kThanks, kStorm, kThanks, kThanks}).groups;
    EXPECT_THAT(groups, ElementsAre(ElementsAre(1, 3, 5, 6), ElementsAre(0, 2, 4)));
}

TEST(Templates, MinHashSaysWhatTheExactWaySays) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const auto texts = tests::cannedTexts(seed, 1'500, 50);
        const auto exact = templatesOf(texts);
        const auto likely = templatesOf(texts, 0);
        EXPECT_NEAR(*likely.templateShare, *exact.templateShare, 0.005) << seed;
        EXPECT_NEAR(*likely.cannedShare, *exact.cannedShare, 0.005) << seed;
        EXPECT_EQ(likely.considered, exact.considered);
        const std::set<std::size_t> sizes{exact.groups.front().size(), likely.groups.front().size()};
        EXPECT_LE(*sizes.rbegin() - *sizes.begin(), 2U) << seed;
    }
}

TEST(Templates, MinHashKeepsGreatGroupsWhole) {
    // Some 2,000 texts of each template: more than a band keeps.
    const auto texts = tests::cannedTexts(9, 8'000, 2);
    const auto exact = templatesOf(texts, texts.size());
    const auto likely = templatesOf(texts);
    EXPECT_NEAR(*likely.templateShare, *exact.templateShare, 0.005);
    EXPECT_NEAR(*likely.cannedShare, *exact.cannedShare, 0.005);
}

} // namespace
} // namespace weft::voice
