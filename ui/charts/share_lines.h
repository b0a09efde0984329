// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "charts/day_interval.h"
#include "report/chart.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace weft::charts {

/// A share over time; unknown steps are gaps.
struct ShareLine {
    /// Stands at its end.
    QString label;
    report::ColourRole role = report::ColourRole::Muted;
    /// 0…1, one for each step.
    std::vector<std::optional<double>> values;
};

/// What a step of the time axis is.
struct ShareStep {
    /// All lines at this step as a sentence.
    QString words;
    /// So few events that shares say little: faded.
    bool thin = false;
    /// It is not over: drawn hollow, and no line leads to it.
    bool open = false;
};

/// Shares over time, from 0 to 100 %.
struct ShareLinesSpec {
    QString title;
    std::vector<ShareLine> lines;
    std::vector<ShareStep> steps;
    /// `at` is a step.
    std::vector<report::Tick> timeTicks;
    std::vector<report::NoteMark> notes = {};
    /// The days of the steps.
    std::vector<DayInterval> intervals = {};
};

void drawChart(QPainter& painter, const ShareLinesSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked = -1);

// Points are steps.
[[nodiscard]] int pointCount(const ShareLinesSpec& chart);
[[nodiscard]] QRectF pointRect(const ShareLinesSpec& chart, int point, const QRectF& where,
                               const ChartStyle& style);
[[nodiscard]] QString pointWords(const ShareLinesSpec& chart, int point);

} // namespace weft::charts
