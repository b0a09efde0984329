// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::report {

/// The meaning of a colour; ui/theme knows how each looks in light and dark.
enum class ColourRole { Brand, Answer, Vertical, Horizontal, Outbound, Good, Bad, Muted };

/// One row of numbers, one for each interval of the chart. Unknown values are gaps, not zeros.
struct Series {
    /// Stable name, also the column in CSV: "vertical".
    std::string key;
    /// What people read, in their language.
    std::string label;
    ColourRole role = ColourRole::Muted;
    std::vector<std::optional<double>> values;
};

/// A place on an axis that gets a label. For time axes `at` is the interval's index.
struct Tick {
    double at = 0;
    /// Time axes: the local date "2026-03-04" of the interval; the window writes it in the reader's way.
    /// Value axes: empty.
    std::string date;
};

/// Somebody's note on a day.
struct NoteMark {
    std::size_t interval = 0;
    /// The local date, "2026-03-04"; the interval may be longer.
    std::string day;
    std::string text;
};

/// Bars stacked over time: everything a window, a PNG, an SVG, a PDF or a table needs to show the same chart.
struct StackedBarsSpec {
    /// Stable name for `weft chart NAME` and file names: "weave".
    std::string name;
    std::string title;
    std::string subtitle;
    std::string comparison;
    std::string source;
    std::string coverage;
    /// Days or weeks; the last ones may not be over yet.
    base::TimeGrid grid;
    /// The first interval that is not over; grid.size() when all are. It is drawn hollow and left out of
    /// means.
    std::size_t completeIntervals = 0;
    std::vector<Series> series;
    std::vector<Tick> timeTicks;
    std::vector<Tick> valueTicks;
    double valueMax = 1;
    std::vector<NoteMark> notes;
};

} // namespace weft::report
