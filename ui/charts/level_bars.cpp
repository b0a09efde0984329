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
constexpr double kLeastBar = 60;

/// Where names, bars and figures stand.
struct Columns {
    double names = 0;
    double figures = 0;
    double bars = 0;
    double most = 1;
    /// Figures stand below the bars, because there is no room beside them.
    bool narrow = false;
};

Columns columnsOf(const LevelBarsSpec& chart, const QRectF& row, const ChartStyle& style) {
    const QFontMetricsF names(style.font(kNamePixels, QFont::DemiBold));
    const QFontMetricsF figures(style.font(kTextPixels));
    Columns columns;
    for (const auto& bar : chart.bars) {
        columns.names = std::max(columns.names, names.horizontalAdvance(bar.name) + 14 * style.unit);
        columns.figures = std::max(columns.figures, figures.horizontalAdvance(bar.figure) + 9 * style.unit);
        columns.most = std::max(columns.most, bar.value);
    }
    columns.bars = row.width() - columns.names - columns.figures;
    columns.narrow = columns.bars < kLeastBar * style.unit;
    if (columns.narrow) columns.bars = row.width() - columns.names;
    return columns;
}

void drawBar(QPainter& painter, const LevelBar& bar, const QRectF& row, const Columns& columns,
             const ChartStyle& style) {
    const QFontMetricsF small(style.font(kTextPixels));
    const double height = std::min(kMostBarHeight * style.unit,
                                   row.height() - (columns.narrow ? 2 : 1) * small.height() - 8 * style.unit);
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
    const double below = row.top() + height + 3 * style.unit;
    // Below its bar a text may begin further left, so that its end is not cut.
    const double widest = std::max(small.horizontalAdvance(bar.figure), small.horizontalAdvance(bar.moves));
    const double under =
        columns.narrow ? std::clamp(row.right() - widest - 2 * style.unit, row.left(), left) : left;
    const double figure = columns.narrow ? under : left + length + 7 * style.unit;
    const QRectF room(figure, columns.narrow ? below : row.top(), row.right() - figure,
                      columns.narrow ? small.height() : height);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(bar.figure, Qt::ElideRight, room.width()));
    painter.setPen(style.colours.muted);
    painter.drawText(QPointF(under, below + small.ascent() + (columns.narrow ? small.height() : 0)),
                     small.elidedText(bar.moves, Qt::ElideRight, row.right() - under));
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
    const Columns columns = columnsOf(chart, pointRect(chart, 0, where, style), style);
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
