// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace weft::charts {

/// How many belong to one level, and who came and went.
struct LevelBar {
    QString name;
    report::ColourRole role = report::ColourRole::Muted;
    double value = 0;
    /// Behind the bar: "41 people · 44 % of replies".
    QString figure;
    /// Below it: "▲ 31 in  ▼ 12 out".
    QString moves;
    QString words;
};

/// Levels one below the other, the innermost first.
struct LevelBarsSpec {
    QString title;
    std::vector<LevelBar> bars;
};

void drawChart(QPainter& painter, const LevelBarsSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked = -1);

// Points are bars.
[[nodiscard]] int pointCount(const LevelBarsSpec& chart);
[[nodiscard]] QRectF pointRect(const LevelBarsSpec& chart, int point, const QRectF& where,
                               const ChartStyle& style);
[[nodiscard]] QString pointWords(const LevelBarsSpec& chart, int point);

} // namespace weft::charts
