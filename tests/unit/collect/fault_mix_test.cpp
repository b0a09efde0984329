// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/fault_trial.h"
#include "collect/page_sizes.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <optional>

namespace weft::collect {
namespace {

constexpr std::int64_t kCalls = 48'000;

class FaultMix : public testing::Test {
protected:
    void collectClean(simulator::CommunityKind kind, int posts) {
        m_community.emplace(kind, posts);
        m_clean = tests::runTrial(*m_community, {}, m_folder / "clean.weft", kCalls);
        ASSERT_TRUE(m_clean.complete) << m_clean.complaint;
        ASSERT_GT(m_clean.searches, 0) << "what is watched is found";
    }

    tests::TrialResult collectWith(const simulator::FaultPlan& faults) {
        const auto file = m_folder / (std::to_string(faults.seed) + ".weft");
        auto faulty = tests::runTrial(*m_community, faults, file, kCalls);
        EXPECT_TRUE(faulty.complete) << "seed " << faults.seed << ": " << faulty.complaint;
        EXPECT_EQ(faulty.digest, m_clean.digest)
            << "seed " << faults.seed << " holds " << faulty.postsHeld << " of " << m_clean.postsHeld;
        return faulty;
    }

    tests::TemporaryFolder m_folder;
    std::optional<tests::TrialCommunity> m_community;
    tests::TrialResult m_clean;
};

/// The short version of tests/campaign.
TEST_F(FaultMix, AFifthOfFaultyAnswersChangesNothingInTheEnd) {
    collectClean(simulator::CommunityKind::Bait, 3'000);
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto faulty = collectWith({.rate = 0.2, .seed = seed});
        EXPECT_LE(faulty.requests * 2, m_clean.requests * 3) << "seed " << seed;
        EXPECT_EQ(faulty.overruns, 0) << "seed " << seed;
        EXPECT_GE(faulty.faults.size(), 8U) << "seed " << seed << " met too few kinds of faults";
    }
}

TEST_F(FaultMix, APageThatGrewDoesNotMakeCutOnesLookWhole) {
    collectClean(simulator::CommunityKind::Pileon, 3'000);
    for (const std::uint64_t seed : {1U, 2U})
        collectWith(
            {.rate = 0.15, .seed = seed, .kinds = {simulator::Fault::Changing, simulator::Fault::NoPaging}});
}

TEST_F(FaultMix, WhatASearchCouldNotReadIsLookedAtAgain) {
    collectClean(simulator::CommunityKind::Living, 1'500);
    for (const std::uint64_t seed : {1U, 2U, 3U})
        collectWith({.rate = 0.2, .seed = seed, .kinds = {simulator::Fault::WrongTypes}});
}

TEST(PageSizes, TheUsualSizeIsTheOneMetMostOften) {
    PageSizes sizes;
    EXPECT_EQ(sizes.usual(), PageSizes::kUnknown);
    for (const std::size_t size : {54U, 50U, 50U, 49U, 50U, 54U})
        sizes.note(size);
    EXPECT_EQ(sizes.usual(), 50U);
    sizes.note(54);
    EXPECT_EQ(sizes.usual(), 50U) << "of equal ones the smaller";
}

} // namespace
} // namespace weft::collect
