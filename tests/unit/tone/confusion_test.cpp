// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/confusion.h"

#include <gtest/gtest.h>

#include <limits>

namespace weft::tone {
namespace {

TEST(Confusion, APerfectScorerChangesNothing) {
    Confusion confusion;
    confusion.heard = {{{100, 0, 0}, {0, 100, 0}, {0, 0, 100}}};
    const auto corrected = correctShares(confusion, {20, 50, 30});
    ASSERT_EQ(corrected.state, CorrectionState::Done);
    EXPECT_DOUBLE_EQ(corrected.shares[0].share, 0.2);
    EXPECT_DOUBLE_EQ(corrected.shares[1].share, 0.5);
    EXPECT_DOUBLE_EQ(corrected.shares[2].share, 0.3);
}

TEST(Confusion, FindsTheSharesThatWereHeardWrongly) {
    // Negative posts are heard as none half of the time; of 100 with 40 negative, 20 are heard so.
    Confusion confusion;
    confusion.heard = {{{50, 50, 0}, {0, 80, 20}, {0, 30, 70}}};
    const auto corrected = correctShares(confusion, {200, 620, 180});
    // 0.2 = 0.5 n; 0.18 = 0.2 z + 0.7 p; n + z + p = 1.
    ASSERT_EQ(corrected.state, CorrectionState::Done);
    EXPECT_NEAR(corrected.shares[0].share, 0.4, 1e-12);
    EXPECT_NEAR(corrected.shares[1].share, 0.48, 1e-12);
    EXPECT_NEAR(corrected.shares[2].share, 0.12, 1e-12);
    double sum = 0;
    for (const auto& share : corrected.shares) {
        EXPECT_LT(share.lo, share.share);
        EXPECT_GT(share.hi, share.share);
        sum += share.share;
    }
    EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(Confusion, OneSeedGivesOneAnswer) {
    Confusion confusion;
    confusion.heard = {{{60, 30, 10}, {10, 80, 10}, {5, 35, 60}}};
    const auto once = correctShares(confusion, {100, 300, 100}, 7);
    const auto again = correctShares(confusion, {100, 300, 100}, 7);
    const auto other = correctShares(confusion, {100, 300, 100}, 8);
    EXPECT_EQ(once.shares[0].lo, again.shares[0].lo);
    EXPECT_NE(once.shares[0].lo, other.shares[0].lo);
    EXPECT_EQ(once.shares[0].share, other.shares[0].share);
}

TEST(Confusion, FewCorrectionsCorrectNothing) {
    Confusion confusion;
    confusion.heard = {{{70, 0, 0}, {0, 70, 0}, {0, 0, 59}}};
    EXPECT_EQ(correctShares(confusion, {1, 1, 1}).state, CorrectionState::TooFew);
    confusion.add(Tone::Positive, Tone::Positive);
    EXPECT_EQ(correctShares(confusion, {1, 1, 1}).state, CorrectionState::Done);
    EXPECT_EQ(correctShares(confusion, {0, 0, 0}).state, CorrectionState::TooFew);
}

TEST(Confusion, AMatrixThatTellsNothingCorrectsNothing) {
    Confusion same;
    same.heard = {{{50, 50, 0}, {50, 50, 0}, {0, 0, 100}}};
    EXPECT_EQ(correctShares(same, {10, 10, 10}).state, CorrectionState::Unsteady);
    Confusion nearly;
    nearly.heard = {{{52, 48, 0}, {48, 52, 0}, {0, 0, 100}}};
    EXPECT_EQ(correctShares(nearly, {10, 10, 10}).state, CorrectionState::Unsteady);
    Confusion without;
    without.heard = {{{150, 0, 0}, {0, 100, 0}, {0, 0, 0}}};
    EXPECT_EQ(correctShares(without, {10, 10, 10}).state, CorrectionState::Unsteady);
}

} // namespace
} // namespace weft::tone
