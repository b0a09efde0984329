// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"
#include "voice/openings.h"

#include <gmock/gmock.h>

#include <cmath>

namespace weft::voice {
namespace {

using ::testing::ElementsAre;

Openings openingsOf(const std::vector<std::string>& texts) {
    const auto posts = hear(tests::spoken(texts));
    return findOpenings(posts, placesOfAll(posts));
}

TEST(Openings, AreThreeWordsWithoutHandles) {
    const auto openings =
        openingsOf({"Hi @ana, we hear you", "@bob Hi! We hear it", "Hi, thanks", "no", "\U0001F525"});
    EXPECT_EQ(openings.posts, 4);
    ASSERT_EQ(openings.all.size(), 3U);
    EXPECT_EQ(openings.all[0].words, "hi we hear");
    EXPECT_THAT(openings.all[0].posts, ElementsAre(0, 1));
    EXPECT_EQ(openings.all[1].words, "hi thanks");
    EXPECT_EQ(openings.all[2].words, "no");
    EXPECT_EQ(openings.topShare, 0.5);
    EXPECT_DOUBLE_EQ(*openings.entropyBits, 1.5);
}

TEST(Openings, OfOneKindHaveNoEntropy) {
    const auto same = openingsOf({"thank you so much", "thank you so far"});
    EXPECT_EQ(same.topShare, 1);
    EXPECT_EQ(same.entropyBits, 0);
    EXPECT_FALSE(std::signbit(*same.entropyBits));
}

TEST(Openings, OfEqualPartsHaveTheLogarithm) {
    std::vector<std::string> texts;
    for (int i = 0; i < 64; ++i)
        texts.push_back("word" + std::to_string(i));
    EXPECT_NEAR(*openingsOf(texts).entropyBits, 6, 1e-12);
}

TEST(Openings, OfNothingAreUnknown) {
    const auto none = openingsOf({"@ana"});
    EXPECT_EQ(none.posts, 0);
    EXPECT_FALSE(none.topShare);
    EXPECT_FALSE(none.entropyBits);
}

} // namespace
} // namespace weft::voice
