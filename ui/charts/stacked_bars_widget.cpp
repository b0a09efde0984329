// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_bars_widget.h"

#include "charts/interval_text.h"
#include "charts/stacked_bars_drawing.h"
#include "charts/stacked_columns.h"

#include <algorithm>

namespace weft::charts {

namespace {

/// A week of days; for weeks a quarter is near enough.
constexpr int kPage = 7;

} // namespace

StackedBarsWidget::StackedBarsWidget(QWidget* parent) : TimePointsWidget(parent) {
    setObjectName(QStringLiteral("stackedBars"));
}

StackedBarsWidget::~StackedBarsWidget() = default;

void StackedBarsWidget::setChart(std::shared_ptr<const report::StackedBarsSpec> chart) {
    m_chart = std::move(chart);
    setAccessibleName(m_chart ? QString::fromStdString(m_chart->title) : QString());
    restyle();
    timeChanged(m_chart ? dayIntervals(m_chart->grid) : std::vector<DayInterval>{});
}

void StackedBarsWidget::restyle() {
    m_drawing.reset();
    if (m_chart) m_drawing = std::make_unique<StackedBarsDrawing>(m_chart, chartStyle());
    update();
}

int StackedBarsWidget::points() const {
    return m_chart ? static_cast<int>(m_chart->grid.size()) : 0;
}

int StackedBarsWidget::pointAt(const QPointF& place) const {
    return m_drawing ? m_drawing->intervalAt(rect(), place) : -1;
}

QRectF StackedBarsWidget::rectOf(int point) const {
    if (!m_drawing || point < 0 || point >= points()) return {};
    return StackedColumns::slot(m_drawing->plotRect(rect()), m_chart->grid.size(),
                                static_cast<std::size_t>(point));
}

QString StackedBarsWidget::wordsOf(int point) const {
    return intervalSpoken(*m_chart, static_cast<std::size_t>(point), locale());
}

QString StackedBarsWidget::toolTipOf(int point, const QPointF& /*place*/) const {
    return intervalToolTip(*m_chart, static_cast<std::size_t>(point), m_drawing->style());
}

QSize StackedBarsWidget::sizeHint() const {
    return {theme::scaled(this, 640), theme::scaled(this, 270)};
}

QSize StackedBarsWidget::minimumSizeHint() const {
    return {theme::scaled(this, 240), theme::scaled(this, 150)};
}

void StackedBarsWidget::paintEvent(QPaintEvent* event) {
    if (!m_drawing) return;
    QCPPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_drawing->paint(painter, rect(),
                     {.hovered = hoveredPoint(), .current = hasFocus() ? currentPoint() : -1});
    painter.end();
    TimePointsWidget::paintEvent(event);
}

int StackedBarsWidget::target(int key, int from) const {
    const int last = points() - 1;
    switch (key) {
    case Qt::Key_PageUp:
        return last < 0 ? -1 : std::max(0, from - kPage);
    case Qt::Key_PageDown:
        return std::min(last, from + kPage);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return -1;
    default:
        return TimePointsWidget::target(key, from);
    }
}

} // namespace weft::charts
