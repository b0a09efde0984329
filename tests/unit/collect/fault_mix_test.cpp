// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/fault_trial.h"
#include "collect/page_sizes.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <future>
#include <optional>
#include <string>
#include <vector>

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

    /// The seeds side by side, because most of the time the server only waits.
    std::vector<tests::TrialResult> collectWith(simulator::FaultPlan faults, const std::vector<int>& seeds) {
        std::vector<std::future<tests::TrialResult>> trials;
        for (const int seed : seeds) {
            faults.seed = static_cast<std::uint64_t>(seed);
            const auto file = m_folder / (std::to_string(seed) + ".weft");
            trials.push_back(std::async(std::launch::async, [this, faults, file] {
                return tests::runTrial(*m_community, faults, file, kCalls);
            }));
        }
        std::vector<tests::TrialResult> results;
        for (auto& trial : trials) {
            const auto& faulty = results.emplace_back(trial.get());
            EXPECT_TRUE(faulty.complete) << "trial " << results.size() << ": " << faulty.complaint;
            EXPECT_EQ(faulty.digest, m_clean.digest)
                << "trial " << results.size() << " holds " << faulty.postsHeld << " of " << m_clean.postsHeld;
        }
        return results;
    }

    tests::TemporaryFolder m_folder;
    std::optional<tests::TrialCommunity> m_community;
    tests::TrialResult m_clean;
};

/// The short version of tests/campaign.
TEST_F(FaultMix, AFifthOfFaultyAnswersChangesNothingInTheEnd) {
    collectClean(simulator::CommunityKind::Bait, 3'000);
    for (const auto& faulty : collectWith({.rate = 0.2}, {1, 2, 3})) {
        EXPECT_LE(faulty.requests * 2, m_clean.requests * 3);
        EXPECT_EQ(faulty.overruns, 0);
        EXPECT_GE(faulty.faults.size(), 8U) << "too few kinds of faults were met";
    }
}

TEST_F(FaultMix, APageThatGrewDoesNotMakeCutOnesLookWhole) {
    collectClean(simulator::CommunityKind::Pileon, 3'000);
    collectWith({.rate = 0.15, .kinds = {simulator::Fault::Changing, simulator::Fault::NoPaging}}, {1, 2});
}

/// With these seeds a post of a search is spoiled, or what is said of the token.
TEST_F(FaultMix, WhatCouldNotBeReadIsNotTakenForAnAnswer) {
    collectClean(simulator::CommunityKind::Living, 1'500);
    collectWith({.rate = 0.2, .kinds = {simulator::Fault::WrongTypes}}, {6, 7, 8});
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
