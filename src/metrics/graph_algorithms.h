// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace weft::metrics {

struct WeightedEdge {
    std::int32_t first = 0;
    std::int32_t second = 0;
    /// Positive.
    double weight = 1;
};

/// Undirected and simple: no loops, a pair of nodes at most once. Nodes are 0 … nodes − 1.
struct WeightedGraph {
    std::int32_t nodes = 0;
    std::vector<WeightedEdge> edges;
};

/// The group of every node, and how much denser groups are inside than chance would make them.
struct Partition {
    std::vector<std::int32_t> groupOf;
    double modularity = 0;
};

struct PlanePoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const PlanePoint&, const PlanePoint&) = default;
};

// The functions below are all that knows igraph. Its state belongs to the whole process, so one call runs at
// a time; others wait in the order in which they came. Any thread may call. They fail with
// CalculationFailed, or with Cancelled soon after a stop was asked for.

/// The number of each node's component.
[[nodiscard]] base::Result<std::vector<std::int32_t>> componentsOf(const WeightedGraph& graph);

/// The largest k for which a node belongs to the k-core (Batagelj & Zaveršnik 2003).
[[nodiscard]] base::Result<std::vector<std::int32_t>> coreNumbersOf(const WeightedGraph& graph);

/// Closed triples ÷ triples; 0 without triples.
[[nodiscard]] base::Result<double> transitivityOf(const WeightedGraph& graph);

struct LeidenSettings {
    std::uint64_t seed = 1;
    /// Another round is made as long as the last one brought more modularity than this.
    double leastGain = 1e-12;
};

/// Leiden's algorithm for modularity at resolution 1 (Traag, Waltman & van Eck 2019), repeated from its own
/// result until that no longer gets better. The graph must have edges.
[[nodiscard]] base::Result<Partition>
leidenPartition(const WeightedGraph& graph, const LeidenSettings& settings, const std::stop_token& stop);

/// What shortest paths from some sources to all nodes give each node's betweenness (Brandes 2001), weights
/// left aside. Each pair of nodes counts a half from either end, so that all sources make the whole.
[[nodiscard]] base::Result<std::vector<double>> betweennessFrom(const WeightedGraph& graph,
                                                                std::span<const std::int32_t> sources,
                                                                const std::stop_token& stop);

/// How far a layout may go from where it starts.
struct LayoutEffort {
    std::int32_t steps = 500;
    /// The longest way in the first step; it falls to nothing by the last.
    double firstStep = 1;
};

/// Springs along edges, repulsion between all nodes (Fruchterman & Reingold 1991). One unit is about the
/// length of an edge of weight 1. The same start gives the same end.
[[nodiscard]] base::Result<std::vector<PlanePoint>> springLayout(const WeightedGraph& graph,
                                                                 std::vector<PlanePoint> start,
                                                                 const LayoutEffort& effort,
                                                                 const std::stop_token& stop);

} // namespace weft::metrics
