// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "charts/chart_sheet.h"
#include "charts/share_lines.h"
#include "report/chart.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// The posts that spoke to the brand by day or week, and what became of them: answered within 24 hours,
/// later, or not.
[[nodiscard]] report::StackedBarsSpec answersOverTime(const app::VoiceSnapshot& snapshot,
                                                      const QTimeZone& zone);

/// The share of them that was answered within 24 hours (Kaplan–Meier), on the same days.
[[nodiscard]] charts::ShareLinesSpec answeredShare(const app::VoiceSnapshot& snapshot);

/// Both as they leave the window: "answers-over-time" and "answered-share".
[[nodiscard]] std::vector<charts::ChartSheet> answerDaySheets(const app::VoiceSnapshot& snapshot,
                                                              const QTimeZone& zone);

} // namespace weft::panels
