// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"

#include <QRectF>

#include <memory>

class QCPPainter;
class QCustomPlot;

namespace weft::charts {

class StackedColumns;
struct ChartMarks;

/// The one drawing of a stacked chart, for the window and for every file: legend above, light grid, columns
/// from zero, values on the left, dates below. It needs no widget on screen.
class StackedBarsDrawing {
public:
    StackedBarsDrawing(std::shared_ptr<const report::StackedBarsSpec> chart, ChartStyle style);
    ~StackedBarsDrawing();
    StackedBarsDrawing(const StackedBarsDrawing&) = delete;
    StackedBarsDrawing& operator=(const StackedBarsDrawing&) = delete;

    void paint(QCPPainter& painter, const QRectF& where, const ChartMarks& marks);

    /// Where the columns stand when the whole is painted to this rectangle.
    [[nodiscard]] QRectF plotRect(const QRectF& where) const;
    /// The interval at a point, or -1 beside the plot.
    [[nodiscard]] int intervalAt(const QRectF& where, const QPointF& point) const;

    [[nodiscard]] const report::StackedBarsSpec& chart() const { return *m_chart; }

    [[nodiscard]] const ChartStyle& style() const { return m_style; }

private:
    void styleAxes();
    void labelValues();
    void paintDates(QCPPainter& painter, const QRectF& plot) const;
    void paintEmpty(QCPPainter& painter, const QRectF& plot) const;
    [[nodiscard]] double legendHeight(double width) const;
    [[nodiscard]] bool empty() const;

    std::shared_ptr<const report::StackedBarsSpec> m_chart;
    ChartStyle m_style;
    std::unique_ptr<QCustomPlot> m_plot;
    /// Owned by the plot.
    StackedColumns* m_columns = nullptr;
};

} // namespace weft::charts
