// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

#include <array>
#include <cstdint>

namespace weft::simulator {

/// The six counters of a post as they stood at a moment, by model::Metric. They never fall as time passes.
/// Replies come from the visible tree (of a root all depths, of a reply the direct ones); what the data does
/// not give grows with age and answers.
[[nodiscard]] std::array<std::int64_t, model::kMetrics.size()>
countersAt(const World& world, World::Index index, base::Instant now);

/// How many people follow the owner at a moment.
[[nodiscard]] std::int64_t followersAt(const World& world, base::Instant now);

} // namespace weft::simulator
