// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/community_numbers.h"
#include "panels/depth_bars.h"
#include "panels/figure_card.h"

namespace weft::panels {

/// The card of the depth score. Null while it is being computed.
[[nodiscard]] CardContent depthCard(const app::DepthSnapshot* snapshot);

/// The seven parts of the score, as they are listed.
[[nodiscard]] std::vector<DepthBar> depthBars(const app::DepthSnapshot& snapshot);

/// What a part counts, in the order of depthBars(), with the figures of a DepthSnapshot: nothing of what
/// there is none.
[[nodiscard]] std::vector<CountedPeople> depthNumbers(int part, const std::string& figures);

/// "64 of 100 (61–67), from 312 conversations in 90 days", or why there is no score.
[[nodiscard]] QString depthSummary(const app::DepthSnapshot& snapshot);

/// What the score means, with its figures and what was left out.
[[nodiscard]] Help depthHelp(const app::DepthSnapshot& snapshot);

} // namespace weft::panels
