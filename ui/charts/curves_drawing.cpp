// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_drawing.h"

#include "charts/axis_labels.h"
#include "charts/note_dot.h"
#include "report/axis.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weft::charts {

namespace {

constexpr double kLabelPixels = 11;
constexpr double kNothingPixels = 13;
/// How far beside a curve a click still means it.
constexpr double kReach = 14;

} // namespace

CurvesDrawing::CurvesDrawing(std::shared_ptr<const CurvesSpec> chart, ChartStyle style)
    : m_chart(std::move(chart)), m_style(std::move(style)) {
    double most = 0;
    for (const Curve& curve : m_chart->curves)
        for (const double value : curve.values)
            most = std::max(most, value);
    m_gridLines = report::niceSteps(most);
}

QRectF CurvesDrawing::plotRect(const QRectF& where) const {
    const double unit = m_style.unit;
    const QFontMetricsF metrics(m_style.font(kLabelPixels));
    const double left = std::max(
        28 * unit, metrics.horizontalAdvance(valueLabel(m_gridLines.back(), m_style.locale)) + 9 * unit);
    // A label may stand over the highest point.
    return where.adjusted(left, metrics.height() + 4 * unit, -4 * unit, -22 * unit);
}

double CurvesDrawing::xOf(const QRectF& plot, double step) const {
    return plot.left() + (step + 0.5) * plot.width() / static_cast<double>(m_chart->size());
}

double CurvesDrawing::yOf(const QRectF& plot, double value) const {
    return plot.bottom() - value / m_gridLines.back() * plot.height();
}

QPolygonF CurvesDrawing::line(const QRectF& plot, const Curve& curve) const {
    QPolygonF points;
    for (std::size_t step = 0; step < curve.values.size(); ++step)
        points << QPointF(xOf(plot, static_cast<double>(step)), yOf(plot, curve.values[step]));
    return points;
}

QPointF CurvesDrawing::pointOf(const QRectF& where, int curve, int step) const {
    const QRectF plot = plotRect(where);
    return {xOf(plot, step), yOf(plot, m_chart->curve(curve).values[static_cast<std::size_t>(step)])};
}

QRectF CurvesDrawing::stretch(const QRectF& where, double from, double to) const {
    const QRectF plot = plotRect(where);
    const double left = xOf(plot, from - 0.5);
    return {left, plot.top(), xOf(plot, to - 0.5) - left, plot.height()};
}

int CurvesDrawing::stepAt(const QRectF& where, const QPointF& point) const {
    const QRectF plot = plotRect(where);
    const auto size = static_cast<int>(m_chart->size());
    if (size == 0 || point.x() < plot.left() || point.x() > plot.right() || !where.contains(point)) return -1;
    return std::clamp(static_cast<int>((point.x() - plot.left()) / plot.width() * size), 0, size - 1);
}

int CurvesDrawing::curveAt(const QRectF& where, const QPointF& point) const {
    const QRectF plot = plotRect(where);
    double nearest = kReach * m_style.unit;
    int found = -1;
    for (std::size_t index = 0; index < m_chart->curves.size(); ++index) {
        const QPolygonF points = line(plot, m_chart->curves[index]);
        for (qsizetype i = 0; i + 1 < points.size(); ++i) {
            const QLineF part(points[i], points[i + 1]);
            if (point.x() < part.x1() || point.x() > part.x2()) continue;
            const double y = part.pointAt((point.x() - part.x1()) / std::max(part.dx(), 1e-9)).y();
            // A steep part is near at its side, too.
            const double low = std::min(part.y1(), part.y2());
            const double high = std::max(part.y1(), part.y2());
            const double beside = point.y() >= low && point.y() <= high ? part.dx() : std::abs(point.y() - y);
            if (std::min(beside, std::abs(point.y() - y)) >= nearest) continue;
            nearest = std::min(beside, std::abs(point.y() - y));
            found = static_cast<int>(index);
        }
    }
    return found;
}

