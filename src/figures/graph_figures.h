// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/audience_bridges.h"
#include "metrics/audience_graph.h"
#include "metrics/audience_groups.h"

#include <stop_token>
#include <vector>

namespace weft::figures {

/// A member whose ties go to several groups.
struct Connector {
    metrics::Person person = metrics::kNobody;
    double participation = 0;
    std::int32_t neighbours = 0;
};

/// The audience's own graph in one window (metrics.md A13).
struct GraphFigures {
    metrics::AudienceGraph graph = {};
    metrics::AudienceGroups groups = {};
    std::vector<metrics::Bridge> bridges = {};
    /// From few pivots rather than from everybody.
    bool bridgesEstimated = false;
    /// Highest participation first.
    std::vector<Connector> connectors = {};
};

/// Takes from milliseconds to seconds: for the background. Fails with CalculationFailed or Cancelled.
[[nodiscard]] base::Result<GraphFigures> measureGraph(const metrics::ScopeTable& table,
                                                      const metrics::Window& window,
                                                      const std::stop_token& stop = {});

} // namespace weft::figures
