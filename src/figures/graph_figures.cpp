// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/graph_figures.h"

#include <algorithm>
#include <tuple>

namespace weft::figures {

namespace {

/// How many people are named in lists.
constexpr std::size_t kNamed = 10;

std::vector<Connector> findConnectors(const metrics::AudienceNetwork& network,
                                      const metrics::AudienceGroups& groups) {
    const auto neighbours = metrics::neighboursOf(network);
    std::vector<Connector> connectors;
    for (std::size_t i = 0; i < network.members.size(); ++i)
        if (groups.participation[i].value_or(0) > 0)
            connectors.push_back({network.members[i], *groups.participation[i], neighbours[i]});
    std::ranges::stable_sort(connectors, std::ranges::greater{}, [](const Connector& one) {
        return std::tuple(one.participation, one.neighbours);
    });
    connectors.resize(std::min(connectors.size(), kNamed));
    return connectors;
}

} // namespace

base::Result<GraphFigures> measureGraph(const metrics::ScopeTable& table, const metrics::Window& window,
                                        const std::stop_token& stop) {
    const auto network = metrics::audienceNetwork(table, window);
    auto graph = metrics::measureAudienceGraph(network);
    if (!graph) return base::fail(std::move(graph.error()));
    auto groups = metrics::findGroups(network, stop);
    if (!groups) return base::fail(std::move(groups.error()));
    const auto bridges = metrics::findBridges(network, stop);
    if (!bridges) return base::fail(bridges.error());
    GraphFigures figures{*std::move(graph), *std::move(groups)};
    figures.bridges = metrics::topBridges(network, *bridges, kNamed);
    figures.bridgesEstimated = !bridges->exact;
    figures.connectors = findConnectors(network, figures.groups);
    return figures;
}

} // namespace weft::figures