void CurvesDrawing::paintGrid(QPainter& painter, const QRectF& plot) const {
    painter.setFont(m_style.font(kLabelPixels));
    for (const double value : m_gridLines) {
        const double y = std::round(yOf(plot, value)) + 0.5;
        painter.setPen(QPen(value > 0 ? m_style.colours.grid : m_style.colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_style.colours.muted);
        painter.drawText(QRectF(0, y - 10 * m_style.unit, plot.left() - 7 * m_style.unit, 20 * m_style.unit),
                         Qt::AlignRight | Qt::AlignVCenter, valueLabel(value, m_style.locale));
    }
}

void CurvesDrawing::paintDates(QPainter& painter, const QRectF& plot) const {
    painter.setFont(m_style.font(kLabelPixels));
    painter.setPen(m_style.colours.muted);
    const QFontMetricsF metrics(painter.font());
    const auto labels = dateLabels(m_chart->timeTicks, m_style.locale);
    double free = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double x =
            plot.left() + m_chart->timeTicks[i].at * plot.width() / static_cast<double>(m_chart->size());
        const double width = metrics.horizontalAdvance(labels[i]);
        if (x < free || x + width > plot.right() + 4 * m_style.unit) continue;
        painter.drawText(QPointF(x, plot.bottom() + 6 * m_style.unit + metrics.ascent()), labels[i]);
        free = x + width + 8 * m_style.unit;
    }
}

void CurvesDrawing::paintMarks(QPainter& painter, const QRectF& plot) const {
    painter.setPen(QPen(m_style.colours.ink3, m_style.unit, Qt::DashLine));
    for (const CurveMark& mark : m_chart->marks) {
        const double x = xOf(plot, mark.at - 0.5);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

std::vector<QRectF> CurvesDrawing::noteDots(const QRectF& plot) const {
    const auto placeOf = [&](std::size_t day) {
        if (day >= m_chart->days.size()) return -plot.width();
        return xOf(plot, (m_chart->days[day].from + m_chart->days[day].to) / 2 - 0.5);
    };
    const auto offsets = noteOffsets(m_chart->notes, placeOf, m_style);
    const double radius = noteDotRadius(m_style);
    std::vector<QRectF> dots;
    for (std::size_t note = 0; note < offsets.size(); ++note) {
        const auto day = m_chart->notes[note].interval;
        const double y = plot.top() - 2 * radius - m_style.unit + offsets[note];
        dots.emplace_back(placeOf(day) - radius, y, 2 * radius, 2 * radius);
        if (day >= m_chart->days.size()) dots.back() = {};
    }
    return dots;
}

void CurvesDrawing::paintNotes(QPainter& painter, const QRectF& plot) const {
    const auto dots = noteDots(plot);
    painter.setPen(QPen(m_style.colours.ink3, m_style.unit, Qt::DotLine));
    for (const QRectF& dot : dots)
        if (!dot.isEmpty()) painter.drawLine(dot.center(), QPointF(dot.center().x(), plot.bottom()));
    for (std::size_t note = 0; note < dots.size(); ++note)
        if (!dots[note].isEmpty()) drawNoteDot(painter, dots[note].center(), note, m_style);
}

void CurvesDrawing::paintCurve(QPainter& painter, const QRectF& plot, const Curve& curve, bool chosen) const {
    const QPolygonF points = line(plot, curve);
    QColor fill = m_style.colours.role(curve.role);
    fill.setAlphaF(chosen ? 0.32F : 0.2F);
    for (const Stretch& stretch : curve.shaded) {
        const auto first = static_cast<qsizetype>(stretch.first);
        const auto last = std::min(static_cast<qsizetype>(stretch.end), points.size()) - 1;
        if (last < first) continue;
        const double half = plot.width() / static_cast<double>(m_chart->size()) / 2;
        QPolygonF area;
        area << QPointF(points[first].x() - half, plot.bottom());
        area += points.mid(first, last - first + 1);
        area << QPointF(points[last].x() + half, plot.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.colours.role(curve.role), (chosen ? 2.4 : 1.4) * m_style.unit, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
}

void CurvesDrawing::paintLabels(QPainter& painter, const QRectF& plot, int chosen) const {
    std::vector<int> order(m_chart->curves.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_partition(order, [chosen](int curve) { return curve == chosen; });
    std::vector<QRectF> taken = noteDots(plot);
    for (const int index : order) {
        const Curve& curve = m_chart->curve(index);
        if (curve.values.empty()) continue;
        const auto top = std::ranges::max_element(curve.values);
        if (*top <= 0) continue;
        painter.setFont(m_style.font(kLabelPixels, index == chosen ? QFont::DemiBold : QFont::Medium));
        const QFontMetricsF metrics(painter.font());
        const QString shown = metrics.elidedText(curve.label, Qt::ElideRight, 130 * m_style.unit);
        const QPointF peak(xOf(plot, static_cast<double>(top - curve.values.begin())), yOf(plot, *top));
        QRectF box(0, 0, metrics.horizontalAdvance(shown) + 4 * m_style.unit, metrics.height());
        box.moveCenter({peak.x(), peak.y() - metrics.height() * 0.7});
        box.moveLeft(std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - box.width())));
        // Up past the labels that stand there, as long as there is room.
        const auto isTaken = [&] {
            return std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); });
        };
        const double wished = box.top();
        while (isTaken() && box.top() > plot.top() - metrics.height())
            box.translate(0, -metrics.height() / 2);
        // Else down past the dots of notes, which stand where the highest curves end.
        if (isTaken()) box.moveTop(wished);
        while (isTaken() && box.top() < wished + 2 * metrics.height())
            box.translate(0, metrics.height() / 2);
        if (isTaken()) continue;
        taken.push_back(box);
        QColor ground = m_style.colours.surface;
        ground.setAlphaF(0.75F);
        painter.fillRect(box, ground);
        painter.setPen(index == chosen ? m_style.colours.ink : m_style.colours.ink2);
        painter.drawText(box, Qt::AlignCenter, shown);
    }
}

