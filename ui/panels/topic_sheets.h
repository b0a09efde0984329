// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_sheet.h"
#include "panels/topic_words.h"

#include <vector>

namespace weft::panels {

/// The timeline and the table of the Topics screen, to leave the window.
[[nodiscard]] std::vector<charts::ChartSheet> topicSheets(const app::TopicsSnapshot& snapshot,
                                                          const TopicTime& time);

} // namespace weft::panels
