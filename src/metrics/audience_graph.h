// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/graph_algorithms.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace weft::metrics {

/// Two members of whom one or both replied to the other. They are numbers into AudienceNetwork::members, the
/// smaller one first.
struct AudienceTie {
    std::int32_t first = 0;
    std::int32_t second = 0;
    /// Both ways together.
    std::int64_t replies = 0;

    friend bool operator==(const AudienceTie&, const AudienceTie&) = default;
};

/// Who of the audience talks with whom when the brand is taken away (metrics.md A13).
struct AudienceNetwork {
    /// Active in the range, in the order of their first posts in it, so that nothing depends on names.
    std::vector<Person> members;
    /// By their members' numbers.
    std::vector<AudienceTie> ties;
};

/// Replies of the range with a known target make ties; a target without a post in the range is no member and
/// makes none.
[[nodiscard]] AudienceNetwork audienceNetwork(const ScopeTable& table, const Window& window);

/// Nodes are members, weights replies.
[[nodiscard]] WeightedGraph graphOf(const AudienceNetwork& network);

/// How many neighbours each member has.
[[nodiscard]] std::vector<std::int32_t> neighboursOf(const AudienceNetwork& network);

/// The figures of the audience's own graph (metrics.md A13). Shares are of members, null without any.
struct AudienceGraph {
    std::int64_t nodes = 0;
    std::int64_t edges = 0;
    /// Members without an edge.
    std::int64_t isolated = 0;
    /// Members with an edge: connected without us.
    std::optional<double> connectedShare = std::nullopt;
    /// Its members.
    std::int64_t largestComponent = 0;
    std::optional<double> largestComponentShare = std::nullopt;
    /// The largest k with a k-core.
    std::int64_t degeneracy = 0;
    /// How many members have a core number; only numbers that occur.
    std::map<std::int32_t, std::int64_t> coreSizes = {};
    std::optional<double> shareIn2Core = std::nullopt;
    /// Closed triples ÷ triples, 0 without triples.
    std::optional<double> transitivity = std::nullopt;
    /// Edges ÷ pairs; null below two members.
    std::optional<double> density = std::nullopt;

    friend bool operator==(const AudienceGraph&, const AudienceGraph&) = default;
};

[[nodiscard]] base::Result<AudienceGraph> measureAudienceGraph(const AudienceNetwork& network);

} // namespace weft::metrics
