// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "charts/chart_sheet.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// What the Voice screen shows as it leaves the window: answers, hours, phrases, openings, tone.
[[nodiscard]] std::vector<charts::ChartSheet> voiceSheets(const app::VoiceSnapshot& snapshot,
                                                          const QTimeZone& zone);

} // namespace weft::panels
