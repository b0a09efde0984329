// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/audience_groups.h"

#include "base/index.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;

/// On tens of thousands of ties the last thousandths of modularity take many times longer than all before.
LeidenSettings settingsFor(const AudienceNetwork& network, std::uint64_t seed) {
    constexpr std::size_t kManyTies = 20'000;
    constexpr double kEnough = 0.001;
    LeidenSettings settings;
    settings.seed = seed;
    if (network.ties.size() > kManyTies) settings.leastGain = kEnough;
    return settings;
}

std::vector<std::int64_t> sizesOf(const std::vector<std::int32_t>& groupOf) {
    std::vector<std::int64_t> sizes;
    for (const auto group : groupOf) {
        if (at(group) >= sizes.size()) sizes.resize(at(group) + 1);
        sizes[at(group)] += 1;
    }
    return sizes;
}

/// Gives groups new numbers: by size, the largest first, then by their first members.
void numberBySize(std::vector<std::int32_t>& groupOf) {
    const auto sizes = sizesOf(groupOf);
    std::vector<std::int32_t> order;
    std::vector<bool> seen(sizes.size());
    for (const auto group : groupOf) {
        if (!seen[at(group)]) order.push_back(group);
        seen[at(group)] = true;
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](auto group) { return sizes[at(group)]; });
    std::vector<std::int32_t> numberOf(sizes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        numberOf[at(order[i])] = static_cast<std::int32_t>(i);
    for (auto& group : groupOf)
        group = numberOf[at(group)];
}

/// The groups of each member's neighbours.
std::vector<std::vector<std::int32_t>> neighbourGroups(const AudienceNetwork& network,
                                                       const std::vector<std::int32_t>& groupOf) {
    std::vector<std::vector<std::int32_t>> groups(groupOf.size());
    for (const auto& tie : network.ties) {
        groups[at(tie.first)].push_back(groupOf[at(tie.second)]);
        groups[at(tie.second)].push_back(groupOf[at(tie.first)]);
    }
    return groups;
}

double participation(std::vector<std::int32_t> groups) {
    std::ranges::sort(groups);
    double squares = 0;
    for (auto first = groups.begin(); first != groups.end();) {
        const auto last = std::upper_bound(first, groups.end(), *first);
        const auto count = static_cast<double>(last - first);
        squares += count * count;
        first = last;
    }
    const auto neighbours = static_cast<double>(groups.size());
    return 1 - squares / (neighbours * neighbours);
}

} // namespace

base::Result<AudienceGroups> findGroups(const AudienceNetwork& network, const std::stop_token& stop,
                                        std::uint64_t seed) {
    AudienceGroups found;
    if (network.ties.empty()) {
        found.groupOf.resize(network.members.size());
        std::iota(found.groupOf.begin(), found.groupOf.end(), 0);
    } else {
        auto partition = leidenPartition(graphOf(network), settingsFor(network, seed), stop);
        if (!partition) return base::fail(partition.error());
        found.groupOf = std::move(partition->groupOf);
        found.modularity = partition->modularity;
        numberBySize(found.groupOf);
    }
    found.groupsOfThree = std::ranges::count_if(sizesOf(found.groupOf), [](auto size) { return size >= 3; });
    found.participation = participationIn(network, found.groupOf);
    return found;
}

std::vector<std::optional<double>> participationIn(const AudienceNetwork& network,
                                                   const std::vector<std::int32_t>& groupOf) {
    std::vector<std::optional<double>> given(groupOf.size());
    auto groups = neighbourGroups(network, groupOf);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].size() >= at(kParticipationNeighbours)) given[i] = participation(std::move(groups[i]));
    return given;
}

} // namespace weft::metrics
