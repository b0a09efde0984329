// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "report/chart.h"

#include <vector>

namespace weft::report {

/// Round steps for a value axis from 0 to at least `maximum`, four or five of them: 0, 40, 80, 120, 160.
/// Fewer up to a maximum of 3, because half a post does not exist. Anything that is not a positive number
/// gives 0 and 1.
[[nodiscard]] std::vector<double> niceSteps(double maximum);

/// About five places on a time axis where a date is easy to read: every day, every second day, the days 1, 8,
/// 15, 22, 29, or the intervals in which months begin.
[[nodiscard]] std::vector<Tick> timeTicks(const base::TimeGrid& grid);

} // namespace weft::report
