// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "charts/curves.h"

#include <QPolygonF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace weft::charts {

/// What a reader points at, and what is chosen; -1 for nothing.
struct CurvesMarks {
    int step = -1;
    int chosen = -1;
};

/// Draws curves: light grid, values on the left, dates below, burst areas filled, each curve named at its
/// highest point where there is room.
class CurvesDrawing {
public:
    CurvesDrawing(std::shared_ptr<const CurvesSpec> chart, ChartStyle style);

    void paint(QPainter& painter, const QRectF& where, const CurvesMarks& marks) const;

    [[nodiscard]] QRectF plotRect(const QRectF& where) const;
    /// Where a value of a curve stands.
    [[nodiscard]] QPointF pointOf(const QRectF& where, int curve, int step) const;
    /// The part of the plot between two places on the axis, in steps.
    [[nodiscard]] QRectF stretch(const QRectF& where, double from, double to) const;
    /// The step at a point, or -1 beside the plot.
    [[nodiscard]] int stepAt(const QRectF& where, const QPointF& point) const;
    /// The curve that passes nearest above or below a point; -1 when none is near.
    [[nodiscard]] int curveAt(const QRectF& where, const QPointF& point) const;

private:
    [[nodiscard]] QPolygonF line(const QRectF& plot, const Curve& curve) const;
    [[nodiscard]] double xOf(const QRectF& plot, double step) const;
    [[nodiscard]] double yOf(const QRectF& plot, double value) const;
    void paintGrid(QPainter& painter, const QRectF& plot) const;
    void paintDates(QPainter& painter, const QRectF& plot) const;
    void paintMarks(QPainter& painter, const QRectF& plot) const;
    void paintCurve(QPainter& painter, const QRectF& plot, const Curve& curve, bool chosen) const;
    void paintLabels(QPainter& painter, const QRectF& plot, int chosen) const;
    void paintNotes(QPainter& painter, const QRectF& plot) const;
    /// Where the dot of each note stands, above the plot.
    [[nodiscard]] std::vector<QRectF> noteDots(const QRectF& plot) const;
    void paintStep(QPainter& painter, const QRectF& plot, const CurvesMarks& marks) const;

    std::shared_ptr<const CurvesSpec> m_chart;
    ChartStyle m_style;
    std::vector<double> m_gridLines;
};

} // namespace weft::charts
