// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <span>
#include <string>
#include <utility>

namespace weft::report {

/// Puts notes onto the intervals that hold their days. Both are local dates, "2026-03-04", in order: the
/// first days of intervals, and pairs of a day with its words. What lies before the first interval is left
/// out; the caller has left out what lies behind the last.
[[nodiscard]] std::vector<NoteMark> noteMarks(std::span<const std::string> intervals,
                                              std::span<const std::pair<std::string, std::string>> notes);

} // namespace weft::report
