// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "charts/day_interval.h"
#include "report/chart.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace weft::charts {

/// Who came and who left in one period.
struct GrowthBar {
    double fresh = 0;
    double back = 0;
    double gone = 0;
    QString words;
    /// It is not over: drawn hollow.
    bool open = false;
};

/// Arrivals above a line, losses below it, over time.
struct GrowthBarsSpec {
    QString title;
    QString freshLabel;
    QString backLabel;
    QString goneLabel;
    std::vector<GrowthBar> bars;
    /// `at` is a bar.
    std::vector<report::Tick> timeTicks;
    std::vector<report::NoteMark> notes = {};
    /// The days of the bars.
    std::vector<DayInterval> intervals = {};
};

void drawChart(QPainter& painter, const GrowthBarsSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked = -1);

// Points are bars.
[[nodiscard]] int pointCount(const GrowthBarsSpec& chart);
[[nodiscard]] QRectF pointRect(const GrowthBarsSpec& chart, int point, const QRectF& where,
                               const ChartStyle& style);
[[nodiscard]] QString pointWords(const GrowthBarsSpec& chart, int point);

} // namespace weft::charts
