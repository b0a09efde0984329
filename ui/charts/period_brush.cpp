// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/period_brush.h"

#include "format/times.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace weft::charts {

void PeriodBrush::setIntervals(std::vector<DayInterval> intervals) {
    if (intervals == m_intervals) return;
    m_intervals = std::move(intervals);
    drop();
}

void PeriodBrush::begin(int interval) {
    m_anchor = interval;
    m_end = -1;
}

void PeriodBrush::extendTo(int interval) {
    if (begun() && !m_intervals.empty())
        m_end = std::clamp(interval, 0, static_cast<int>(m_intervals.size()) - 1);
}

void PeriodBrush::extendBy(int from, int intervals) {
    if (!active()) begin(from);
    extendTo((active() ? m_end : from) + intervals);
}

DayInterval PeriodBrush::selected() const {
    return {m_intervals[static_cast<std::size_t>(first())].first,
            m_intervals[static_cast<std::size_t>(last())].last};
}

void drawBrush(QPainter& painter, const PeriodBrush& brush, const BrushPlaces& places,
               const ChartStyle& style) {
    const auto& [band, axis, chart] = places;
    painter.save();
    // Neither is a colour of the chart, so that the band shows on bars of any colour.
    QColor pale = style.colours.surface;
    pale.setAlphaF(0.55F);
    painter.fillRect(QRectF(axis.topLeft(), band.bottomLeft()), pale);
    painter.fillRect(QRectF(band.topRight(), axis.bottomRight()), pale);
    QColor wash = style.colours.ink;
    wash.setAlphaF(0.1F);
    painter.fillRect(band, wash);
    painter.setPen(QPen(style.colours.ink, 1.4 * style.unit));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());

    const auto [first, last] = brush.selected();
    const QString dates = format::dateRange(first, last);
    painter.setFont(style.font(11.5, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    QRectF label(0, 0, metrics.horizontalAdvance(dates) + 14 * style.unit, metrics.height() + 6 * style.unit);
    label.moveCenter({band.center().x(), band.top() + label.height() / 2 + 4 * style.unit});
    label.moveLeft(
        std::clamp(label.left(), chart.left(), std::max(chart.left(), chart.right() - label.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours.ink);
    painter.drawRoundedRect(label, 4 * style.unit, 4 * style.unit);
    painter.setPen(style.colours.surface);
    painter.drawText(label, Qt::AlignCenter, dates);
    painter.restore();
}

} // namespace weft::charts
