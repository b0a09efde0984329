// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_columns.h"

#include "charts/note_dot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kWidestColumn = 72;

bool rastered(const QPainter& painter) {
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

/// The line between two parts of a column, in whole device pixels where there are pixels.
double gapBetween(const QPainter& painter, double column, double unit) {
    if (column < 5) return 0;
    if (!rastered(painter)) return 0.8 * unit;
    const auto ratio = painter.device()->devicePixelRatioF();
    return std::max(1.0, std::round(0.8 * unit * ratio)) / ratio;
}

double valueAt(const report::Series& series, std::size_t interval) {
    if (interval >= series.values.size()) return 0;
    const auto value = series.values[interval].value_or(0);
    return std::isfinite(value) && value > 0 ? value : 0;
}

} // namespace

StackedColumns::StackedColumns(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setClipToAxisRect(false);
    setSelectable(false);
}

void StackedColumns::show(const report::StackedBarsSpec* chart, const ChartStyle* style) {
    m_chart = chart;
    m_style = style;
}

double StackedColumns::selectTest(const QPointF& /*position*/, bool /*onlySelectable*/,
                                  QVariant* /*details*/) const {
    return -1;
}

// Each shape chooses for itself; QCPPainter would also move everything by half a pixel.
void StackedColumns::applyDefaultAntialiasingHint(QCPPainter* /*painter*/) const {
}

QRectF StackedColumns::slot(const QRectF& plot, std::size_t intervals, std::size_t interval) {
    const auto width = plot.width() / static_cast<double>(std::max<std::size_t>(1, intervals));
    return {plot.left() + static_cast<double>(interval) * width, plot.top(), width, plot.height()};
}

QRectF StackedColumns::column(const QRectF& slot, double unit) {
    const auto gap = slot.width() < 3 * unit ? 0 : std::clamp(slot.width() * 0.1, 1.0, 8 * unit);
    const auto width = std::min(slot.width() - gap, kWidestColumn * unit);
    return {slot.center().x() - width / 2, slot.top(), width, slot.height()};
}

double StackedColumns::sumAt(std::size_t interval) const {
    double sum = 0;
    for (const auto& series : m_chart->series)
        sum += valueAt(series, interval);
    return sum;
}

/// Sharp edges on screens and in pictures; vectors and hairlines stay where they are.
QRectF StackedColumns::snapped(const QPainter& painter, const QRectF& rect) {
    if (!rastered(painter) || rect.width() < 4) return rect;
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom()))};
}

void StackedColumns::drawBand(QPainter& painter, const QRectF& plot, int interval) const {
    if (interval < 0 || static_cast<std::size_t>(interval) >= m_chart->grid.size()) return;
    const auto band = slot(plot, m_chart->grid.size(), static_cast<std::size_t>(interval));
    painter.fillRect(snapped(painter, band), m_style->colours.grid);
}

