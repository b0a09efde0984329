// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/share_lines.h"

#include "charts/axis_labels.h"
#include "charts/note_dot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kTextPixels = 11;

QRectF plotOf(const ShareLinesSpec& chart, const QRectF& where, const ChartStyle& style) {
    const QFontMetricsF label(style.font(kTextPixels, QFont::DemiBold));
    double widest = 0;
    for (const auto& line : chart.lines)
        widest = std::max(widest, label.horizontalAdvance(line.label));
    return where.adjusted(30 * style.unit, 9 * style.unit, -widest - 12 * style.unit, -22 * style.unit);
}

double xOf(const ShareLinesSpec& chart, const QRectF& plot, double step) {
    return plot.left() +
           (step + 0.5) * plot.width() / static_cast<double>(std::max<std::size_t>(chart.steps.size(), 1));
}

double yOf(const QRectF& plot, double share) {
    return plot.bottom() - share * plot.height();
}

void drawGrid(QPainter& painter, const ShareLinesSpec& chart, const QRectF& plot, const ChartStyle& style) {
    painter.setFont(style.font(kTextPixels));
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = std::round(yOf(plot, share)) + 0.5;
        painter.setPen(QPen(share > 0 ? style.colours.grid : style.colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(style.colours.muted);
        painter.drawText(
            QRectF(plot.left() - 30 * style.unit, y - 10 * style.unit, 24 * style.unit, 20 * style.unit),
            Qt::AlignRight | Qt::AlignVCenter, style.locale.toString(100 * share, 'f', 0));
    }
    const QFontMetricsF metrics(painter.font());
    const auto labels = dateLabels(chart.timeTicks, style.locale);
    double free = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double x = xOf(chart, plot, chart.timeTicks[i].at - 0.5);
        const double width = metrics.horizontalAdvance(labels[i]);
        if (x < free || x + width > plot.right() + 30 * style.unit) continue;
        painter.drawText(QPointF(x, plot.bottom() + 6 * style.unit + metrics.ascent()), labels[i]);
        free = x + width + 8 * style.unit;
    }
}

void drawLine(QPainter& painter, const ShareLinesSpec& chart, const ShareLine& line, const QRectF& plot,
              const ChartStyle& style) {
    std::optional<QPointF> before;
    const QColor colour = style.colours.role(line.role);
    for (std::size_t step = 0; step < line.values.size() && step < chart.steps.size(); ++step) {
        if (!line.values[step]) {
            before.reset();
            continue;
        }
        const auto& what = chart.steps[step];
        const QPointF point(xOf(chart, plot, static_cast<double>(step)), yOf(plot, *line.values[step]));
        QColor shown = colour;
        if (what.thin || (step > 0 && chart.steps[step - 1].thin)) shown.setAlphaF(0.35F);
        painter.setPen(QPen(shown, 1.8 * style.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (before && !what.open) painter.drawLine(*before, point);
        if (!before || what.open) {
            painter.setPen(QPen(shown, 1.4 * style.unit));
            painter.setBrush(what.open ? style.colours.surface : shown);
            painter.drawEllipse(point, 2 * style.unit, 2 * style.unit);
        }
        before = point;
    }
}

/// At the top, with a line down to the axis.
void drawNotes(QPainter& painter, const ShareLinesSpec& chart, const QRectF& plot, const ChartStyle& style) {
    const auto placeOf = [&](std::size_t step) { return xOf(chart, plot, static_cast<double>(step)); };
    const auto offsets = noteOffsets(chart.notes, placeOf, style);
    painter.setPen(QPen(style.colours.ink3, style.unit, Qt::DotLine));
    for (const auto& note : chart.notes)
        if (note.interval < chart.steps.size())
            painter.drawLine(QPointF(placeOf(note.interval), plot.top()),
                             QPointF(placeOf(note.interval), plot.bottom()));
    for (std::size_t i = 0; i < chart.notes.size(); ++i)
        if (chart.notes[i].interval < chart.steps.size())
            drawNoteDot(painter, {placeOf(chart.notes[i].interval), plot.top() + offsets[i]}, i, style);
}

struct EndLabel {
    double y = 0;
    const ShareLine* line = nullptr;
};

/// The labels at the ends of the lines, one below the other where lines end close together.
std::vector<EndLabel> endLabels(const ShareLinesSpec& chart, const QRectF& plot, const ChartStyle& style) {
    std::vector<EndLabel> labels;
    for (const auto& line : chart.lines) {
        std::optional<double> last;
        for (std::size_t step = 0; step < line.values.size() && step < chart.steps.size(); ++step)
            if (line.values[step] && (!last || !chart.steps[step].open)) last = line.values[step];
        if (last) labels.push_back({yOf(plot, *last), &line});
    }
    std::ranges::sort(labels, {}, &EndLabel::y);
    const double apart = 13 * style.unit;
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + apart);
    double lowest = plot.bottom();
    for (std::size_t i = labels.size(); i-- > 0; lowest = labels[i].y - apart)
        labels[i].y = std::min(labels[i].y, lowest);
    return labels;
}

} // namespace

void drawChart(QPainter& painter, const ShareLinesSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked) {
    const QRectF plot = plotOf(chart, where, style);
    if (plot.width() < 20 || plot.height() < 20) return;
    painter.save();
    drawGrid(painter, chart, plot, style);
    painter.setRenderHint(QPainter::Antialiasing);
    if (marked >= 0) {
        painter.setPen(QPen(style.colours.ink3, style.unit));
        const double x = xOf(chart, plot, marked);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const auto& line : chart.lines)
        drawLine(painter, chart, line, plot, style);
    drawNotes(painter, chart, plot, style);
    painter.setFont(style.font(kTextPixels, QFont::DemiBold));
    for (const auto& label : endLabels(chart, plot, style)) {
        painter.setPen(style.colours.words(label.line->role));
        painter.drawText(QRectF(plot.right() + 6 * style.unit, label.y - 10 * style.unit,
                                where.right() - plot.right(), 20 * style.unit),
                         Qt::AlignLeft | Qt::AlignVCenter, label.line->label);
    }
    painter.restore();
}

int pointCount(const ShareLinesSpec& chart) {
    return static_cast<int>(chart.steps.size());
}

QRectF pointRect(const ShareLinesSpec& chart, int point, const QRectF& where, const ChartStyle& style) {
    const QRectF plot = plotOf(chart, where, style);
    const double left = xOf(chart, plot, point - 0.5);
    return {left, plot.top(), xOf(chart, plot, point + 0.5) - left, plot.height()};
}

QString pointWords(const ShareLinesSpec& chart, int point) {
    return chart.steps[static_cast<std::size_t>(point)].words;
}

} // namespace weft::charts
