// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "panels/help_popup.h"

#include <string_view>

namespace weft::panels {

/// What a metric of the catalogue means, in the language of the window, with the figures of an answer in its
/// formula: what `weftctl explain` says.
[[nodiscard]] Help metricHelp(std::string_view id, const app::OverviewSnapshot& snapshot);

} // namespace weft::panels
