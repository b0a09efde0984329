// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/audience_graph.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace weft::metrics {

/// Groups of members who talk with each other more than with the rest (metrics.md A13, communities). Judge
/// the modularity, never who is in which group: that differs a little between equally good answers.
struct AudienceGroups {
    /// One for each member; group 0 is the largest. A member without ties is a group of their own.
    std::vector<std::int32_t> groupOf;
    /// At most 1, 0 for no more than chance; null without ties.
    std::optional<double> modularity = std::nullopt;
    /// Groups of three members or more.
    std::int64_t groupsOfThree = 0;
    /// One for each member: 1 − Σ (share of the neighbours in a group)², 0 when all are in one group (Guimerà
    /// & Amaral 2005). Null below five neighbours.
    std::vector<std::optional<double>> participation;
};

/// The smallest number of neighbours for which participation is given.
inline constexpr std::int32_t kParticipationNeighbours = 5;

/// Leiden for modularity at resolution 1 with replies as weights, until a round no longer makes it better;
/// above 20,000 ties, by less than 0.001. One seed gives one answer.
[[nodiscard]] base::Result<AudienceGroups>
findGroups(const AudienceNetwork& network, const std::stop_token& stop = {}, std::uint64_t seed = 1);

/// Participation for any grouping of a network's members.
[[nodiscard]] std::vector<std::optional<double>> participationIn(const AudienceNetwork& network,
                                                                 const std::vector<std::int32_t>& groupOf);

} // namespace weft::metrics
