// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "charts/chart_sheet.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// Every chart and table of the Engagement screen, for files. `growth` may be null.
[[nodiscard]] std::vector<charts::ChartSheet> engagementSheets(const app::EngagementSnapshot& snapshot,
                                                               const app::GrowthSnapshot* growth,
                                                               app::GrowthMeasure measure,
                                                               const QTimeZone& zone);

} // namespace weft::panels
