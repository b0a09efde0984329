// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "charts/chart_sheet.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// What the Community screen shows as it leaves the window.
[[nodiscard]] std::vector<charts::ChartSheet> communitySheets(const app::CommunitySnapshot& snapshot,
                                                              const QTimeZone& zone);

} // namespace weft::panels
