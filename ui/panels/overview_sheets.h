// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "charts/chart_sheet.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// What the Overview shows as it leaves the window: the weave, who waits, the score part by part. Without a
/// depth snapshot that part is left out.
[[nodiscard]] std::vector<charts::ChartSheet>
overviewSheets(const app::OverviewSnapshot& snapshot, const app::DepthSnapshot* depth, const QTimeZone& zone);

} // namespace weft::panels
