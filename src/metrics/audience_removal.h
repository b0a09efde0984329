// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/audience_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace weft::metrics {

/// Who would lose every way to the largest part of their component that stays, if this one member were not
/// there, by their numbers; of several largest parts, the one of the first member stays.
[[nodiscard]] std::vector<std::int32_t> findCutOff(const AudienceNetwork& network, std::int32_t member);

/// For each of some members (numbers into AudienceNetwork::members): how many others would lose every way to
/// the largest part of their component that stays, if this one member were not there. 0 for members without
/// ties. Costs a pass over all ties for each of them.
[[nodiscard]] std::vector<std::int64_t> countCutOff(const AudienceNetwork& network,
                                                    std::span<const std::int32_t> members);

} // namespace weft::metrics
