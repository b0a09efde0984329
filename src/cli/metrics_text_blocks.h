// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/metrics_report.h"

#include <string>

namespace weft::cli {

// Paragraphs of the summary.

/// Who took part, and how much members talk to each other.
[[nodiscard]] std::string talkText(const figures::DepthFigures& figures, std::int64_t woven);

/// What the brand answers, and where else it speaks.
[[nodiscard]] std::string brandText(const figures::DepthFigures& figures);

/// Empty without a second brand.
[[nodiscard]] std::string voiceText(const std::optional<figures::VoiceFigures>& voice);

/// Levels, those who are new, come back or stay, and who stands out.
[[nodiscard]] std::string peopleText(const figures::MetricsReport& report);

} // namespace weft::cli
