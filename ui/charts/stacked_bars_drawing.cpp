// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_bars_drawing.h"

#include "charts/axis_labels.h"
#include "charts/legend.h"
#include "charts/stacked_columns.h"

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kLabelPixels = 11;

double widestValue(const report::StackedBarsSpec& chart, const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(kLabelPixels));
    double widest = 0;
    for (const auto& tick : chart.valueTicks)
        widest = std::max(widest, metrics.horizontalAdvance(valueLabel(tick.at, style.locale)));
    return widest;
}

/// Room for values on the left, dates below, and half a label above and on the right.
QMargins margins(const report::StackedBarsSpec& chart, const ChartStyle& style) {
    const auto rounded = [](double pixels) { return static_cast<int>(std::ceil(pixels)); };
    return {rounded(std::max(28 * style.unit, widestValue(chart, style) + 9 * style.unit)),
            rounded(8 * style.unit), rounded(2 * style.unit), rounded(22 * style.unit)};
}

} // namespace

StackedBarsDrawing::StackedBarsDrawing(std::shared_ptr<const report::StackedBarsSpec> chart, ChartStyle style)
    : m_chart(std::move(chart)),
      m_style(std::move(style)),
      m_plot(std::make_unique<QCustomPlot>()),
      m_columns(new StackedColumns(m_plot.get())) {
    m_plot->setBackground(Qt::NoBrush);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMinimumMargins(QMargins());
    m_columns->show(m_chart.get(), &m_style);
    styleAxes();
    labelValues();
}

StackedBarsDrawing::~StackedBarsDrawing() = default;

bool StackedBarsDrawing::empty() const {
    return std::ranges::none_of(m_chart->series, [](const report::Series& series) {
        return std::ranges::any_of(series.values, [](const auto& value) { return value.value_or(0) > 0; });
    });
}

void StackedBarsDrawing::styleAxes() {
    for (auto* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setTickLabelFont(m_style.font(kLabelPixels));
        axis->setTickLabelColor(m_style.colours.muted);
        axis->setTickLabelPadding(static_cast<int>(std::lround(6 * m_style.unit)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setAntialiased(false);
    }
    m_plot->xAxis->grid()->setVisible(false);
    // QCustomPlot drops a label that would begin left of its plot; paintDates() moves it instead.
    m_plot->xAxis->setTickLabels(false);
    m_plot->yAxis->grid()->setPen(QPen(m_style.colours.grid, m_style.unit));
    m_plot->xAxis->setRange(-0.5, std::max(1.0, static_cast<double>(m_chart->grid.size())) - 0.5);
    m_plot->yAxis->setRange(0, m_chart->valueMax > 0 ? m_chart->valueMax : 1);
}

void StackedBarsDrawing::labelValues() {
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const auto& tick : m_chart->valueTicks)
        ticker->addTick(tick.at, valueLabel(tick.at, m_style.locale));
    m_plot->yAxis->setTicker(ticker);
}

void StackedBarsDrawing::paintDates(QCPPainter& painter, const QRectF& plot) const {
    const auto labels = dateLabels(m_chart->timeTicks, m_style.locale);
    painter.setFont(m_style.font(kLabelPixels));
    painter.setPen(m_style.colours.muted);
    const QFontMetricsF metrics(painter.font());
    const auto perInterval = plot.width() / std::max(1.0, static_cast<double>(m_chart->grid.size()));
    const auto baseline = plot.bottom() + 6 * m_style.unit + metrics.ascent();
    auto free = plot.left();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto width = metrics.horizontalAdvance(labels[i]);
        const auto centre = plot.left() + (m_chart->timeTicks[i].at + 0.5) * perInterval;
        // The first may move under its column's right neighbours; what would touch another or the edge is
        // left out.
        const auto left = i == 0 ? std::max(plot.left(), centre - width / 2) : centre - width / 2;
        if (left < free || left + width > plot.right() + 2 * m_style.unit) continue;
        painter.drawText(QPointF(left, baseline), labels[i]);
        free = left + width + 6 * m_style.unit;
    }
}

double StackedBarsDrawing::legendHeight(double width) const {
    const auto height = Legend(*m_chart, m_style).height(width);
    return height > 0 ? height + 6 * m_style.unit : 0;
}

QRectF StackedBarsDrawing::plotRect(const QRectF& where) const {
    const auto inner = where.adjusted(0, legendHeight(where.width()), 0, 0);
    return inner.marginsRemoved(QMarginsF(margins(*m_chart, m_style)));
}

int StackedBarsDrawing::intervalAt(const QRectF& where, const QPointF& point) const {
    const auto plot = plotRect(where);
    const auto size = m_chart->grid.size();
    if (size == 0 || !plot.contains(point)) return -1;
    const auto index = (point.x() - plot.left()) / plot.width() * static_cast<double>(size);
    return std::clamp(static_cast<int>(index), 0, static_cast<int>(size) - 1);
}

void StackedBarsDrawing::paintEmpty(QCPPainter& painter, const QRectF& plot) const {
    painter.setFont(m_style.font(13));
    painter.setPen(m_style.colours.muted);
    painter.drawText(plot, Qt::AlignCenter,
                     QCoreApplication::translate("weft::charts", "Nothing in this period"));
}

void StackedBarsDrawing::paint(QCPPainter& painter, const QRectF& where, const ChartMarks& marks) {
    const auto legend = legendHeight(where.width());
    const auto height = where.height() - legend;
    const auto margin = margins(*m_chart, m_style);
    Legend(*m_chart, m_style).paint(painter, where);
    if (height < margin.top() + margin.bottom() + 8 || where.width() < margin.left() + margin.right() + 8)
        return;
    m_plot->axisRect()->setMargins(margin);
    m_columns->mark(marks);
    painter.save();
    painter.translate(where.left(), where.top() + legend);
    m_plot->toPainter(&painter, static_cast<int>(where.width()), static_cast<int>(height));
    painter.restore();
    paintDates(painter, plotRect(where));
    if (empty()) paintEmpty(painter, plotRect(where));
}

} // namespace weft::charts
