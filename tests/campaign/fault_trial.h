// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/community.h"
#include "simulator/faults.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace weft::tests {

/// A generated community that is collected again and again, and what its owner watches in it.
class TrialCommunity {
public:
    TrialCommunity(simulator::CommunityKind kind, int posts);

    /// The world of the community, anew: a server uses its world up.
    [[nodiscard]] simulator::World world() const;

    [[nodiscard]] const std::string& handle() const { return m_owner.username; }

    [[nodiscard]] base::Instant end() const { return m_end; }

    /// Words that a few hundred posts hold.
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

    /// Somebody who writes much, and whose profile can be looked up.
    [[nodiscard]] const std::string& profile() const { return m_profile; }

    [[nodiscard]] std::size_t posts() const { return m_posts.size(); }

private:
    void chooseWords();
    void chooseProfile(const simulator::World& world);

    base::Instant m_end;
    simulator::SimProfile m_owner;
    std::vector<simulator::SimPost> m_posts;
    std::vector<std::string> m_words;
    std::string m_profile;
};

/// What came of collecting a community, over as many runs as it took.
struct TrialResult {
    std::string digest;
    std::int64_t postsHeld = 0;
    std::int64_t requests = 0;
    int runs = 0;
    /// The last run left nothing out.
    bool complete = false;
    /// What the last run said when it was not complete.
    std::string complaint;
    /// Requests that came although a budget was spent, in the server's own count, of all budgets.
    std::int64_t overruns = 0;
    /// Searches in the server's own count.
    std::int64_t searches = 0;
    /// Faults that were made, and how often.
    std::map<simulator::Fault, std::int64_t> faults;
    double seconds = 0;
};

/// Collects a community from a server with these faults into a new workspace file, waiting only on paper.
/// Calls are not limited more narrowly than `calls` on either side.
[[nodiscard]] TrialResult runTrial(const TrialCommunity& community, const simulator::FaultPlan& faults,
                                   const std::filesystem::path& file, std::int64_t calls);

/// The most runs of a trial.
inline constexpr int kMostRuns = 10;

} // namespace weft::tests
