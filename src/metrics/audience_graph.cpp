// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/audience_graph.h"

#include "base/index.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;

/// The number of each person among the members; kNone for those who are none.
std::vector<std::int32_t> numberMembers(const ScopeTable& table, const Window& window,
                                        std::vector<Person>& members) {
    std::vector<std::int32_t> numberOf(at(table.people()), kNone);
    for (const auto& row : table.rows()) {
        if (!row.byMember() || !window.range.contains(row.createdAt)) continue;
        auto& number = numberOf[at(row.person)];
        if (number != kNone) continue;
        number = static_cast<std::int32_t>(members.size());
        members.push_back(row.person);
    }
    return numberOf;
}

std::vector<AudienceTie> countTies(std::vector<std::pair<std::int32_t, std::int32_t>> pairs) {
    std::ranges::sort(pairs);
    std::vector<AudienceTie> ties;
    for (const auto& [first, second] : pairs) {
        if (ties.empty() || ties.back().first != first || ties.back().second != second)
            ties.push_back({first, second, 0});
        ties.back().replies += 1;
    }
    return ties;
}

std::int64_t largestOf(const std::vector<std::int32_t>& components) {
    std::vector<std::int64_t> sizes(components.size());
    for (const auto component : components)
        sizes[at(component)] += 1;
    return std::ranges::max(sizes);
}

} // namespace

AudienceNetwork audienceNetwork(const ScopeTable& table, const Window& window) {
    AudienceNetwork network;
    const auto numberOf = numberMembers(table, window, network.members);
    std::vector<std::pair<std::int32_t, std::int32_t>> pairs;
    for (const auto& row : table.rows()) {
        if (row.flow != conversation::Flow::AudienceToAudience || !row.byMember()) continue;
        const auto& target = table.row(row.parent);
        if (!target.byMember() || target.person == row.person) continue;
        if (!window.range.contains(row.createdAt)) continue;
        const auto other = numberOf[at(target.person)];
        if (other != kNone) pairs.push_back(std::minmax({numberOf[at(row.person)], other}));
    }
    network.ties = countTies(std::move(pairs));
    return network;
}

WeightedGraph graphOf(const AudienceNetwork& network) {
    WeightedGraph graph{static_cast<std::int32_t>(network.members.size()), {}};
    graph.edges.reserve(network.ties.size());
    for (const auto& tie : network.ties)
        graph.edges.push_back({tie.first, tie.second, static_cast<double>(tie.replies)});
    return graph;
}

std::vector<std::int32_t> neighboursOf(const AudienceNetwork& network) {
    std::vector<std::int32_t> neighbours(network.members.size());
    for (const auto& tie : network.ties) {
        neighbours[at(tie.first)] += 1;
        neighbours[at(tie.second)] += 1;
    }
    return neighbours;
}

base::Result<AudienceGraph> measureAudienceGraph(const AudienceNetwork& network) {
    AudienceGraph measured;
    measured.nodes = static_cast<std::int64_t>(network.members.size());
    measured.edges = static_cast<std::int64_t>(network.ties.size());
    if (measured.nodes == 0) return measured;
    const auto graph = graphOf(network);
    const auto components = componentsOf(graph);
    if (!components) return base::fail(components.error());
    const auto cores = coreNumbersOf(graph);
    if (!cores) return base::fail(cores.error());
    const auto transitivity = transitivityOf(graph);
    if (!transitivity) return base::fail(transitivity.error());

    measured.isolated = std::ranges::count(neighboursOf(network), 0);
    measured.connectedShare = ratio(measured.nodes - measured.isolated, measured.nodes);
    measured.largestComponent = largestOf(*components);
    measured.largestComponentShare = ratio(measured.largestComponent, measured.nodes);
    for (const auto core : *cores)
        measured.coreSizes[core] += 1;
    measured.degeneracy = measured.coreSizes.rbegin()->first;
    measured.shareIn2Core =
        ratio(std::ranges::count_if(*cores, [](auto core) { return core >= 2; }), measured.nodes);
    measured.transitivity = *transitivity;
    measured.density = ratio(measured.edges, measured.nodes * (measured.nodes - 1) / 2);
    return measured;
}

} // namespace weft::metrics
