// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/weave.h"
#include "report/axis.h"
#include "report/chart.h"

#include <array>
#include <string>

namespace weft::report {

/// Every word of the weave, so that the window can hand in its translations.
struct WeaveWords {
    std::string title = "The weave";
    std::string subtitle = "who talks to whom, per day";
    std::string subtitleWeekly = "who talks to whom, per week";
    /// In the order of model::kWeaveKinds.
    std::array<std::string, 5> kinds{"Brand posts", "Brand answers", "Audience \xE2\x86\x92 brand",
                                     "Audience \xE2\x86\x94 audience", "Brand in outside threads"};
    std::string comparison;
    std::string source;
    std::string coverage;
};

/// The weave as a chart. `asOf` says which intervals are over; those that have not begun are unknown, not
/// zero. `weekly` only chooses the words.
[[nodiscard]] StackedBarsSpec weaveChart(const metrics::Weave& weave, base::Instant asOf, bool weekly,
                                         const WeaveWords& words);

} // namespace weft::report