void StackedColumns::drawCursor(QPainter& painter, const QRectF& plot, int interval) const {
    if (interval < 0 || static_cast<std::size_t>(interval) >= m_chart->grid.size()) return;
    const auto width = 1.6 * m_style->unit;
    auto frame = slot(plot, m_chart->grid.size(), static_cast<std::size_t>(interval));
    frame = column(frame, m_style->unit).adjusted(-width, -width, width, width);
    painter.setPen(QPen(m_style->colours.ink, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2.5 * m_style->unit, 2.5 * m_style->unit);
}

void StackedColumns::drawPart(QPainter& painter, const QRectF& part, const QColor& colour, bool over) const {
    const auto line = 1.2 * m_style->unit;
    if (over || part.width() < 3 * line) {
        auto fill = colour;
        if (!over) fill.setAlphaF(0.35F);
        painter.fillRect(part, fill);
        return;
    }
    auto wash = colour;
    wash.setAlphaF(0.12F);
    painter.setPen(
        QPen(colour, std::min(line, part.height() / 2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(wash);
    const auto inset = std::min(line, part.height() / 2) / 2;
    painter.drawRect(part.adjusted(inset, inset, -inset, -inset));
}

void StackedColumns::drawColumn(QPainter& painter, const QRectF& plot, std::size_t interval) const {
    const auto bar = column(slot(plot, m_chart->grid.size(), interval), m_style->unit);
    const auto perValue = plot.height() / std::max(m_chart->valueMax, 1e-9);
    const auto over = interval < m_chart->completeIntervals;
    const auto gap = gapBetween(painter, bar.width(), m_style->unit);
    double sum = 0;
    for (const auto& series : m_chart->series) {
        const auto value = valueAt(series, interval);
        if (value <= 0) continue;
        const auto bottom = plot.bottom() - sum * perValue;
        const auto first = sum == 0;
        sum += value;
        const auto top = std::max(plot.top(), plot.bottom() - sum * perValue);
        auto part = snapped(painter, QRectF(QPointF(bar.left(), top), QPointF(bar.right(), bottom)));
        // The gap is taken from what is high enough to spare it, so that one post among thousands stays
        // visible.
        if (!first && part.height() > 3 * gap) part.setBottom(part.bottom() - gap);
        if (part.height() > 0) drawPart(painter, part, m_style->colours.role(series.role), over);
    }
    drawCut(painter, plot, bar, interval);
}

void StackedColumns::drawCut(QPainter& painter, const QRectF& plot, const QRectF& bar,
                             std::size_t interval) const {
    const double sum = sumAt(interval);
    if (sum <= m_chart->valueMax) return;
    const QString text =
        QStringLiteral("\u2191 %1").arg(m_style->locale.toString(static_cast<qlonglong>(std::llround(sum))));
    painter.setFont(m_style->font(10.5, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 4 * m_style->unit, metrics.height());
    const double left = std::min(bar.center().x() - size.width() / 2, plot.right() - size.width());
    const QRectF ground(QPointF(std::max(plot.left(), left), plot.top()), size);
    painter.fillRect(ground, m_style->colours.surface);
    painter.setPen(m_style->colours.ink2);
    painter.drawText(ground, Qt::AlignCenter, text);
}

void StackedColumns::drawNotes(QPainter& painter, const QRectF& plot) const {
    const auto radius = noteDotRadius(*m_style);
    const auto perValue = plot.height() / std::max(m_chart->valueMax, 1e-9);
    const auto xOf = [&](std::size_t interval) {
        return slot(plot, m_chart->grid.size(), interval).center().x();
    };
    const auto offsets = noteOffsets(m_chart->notes, xOf, *m_style);
    const auto highest = plot.top() + (offsets.empty() ? 0 : std::ranges::max(offsets));
    for (std::size_t i = 0; i < m_chart->notes.size(); ++i) {
        const auto interval = m_chart->notes[i].interval;
        if (interval >= m_chart->grid.size()) continue;
        const auto top = plot.bottom() - sumAt(interval) * perValue - radius - 4 * m_style->unit;
        drawNoteDot(painter, {xOf(interval), std::max(highest, top) - offsets[i]}, i, *m_style);
    }
}

void StackedColumns::draw(QCPPainter* painter) {
    if (m_chart == nullptr) return;
    const QRectF plot(parentPlot()->axisRect()->rect());
    QPainter& plain = *painter;
    plain.setRenderHint(QPainter::Antialiasing);
    drawBand(plain, plot, m_marks.hovered);
    plain.fillRect(snapped(plain, QRectF(plot.left(), plot.bottom(), plot.width(), m_style->unit)),
                   m_style->colours.line);
    for (std::size_t i = 0; i < m_chart->grid.size(); ++i)
        drawColumn(plain, plot, i);
    drawCursor(plain, plot, m_marks.current);
    drawNotes(plain, plot);
}

} // namespace weft::charts
