// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/depth_figures.h"
#include "metrics/engagement.h"
#include "metrics/thread_flow.h"
#include "metrics/waiting.h"
#include "metrics/weave.h"

#include <cstdint>
#include <string>

namespace weft::figures {

/// The figures of a period that come from its posts alone: what a screen shows without a whole report.
struct PeriodFigures {
    /// Members with a post in scope.
    std::int64_t people = 0;
    /// All posts in scope by kind.
    metrics::WeaveInterval posts = {};
    metrics::FlowSummary flow = {};
    metrics::WaitingTimes answers = {};
    metrics::Engagement engagement = {};
};

/// The blocks of the report's JSON that these figures fill, with the report's keys. Unknown is null.
[[nodiscard]] std::string toJson(const PeriodFigures& figures);

/// The block of the depth score alone.
[[nodiscard]] std::string toJson(const metrics::DepthScore& score);

/// The depth score, and the blocks that its seven shares stand in.
[[nodiscard]] std::string toJson(const metrics::DepthScore& score, const DepthFigures& figures);

} // namespace weft::figures
