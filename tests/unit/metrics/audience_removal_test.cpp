// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/audience_removal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace weft::metrics {
namespace {

AudienceNetwork network(std::int32_t members,
                        const std::vector<std::pair<std::int32_t, std::int32_t>>& ties) {
    AudienceNetwork made;
    for (std::int32_t i = 0; i < members; ++i)
        made.members.push_back(i + 1);
    for (const auto& [first, second] : ties)
        made.ties.push_back({first, second, 1});
    return made;
}

std::int64_t cutOff(const AudienceNetwork& network, std::int32_t member) {
    return countCutOff(network, std::vector{member}).front();
}

TEST(AudienceRemoval, TheMiddleOfAStarCutsOffAllButOne) {
    const auto star = network(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
    EXPECT_EQ(cutOff(star, 0), 3);
    EXPECT_EQ(cutOff(star, 1), 0);
}

TEST(AudienceRemoval, ABridgeCutsOffTheSmallerSide) {
    const auto chain = network(7, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}});
    EXPECT_EQ(cutOff(chain, 2), 2);
    EXPECT_EQ(cutOff(chain, 1), 1);
    EXPECT_EQ(cutOff(chain, 6), 0) << "somebody without ties";
}

TEST(AudienceRemoval, NobodyInARingCutsOffAnybody) {
    const auto ring = network(4, {{0, 1}, {0, 3}, {1, 2}, {2, 3}});
    for (std::int32_t member = 0; member < 4; ++member)
        EXPECT_EQ(cutOff(ring, member), 0);
}

/// Counted by walking from every member.
std::int64_t cutOffByWalking(const AudienceNetwork& network, std::int32_t removed) {
    const auto size = static_cast<std::int32_t>(network.members.size());
    const auto reach = [&](std::int32_t from, std::int32_t without) {
        std::set<std::int32_t> seen{from};
        for (bool more = true; more;) {
            more = false;
            for (const auto& tie : network.ties) {
                if (tie.first == without || tie.second == without) continue;
                if (seen.contains(tie.first) && seen.insert(tie.second).second) more = true;
                if (seen.contains(tie.second) && seen.insert(tie.first).second) more = true;
            }
        }
        return seen;
    };
    const auto component = reach(removed, size);
    std::size_t largest = 0;
    for (const auto member : component)
        if (member != removed) largest = std::max(largest, reach(member, removed).size());
    return static_cast<std::int64_t>(component.size() - 1 - largest);
}

void expectAllCutOff(const AudienceNetwork& made, std::int32_t member) {
    ASSERT_EQ(cutOff(made, member), cutOffByWalking(made, member)) << member;
    const auto people = findCutOff(made, member);
    EXPECT_EQ(std::ssize(people), cutOff(made, member));
    EXPECT_EQ(std::ranges::find(people, member), people.end());
    for (const auto& tie : made.ties) {
        if (tie.first == member || tie.second == member) continue;
        EXPECT_EQ(std::ranges::find(people, tie.first) == people.end(),
                  std::ranges::find(people, tie.second) == people.end())
            << "who is cut off has no tie with who is not";
    }
}

TEST(AudienceRemoval, EqualsWalkingInRandomNetworks) {
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        std::set<std::pair<std::int32_t, std::int32_t>> ties;
        for (int i = 0; i < 14; ++i) {
            const auto first = static_cast<std::int32_t>(random() % 14);
            const auto second = static_cast<std::int32_t>(random() % 14);
            if (first < second) ties.emplace(first, second);
        }
        const auto made = network(14, {ties.begin(), ties.end()});
        for (std::int32_t member = 0; member < 14; ++member)
            expectAllCutOff(made, member);
    }
}

} // namespace
} // namespace weft::metrics