void CurvesDrawing::paintStep(QPainter& painter, const QRectF& plot, const CurvesMarks& marks) const {
    const double x = xOf(plot, marks.step);
    painter.setPen(QPen(m_style.colours.ink3, m_style.unit));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (marks.chosen < 0) return;
    const Curve& curve = m_chart->curve(marks.chosen);
    const QPointF point(x, yOf(plot, curve.values[static_cast<std::size_t>(marks.step)]));
    painter.setPen(QPen(m_style.colours.surface, m_style.unit));
    painter.setBrush(m_style.colours.role(curve.role));
    painter.drawEllipse(point, 4 * m_style.unit, 4 * m_style.unit);
}

void CurvesDrawing::paint(QPainter& painter, const QRectF& where, const CurvesMarks& marks) const {
    const QRectF plot = plotRect(where);
    if (plot.width() < 20 || plot.height() < 20 || m_chart->size() == 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDates(painter, plot);
    paintMarks(painter, plot);
    paintNotes(painter, plot);
    // The first curves matter most and lie on top.
    for (int index = static_cast<int>(m_chart->curves.size()) - 1; index >= 0; --index)
        if (index != marks.chosen) paintCurve(painter, plot, m_chart->curve(index), false);
    if (marks.chosen >= 0) paintCurve(painter, plot, m_chart->curve(marks.chosen), true);
    if (marks.step >= 0) paintStep(painter, plot, marks);
    paintLabels(painter, plot, marks.chosen);
    if (m_chart->curves.empty()) {
        painter.setFont(m_style.font(kNothingPixels));
        painter.setPen(m_style.colours.muted);
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, m_chart->nothing);
    }
    painter.restore();
}

} // namespace weft::charts
