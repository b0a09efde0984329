// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/audience_graph.h"

#include <cstdint>
#include <vector>

namespace weft::figures {

/// Which members a number of the audience's own graph counts (metrics.md A13).
enum class NetworkPart {
    /// All who wrote.
    Members,
    /// With a tie.
    Connected,
    /// Of the largest component; of several, the one of who wrote first.
    Largest,
    /// With a core number of two or more.
    TwoCore,
};

/// Fails with CalculationFailed.
[[nodiscard]] base::Result<std::vector<metrics::Person>> peopleOfPart(const metrics::AudienceNetwork& network,
                                                                      NetworkPart part);

/// Who would lose every way to the largest part of what stays, were this one member not there; nobody for who
/// is no member.
[[nodiscard]] std::vector<metrics::Person> peopleCutOffBy(const metrics::AudienceNetwork& network,
                                                          metrics::Person member);

/// Replies of the range that make the ties of a member, in order of time.
[[nodiscard]] std::vector<std::int32_t> repliesOfTies(const metrics::ScopeTable& table,
                                                      const metrics::Window& window,
                                                      const metrics::AudienceNetwork& network,
                                                      metrics::Person member);

} // namespace weft::figures
