// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growth_bars.h"

#include "charts/axis_labels.h"
#include "charts/note_dot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kTextPixels = 11;

struct Scale {
    QRectF plot;
    double up = 1;
    double down = 1;

    [[nodiscard]] double y(double value) const {
        return plot.bottom() - (value + down) / (up + down) * plot.height();
    }
};

Scale scaleOf(const GrowthBarsSpec& chart, const QRectF& where, const ChartStyle& style) {
    Scale scale{where.adjusted(34 * style.unit, 26 * style.unit, -2 * style.unit, -20 * style.unit)};
    for (const auto& bar : chart.bars) {
        scale.up = std::max(scale.up, bar.fresh + bar.back);
        scale.down = std::max(scale.down, bar.gone);
    }
    return scale;
}

void drawLegend(QPainter& painter, const GrowthBarsSpec& chart, const QRectF& where,
                const ChartStyle& style) {
    const std::array entries{std::pair(chart.freshLabel, style.colours.horizontal),
                             std::pair(chart.backLabel, style.colours.answer),
                             std::pair(chart.goneLabel, style.colours.vertical)};
    painter.setFont(style.font(11.5));
    const QFontMetricsF metrics(painter.font());
    double x = where.left();
    for (const auto& [label, colour] : entries) {
        const double middle = where.top() + 8 * style.unit;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(x + 4.2 * style.unit, middle), 4.2 * style.unit, 4.2 * style.unit);
        x += 13 * style.unit;
        painter.setPen(style.colours.ink2);
        painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), label);
        x += metrics.horizontalAdvance(label) + 13 * style.unit;
    }
}

void drawAxes(QPainter& painter, const GrowthBarsSpec& chart, const Scale& scale, const ChartStyle& style) {
    painter.setFont(style.font(kTextPixels));
    const QFontMetricsF metrics(painter.font());
    for (const double value : {scale.up, 0.0, -scale.down}) {
        const double y = std::round(scale.y(value)) + 0.5;
        painter.setPen(QPen(value != 0 ? style.colours.grid : style.colours.line, 1));
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(style.colours.muted);
        painter.drawText(QRectF(scale.plot.left() - 34 * style.unit, y - 10 * style.unit, 28 * style.unit,
                                20 * style.unit),
                         Qt::AlignRight | Qt::AlignVCenter, valueLabel(std::abs(value), style.locale));
    }
    const auto labels = dateLabels(chart.timeTicks, style.locale);
    const double slot = scale.plot.width() / static_cast<double>(std::max<std::size_t>(chart.bars.size(), 1));
    double free = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double x = scale.plot.left() + chart.timeTicks[i].at * slot;
        const double width = metrics.horizontalAdvance(labels[i]);
        if (x < free || x + width > scale.plot.right() + 2 * style.unit) continue;
        painter.drawText(QPointF(x, scale.plot.bottom() + 5 * style.unit + metrics.ascent()), labels[i]);
        free = x + width + 8 * style.unit;
    }
}

void drawBar(QPainter& painter, const GrowthBar& bar, const QRectF& slot, const Scale& scale,
             const ChartStyle& style) {
    const double gap = std::clamp(slot.width() * 0.16, 1.0, 6 * style.unit);
    const auto part = [&](double from, double to, const QColor& colour) {
        if (from == to) return;
        QRectF area(slot.left() + gap, scale.y(to), slot.width() - 2 * gap, scale.y(from) - scale.y(to));
        painter.setPen(bar.open ? QPen(colour, 1.2 * style.unit) : QPen(Qt::NoPen));
        painter.setBrush(bar.open ? QBrush(Qt::NoBrush) : QBrush(colour));
        if (bar.open) area.adjust(0.6, 0.6, -0.6, -0.6);
        painter.drawRect(area);
    };
    part(0, bar.fresh, style.colours.horizontal);
    part(bar.fresh, bar.fresh + bar.back, style.colours.answer);
    part(-bar.gone, 0, style.colours.vertical);
}

/// Above their bars.
void drawNotes(QPainter& painter, const GrowthBarsSpec& chart, const QRectF& where, const Scale& scale,
               const ChartStyle& style) {
    const auto xOf = [&](std::size_t bar) {
        return pointRect(chart, static_cast<int>(bar), where, style).center().x();
    };
    const auto offsets = noteOffsets(chart.notes, xOf, style);
    const double highest = scale.plot.top() + (offsets.empty() ? 0 : std::ranges::max(offsets));
    for (std::size_t i = 0; i < chart.notes.size(); ++i) {
        const auto interval = chart.notes[i].interval;
        if (interval >= chart.bars.size()) continue;
        const GrowthBar& bar = chart.bars[interval];
        const double top = scale.y(bar.fresh + bar.back) - noteDotRadius(style) - 2 * style.unit;
        drawNoteDot(painter, {xOf(interval), std::max(top, highest) - offsets[i]}, i, style);
    }
}

} // namespace

void drawChart(QPainter& painter, const GrowthBarsSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked) {
    const Scale scale = scaleOf(chart, where, style);
    if (scale.plot.width() < 20 || scale.plot.height() < 20) return;
    painter.save();
    drawAxes(painter, chart, scale, style);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLegend(painter, chart, where, style);
    if (marked >= 0) painter.fillRect(pointRect(chart, marked, where, style), style.colours.selection);
    for (int bar = 0; bar < pointCount(chart); ++bar)
        drawBar(painter, chart.bars[static_cast<std::size_t>(bar)], pointRect(chart, bar, where, style),
                scale, style);
    drawNotes(painter, chart, where, scale, style);
    painter.restore();
}

int pointCount(const GrowthBarsSpec& chart) {
    return static_cast<int>(chart.bars.size());
}

QRectF pointRect(const GrowthBarsSpec& chart, int point, const QRectF& where, const ChartStyle& style) {
    const Scale scale = scaleOf(chart, where, style);
    const double width = scale.plot.width() / std::max(pointCount(chart), 1);
    return {scale.plot.left() + width * point, scale.plot.top(), width, scale.plot.height()};
}

QString pointWords(const GrowthBarsSpec& chart, int point) {
    return chart.bars[static_cast<std::size_t>(point)].words;
}

} // namespace weft::charts
