// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace weft::charts {

/// A point of the curve: the share of the posts that the quietest people wrote.
struct LorenzPoint {
    /// Both 0…1.
    double people = 0;
    double posts = 0;
    QString words;
};

/// How far a community is from everybody writing equally much, which is the dashed diagonal.
struct LorenzSpec {
    QString title;
    /// From 0 to 1.
    std::vector<LorenzPoint> curve;
    QString peopleAxis;
    QString postsAxis;
};

void drawChart(QPainter& painter, const LorenzSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked = -1);

// Points are those of the curve.
[[nodiscard]] int pointCount(const LorenzSpec& chart);
[[nodiscard]] QRectF pointRect(const LorenzSpec& chart, int point, const QRectF& where,
                               const ChartStyle& style);
[[nodiscard]] QString pointWords(const LorenzSpec& chart, int point);

} // namespace weft::charts
