// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tone_scores.h"

#include <gtest/gtest.h>

#include <vector>

namespace weft::tests {
namespace {

using tone::Tone;

std::vector<JudgedPost> posts(int right, Tone truth, int wrong, Tone heard) {
    std::vector<JudgedPost> all(static_cast<std::size_t>(right), {truth, truth});
    all.resize(static_cast<std::size_t>(right + wrong), {truth, heard});
    return all;
}

TEST(ToneScores, AreThoseOfATableByHand) {
    // Negative: 6 of 10 heard, 1 heard wrongly; none: 9 of 10; positive: 5 of 10.
    std::vector<JudgedPost> all;
    for (const auto& group :
         {posts(6, Tone::Negative, 4, Tone::None), posts(9, Tone::None, 1, Tone::Negative),
          posts(5, Tone::Positive, 5, Tone::None)})
        all.insert(all.end(), group.begin(), group.end());
    const auto scores = scoreTones(all);
    EXPECT_EQ(scores.posts, 30);
    EXPECT_DOUBLE_EQ(scores.precisionNegative, 6.0 / 7);
    EXPECT_DOUBLE_EQ(scores.precisionPositive, 1);
    EXPECT_DOUBLE_EQ(scores.spokenOn, 12.0 / 30);
    EXPECT_NEAR(scores.macroF1, (12.0 / 17 + 18.0 / 28 + 10.0 / 15) / 3, 1e-12);
    EXPECT_LT(scores.lo, scores.macroF1);
    EXPECT_GT(scores.hi, scores.macroF1);
    EXPECT_EQ(scoreTones(all).lo, scores.lo);
}

TEST(ToneScores, TonesThatAreNotThereCountAsZero) {
    const auto scores = scoreTones(posts(5, Tone::Positive, 0, Tone::None));
    EXPECT_DOUBLE_EQ(scores.macroF1, 1.0 / 3) << "two tones are not there";
    EXPECT_DOUBLE_EQ(scores.precisionNegative, 0);
    EXPECT_DOUBLE_EQ(scores.precisionPositive, 1);
}

} // namespace
} // namespace weft::tests
