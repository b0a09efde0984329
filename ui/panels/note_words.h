// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"
#include "store/day_notes.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace weft::panels {

/// The notes on the intervals of a chart over time, which begin on these local dates ("2026-03-04").
[[nodiscard]] std::vector<report::NoteMark> noteMarks(std::span<const std::string> intervals,
                                                      std::span<const store::DayNote> notes);

/// "; ⚑ launch" for each note on an interval: what follows its words.
[[nodiscard]] QString noteWords(std::span<const report::NoteMark> notes, std::size_t interval);

} // namespace weft::panels
