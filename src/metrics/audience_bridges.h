// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/audience_graph.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace weft::metrics {

/// Above how many members betweenness is estimated, and from how many of them.
struct BridgeSettings {
    std::int32_t exactUpTo = 2'000;
    std::int32_t pivots = 256;
    std::uint64_t seed = 1;
};

/// On whose way others meet (metrics.md A13, bridges).
struct AudienceBridges {
    /// One for each member: the pairs of others whose shortest paths lead over them, a pair with several
    /// shortest paths in parts (Brandes 2001). Every tie is one step.
    std::vector<double> betweenness;
    /// Else estimated from random pivots (Brandes & Pich 2007).
    bool exact = true;
};

/// Takes seconds for thousands of members; a stop ends it soon.
[[nodiscard]] base::Result<AudienceBridges> findBridges(const AudienceNetwork& network,
                                                        const std::stop_token& stop = {},
                                                        const BridgeSettings& settings = {});

struct Bridge {
    Person person = kNobody;
    double betweenness = 0;
};

/// The members with the highest betweenness above 0, at most so many; of equals those who came first.
[[nodiscard]] std::vector<Bridge> topBridges(const AudienceNetwork& network, const AudienceBridges& bridges,
                                             std::size_t atMost);

} // namespace weft::metrics
