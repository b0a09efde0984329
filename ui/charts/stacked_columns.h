// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "charts/plot.h"
#include "report/chart.h"

namespace weft::charts {

/// What a reader points at; -1 for nothing.
struct ChartMarks {
    int hovered = -1;
    int current = -1;
};

/// The columns of a stacked chart as one item of a plot: solid where the interval is over, hollow where it is
/// not, with the numbers of notes above.
class StackedColumns final : public QCPAbstractItem {
public:
    explicit StackedColumns(QCustomPlot* plot);

    /// Both must outlive the next draw.
    void show(const report::StackedBarsSpec* chart, const ChartStyle* style);

    void mark(ChartMarks marks) { m_marks = marks; }

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

    /// The whole width that belongs to an interval, and the part of it that its column fills.
    [[nodiscard]] static QRectF slot(const QRectF& plot, std::size_t intervals, std::size_t interval);
    [[nodiscard]] static QRectF column(const QRectF& slot, double unit);

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;

private:
    void drawBand(QPainter& painter, const QRectF& plot, int interval) const;
    void drawCursor(QPainter& painter, const QRectF& plot, int interval) const;
    /// How much a column that is higher than the chart stands for.
    void drawCut(QPainter& painter, const QRectF& plot, const QRectF& bar, std::size_t interval) const;
    void drawColumn(QPainter& painter, const QRectF& plot, std::size_t interval) const;
    void drawPart(QPainter& painter, const QRectF& part, const QColor& colour, bool over) const;
    void drawNotes(QPainter& painter, const QRectF& plot) const;
    [[nodiscard]] double sumAt(std::size_t interval) const;
    [[nodiscard]] static QRectF snapped(const QPainter& painter, const QRectF& rect);

    const report::StackedBarsSpec* m_chart = nullptr;
    const ChartStyle* m_style = nullptr;
    ChartMarks m_marks;
};

} // namespace weft::charts
