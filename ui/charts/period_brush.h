// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "charts/day_interval.h"

#include <QRectF>

#include <algorithm>
#include <vector>

class QPainter;

namespace weft::charts {

/// A selection of neighbouring intervals on a chart's time axis, on its way to become the period. It grows
/// from where it began, to either side.
class PeriodBrush {
public:
    /// The axis has other intervals now. A selection stays only where they are the same.
    void setIntervals(std::vector<DayInterval> intervals);

    /// Without any nothing can be selected.
    [[nodiscard]] const std::vector<DayInterval>& intervals() const { return m_intervals; }

    /// Where a selection may grow from; nothing is selected yet. -1 for nowhere.
    void begin(int interval);

    [[nodiscard]] bool begun() const { return m_anchor >= 0; }

    /// Selects all from the beginning to this interval, or the nearest there is.
    void extendTo(int interval);
    /// The same by so many intervals; a selection that is none yet begins at `from`.
    void extendBy(int from, int intervals);

    void drop() { begin(-1); }

    [[nodiscard]] bool active() const { return m_end >= 0; }

    // Of what is selected.
    [[nodiscard]] int first() const { return std::min(m_anchor, m_end); }

    [[nodiscard]] int last() const { return std::max(m_anchor, m_end); }

    [[nodiscard]] DayInterval selected() const;

private:
    std::vector<DayInterval> m_intervals;
    int m_anchor = -1;
    int m_end = -1;
};

/// Where a selection is drawn.
struct BrushPlaces {
    QRectF band;
    /// Of all intervals.
    QRectF axis;
    QRectF chart;
};

/// Draws what is selected over a chart: a translucent band with its dates, the rest of the axis paler.
void drawBrush(QPainter& painter, const PeriodBrush& brush, const BrushPlaces& places,
               const ChartStyle& style);

} // namespace weft::charts
