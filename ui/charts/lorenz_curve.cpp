// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lorenz_curve.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kTextPixels = 11;

QRectF plotOf(const QRectF& where, const ChartStyle& style) {
    const QRectF room = where.adjusted(32 * style.unit, 20 * style.unit, -6 * style.unit, -34 * style.unit);
    const double side = std::min(room.width(), room.height() * 1.25);
    return {room.left(), room.top(), side, room.height()};
}

QPointF placeOf(const QRectF& plot, const LorenzPoint& point) {
    return {plot.left() + point.people * plot.width(), plot.bottom() - point.posts * plot.height()};
}

void drawAxes(QPainter& painter, const LorenzSpec& chart, const QRectF& plot, const ChartStyle& style) {
    painter.setFont(style.font(kTextPixels));
    const QFontMetricsF metrics(painter.font());
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(plot.bottom() - share * plot.height()) + 0.5;
        painter.setPen(QPen(share > 0 ? style.colours.grid : style.colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(style.colours.muted);
        const QString text = style.locale.toString(100 * share, 'f', 0);
        painter.drawText(
            QRectF(plot.left() - 32 * style.unit, y - 10 * style.unit, 26 * style.unit, 20 * style.unit),
            Qt::AlignRight | Qt::AlignVCenter, text);
        const double x = plot.left() + share * plot.width();
        const double width = metrics.horizontalAdvance(text);
        const double left = share == 0 ? x : x - width * (share == 1 ? 1 : 0.5);
        painter.drawText(QPointF(left, plot.bottom() + 4 * style.unit + metrics.ascent()), text);
    }
    painter.drawText(QPointF(plot.left() - 32 * style.unit, plot.top() - 8 * style.unit), chart.postsAxis);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 4 * style.unit + metrics.height(), plot.width(),
                            metrics.height()),
                     Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(chart.peopleAxis, Qt::ElideRight, plot.width()));
}

} // namespace

void drawChart(QPainter& painter, const LorenzSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked) {
    const QRectF plot = plotOf(where, style);
    if (plot.width() < 20 || plot.height() < 20) return;
    painter.save();
    drawAxes(painter, chart, plot, style);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const auto& point : chart.curve)
        line << placeOf(plot, point);
    QColor area = style.colours.horizontal;
    area.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(area);
    painter.drawPolygon(line);
    painter.setPen(QPen(style.colours.ink3, 1.2 * style.unit, Qt::DashLine));
    painter.drawLine(plot.bottomLeft(), plot.topRight());
    painter.setPen(
        QPen(style.colours.horizontal, 2 * style.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (marked >= 0) {
        painter.setPen(QPen(style.colours.surface, style.unit));
        painter.setBrush(style.colours.horizontal);
        painter.drawEllipse(line[marked], 4 * style.unit, 4 * style.unit);
    }
    painter.restore();
}

int pointCount(const LorenzSpec& chart) {
    return static_cast<int>(chart.curve.size());
}

QRectF pointRect(const LorenzSpec& chart, int point, const QRectF& where, const ChartStyle& style) {
    const QRectF plot = plotOf(where, style);
    const double width = plot.width() / static_cast<double>(std::max<std::size_t>(chart.curve.size(), 1));
    const QPointF place = placeOf(plot, chart.curve[static_cast<std::size_t>(point)]);
    return {place.x() - width / 2, plot.top(), width, plot.height()};
}

QString pointWords(const LorenzSpec& chart, int point) {
    return chart.curve[static_cast<std::size_t>(point)].words;
}

} // namespace weft::charts
