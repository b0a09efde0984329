// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/audience_bridges.h"

#include <algorithm>
#include <functional>
#include <random>
#include <span>

namespace weft::metrics {

namespace {

/// Between so many sources other calls get their turn.
constexpr std::size_t kSourcesAtOnce = 16;

/// Members without ties lie on no path, so they are no sources.
std::vector<std::int32_t> membersWithTies(const AudienceNetwork& network) {
    const auto neighbours = neighboursOf(network);
    std::vector<std::int32_t> members;
    for (std::size_t i = 0; i < neighbours.size(); ++i)
        if (neighbours[i] > 0) members.push_back(static_cast<std::int32_t>(i));
    return members;
}

/// Moves a random choice to the front and drops the rest.
void choose(std::vector<std::int32_t>& members, std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i < count; ++i) {
        // Distributions of the standard library differ between its makers; this is even enough.
        const auto other = i + random() % (members.size() - i);
        std::swap(members[i], members[other]);
    }
    members.resize(count);
}

} // namespace

base::Result<AudienceBridges> findBridges(const AudienceNetwork& network, const std::stop_token& stop,
                                          const BridgeSettings& settings) {
    AudienceBridges found;
    found.betweenness.resize(network.members.size());
    auto sources = membersWithTies(network);
    const auto connected = sources.size();
    const auto pivots = static_cast<std::size_t>(settings.pivots);
    if (network.members.size() > static_cast<std::size_t>(settings.exactUpTo) && connected > pivots) {
        choose(sources, pivots, settings.seed);
        found.exact = false;
    }
    const auto graph = graphOf(network);
    for (std::size_t done = 0; done < sources.size(); done += kSourcesAtOnce) {
        const auto some = std::span(sources).subspan(done, std::min(kSourcesAtOnce, sources.size() - done));
        const auto part = betweennessFrom(graph, some, stop);
        if (!part) return base::fail(part.error());
        for (std::size_t i = 0; i < part->size(); ++i)
            found.betweenness[i] += (*part)[i];
    }
    if (found.exact) return found;
    const auto scale = static_cast<double>(connected) / static_cast<double>(sources.size());
    for (auto& value : found.betweenness)
        value *= scale;
    return found;
}

std::vector<Bridge> topBridges(const AudienceNetwork& network, const AudienceBridges& bridges,
                               std::size_t atMost) {
    std::vector<Bridge> top;
    for (std::size_t i = 0; i < network.members.size(); ++i)
        if (bridges.betweenness[i] > 0) top.push_back({network.members[i], bridges.betweenness[i]});
    std::ranges::stable_sort(top, std::ranges::greater{}, &Bridge::betweenness);
    if (top.size() > atMost) top.resize(atMost);
    return top;
}

} // namespace weft::metrics
