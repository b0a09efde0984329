// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/phase.h"

#include <gtest/gtest.h>

namespace weft::topics {
namespace {

PhaseSigns signs(std::int64_t before, std::int64_t last, double hours, std::int64_t best = 0) {
    PhaseSigns signs{.people = {}, .standsOut = true, .hours = hours, .knownBefore = false};
    signs.people[10] = best;
    signs.people[22] = before;
    signs.people[23] = last;
    return signs;
}

TEST(Phase, FollowsTheLifeOfATopic) {
    EXPECT_EQ(phaseOf(signs(0, 8, 0.5)), Phase::New);
    EXPECT_EQ(phaseOf(signs(8, 20, 1.5)), Phase::Rising);
    EXPECT_EQ(phaseOf(signs(20, 21, 2.5)), Phase::Peak);
    EXPECT_EQ(phaseOf(signs(21, 15, 3.5)), Phase::Peak);
    EXPECT_EQ(phaseOf(signs(15, 8, 4.5, 21)), Phase::Fading);
    EXPECT_EQ(phaseOf(signs(18, 17, 8, 21)), Phase::Steady);
    auto over = signs(2, 1, 9, 21);
    over.standsOut = false;
    EXPECT_EQ(phaseOf(over), Phase::Fading);
}

TEST(Phase, WhatCameBackIsNotNew) {
    auto again = signs(0, 8, 0.5);
    again.knownBefore = true;
    EXPECT_EQ(phaseOf(again), Phase::Rising);
}

} // namespace
} // namespace weft::topics
