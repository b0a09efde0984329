// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/level_bars.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace weft::charts {

namespace {

constexpr double kNamePixels = 12.5;
constexpr double kTextPixels = 11.5;
constexpr double kMostBarHeight = 26;
constexpr double kRadius = 3;

/// Where names, bars and figures stand.
struct Columns {
    double names = 0;
    double figures = 0;
    double bars = 0;
    double most = 1;
};

Columns columnsOf(const LevelBarsSpec& chart, const QRectF& where, const ChartStyle& style) {
    const QFontMetricsF names(style.font(kNamePixels, QFont::DemiBold));
    const QFontMetricsF figures(style.font(kTextPixels));
    Columns columns;
    for (const auto& bar : chart.bars) {
        columns.names = std::max(columns.names, names.horizontalAdvance(bar.name) + 14 * style.unit);
        columns.figures = std::max(columns.figures, figures.horizontalAdvance(bar.figure) + 9 * style.unit);
        columns.most = std::max(columns.most, bar.value);
    }
    columns.bars = std::max(24 * style.unit, where.width() - columns.names - columns.figures);
    return columns;
}

void drawBar(QPainter& painter, const LevelBar& bar, const QRectF& row, const Columns& columns,
             const ChartStyle& style) {
    const QFontMetricsF small(style.font(kTextPixels));
    const double height =
        std::min(kMostBarHeight * style.unit, row.height() - small.height() - 8 * style.unit);
    const double left = row.left() + columns.names;
    const double length =
        bar.value > 0 ? std::max(3 * style.unit, bar.value / columns.most * columns.bars) : 0;
    painter.setFont(style.font(kNamePixels, QFont::DemiBold));
    painter.setPen(style.colours.ink);
    painter.drawText(QRectF(row.left(), row.top(), columns.names, height), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours.role(bar.role));
    painter.drawRoundedRect(QRectF(left, row.top(), length, height), kRadius * style.unit,
                            kRadius * style.unit);
    painter.setFont(style.font(kTextPixels));
    painter.setPen(style.colours.ink2);
    const double figure = left + length + 7 * style.unit;
    painter.drawText(QRectF(figure, row.top(), row.right() - figure, height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(bar.figure, Qt::ElideRight, row.right() - figure));
    painter.setPen(style.colours.muted);
    painter.drawText(QPointF(left, row.top() + height + 3 * style.unit + small.ascent()),
                     small.elidedText(bar.moves, Qt::ElideRight, row.right() - left));
}

} // namespace

void drawChart(QPainter& painter, const LevelBarsSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (marked >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colours.selection);
        const double beside = 5 * style.unit;
        painter.drawRoundedRect(pointRect(chart, marked, where, style).adjusted(-beside, -beside, beside, 0),
                                beside, beside);
    }
    const Columns columns = columnsOf(chart, where, style);
    for (int bar = 0; bar < pointCount(chart); ++bar)
        drawBar(painter, chart.bars[static_cast<std::size_t>(bar)], pointRect(chart, bar, where, style),
                columns, style);
    painter.restore();
}

int pointCount(const LevelBarsSpec& chart) {
    return static_cast<int>(chart.bars.size());
}

QRectF pointRect(const LevelBarsSpec& chart, int point, const QRectF& where, const ChartStyle& style) {
    const double inset = 6 * style.unit;
    const QRectF room = where.adjusted(inset, inset, -inset, 0);
    const double height = room.height() / std::max(pointCount(chart), 1);
    return {room.left(), room.top() + height * point, room.width(), std::min(height, 72 * style.unit)};
}

QString pointWords(const LevelBarsSpec& chart, int point) {
    return chart.bars[static_cast<std::size_t>(point)].words;
}

} // namespace weft::charts
