// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/step_curve.h"

#include "report/axis.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::charts {

namespace {

constexpr std::array kShareLines{0.0, 0.25, 0.5, 0.75, 1.0};
constexpr int kBandAlpha = 40;
constexpr double kCaption = 11.5;
constexpr double kLine = 1.8;

} // namespace

std::optional<CurveStep> curveAt(const StepCurve& curve, double time) {
    if (time < curve.knownFrom || time > curve.knownUntil) return std::nullopt;
    const auto after = std::ranges::upper_bound(curve.steps, time, {}, &CurveStep::time);
    return after == curve.steps.begin() ? CurveStep{} : *std::prev(after);
}

StepCurveDrawing::StepCurveDrawing(const StepCurveSpec& spec, const ChartStyle& style)
    : m_spec(spec), m_style(style), m_lines(kShareLines.begin(), kShareLines.end()) {
    if (spec.unit == CurveUnit::Share) return;
    double most = 0;
    for (const StepCurve& curve : spec.curves)
        for (const CurveStep& step : curve.steps)
            most = std::max(most, step.value);
    m_lines = report::niceSteps(most);
}

QString StepCurveDrawing::written(double value) const {
    // A median of counts may lie between two of them.
    if (m_spec.unit == CurveUnit::Count)
        return std::floor(value) == value ? m_style.locale.toString(std::llround(value))
                                          : m_style.locale.toString(value, 'f', 1);
    return QCoreApplication::translate("format", "%1%", "a percentage")
        .arg(m_style.locale.toString(std::lround(value * 100)));
}

QString StepCurveDrawing::wordsOf(const StepCurve& curve, double time) const {
    const auto known = curveAt(curve, time);
    if (m_spec.unit == CurveUnit::Count)
        return known
                   ? QCoreApplication::translate("charts", "%1: %2", "curve, number")
                         .arg(curve.label, written(known->value))
                   : QCoreApplication::translate("charts", "%1: — (not known at this age)").arg(curve.label);
    if (!known)
        return QCoreApplication::translate("charts", "%1: — (nobody was watched for so long)")
            .arg(curve.label);
    return QCoreApplication::translate("charts", "%1: %2 (%3 to %4)", "curve, share, interval")
        .arg(curve.label, written(known->value), written(known->lo), written(known->hi));
}

QString StepCurveDrawing::wordsOf(int tick) const {
    const auto& time = m_spec.ticks[static_cast<std::size_t>(tick)];
    QStringList lines{
        QCoreApplication::translate("charts", "within %1", "a stretch of time").arg(time.label)};
    for (const StepCurve& curve : m_spec.curves)
        lines += wordsOf(curve, time.time);
    return lines.join(u'\n');
}

QRectF StepCurveDrawing::plot(const QRectF& area) const {
    const QFontMetricsF metrics(m_style.font(kCaption));
    const double left = metrics.horizontalAdvance(written(m_lines.back())) + 8 * m_style.unit;
    const double below = metrics.height() + 6 * m_style.unit;
    return area.adjusted(left, metrics.height() / 2, -10 * m_style.unit, -below);
}

QPointF StepCurveDrawing::placeOf(const QRectF& plot, double time, double value) const {
    return {plot.left() + plot.width() * std::min(1.0, time / m_spec.end),
            plot.bottom() - plot.height() * value / m_lines.back()};
}

QRectF StepCurveDrawing::slot(const QRectF& area, int tick) const {
    const QRectF box = plot(area);
    const double at = placeOf(box, m_spec.ticks[static_cast<std::size_t>(tick)].time, 0).x();
    const double half = box.width() / std::max<double>(1, static_cast<double>(m_spec.ticks.size()) - 1) / 2;
    return {at - half, box.top(), 2 * half, box.height()};
}

void StepCurveDrawing::paintAxes(QPainter& painter, const QRectF& area) const {
    const QRectF box = plot(area);
    painter.setFont(m_style.font(kCaption));
    const QFontMetricsF metrics(painter.font());
    for (const double line : m_lines) {
        const double y = std::floor(placeOf(box, 0, line).y()) + 0.5;
        painter.setPen(m_style.colours.grid);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(m_style.colours.muted);
        const QString label = written(line);
        painter.drawText(QPointF(box.left() - 6 * m_style.unit - metrics.horizontalAdvance(label),
                                 y + (metrics.ascent() - metrics.descent()) / 2),
                         label);
    }
    const double baseline = box.bottom() + 4 * m_style.unit + metrics.ascent();
    for (const CurveTime& tick : m_spec.ticks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::min(placeOf(box, tick.time, 0).x() - width / 2, area.right() - width);
        painter.drawText(QPointF(std::max(box.left() - 2, left), baseline), tick.label);
    }
}

void StepCurveDrawing::paintBand(QPainter& painter, const QRectF& plot, const StepCurve& curve) const {
    QPainterPath band(placeOf(plot, 0, 0));
    QList<QPointF> lower;
    CurveStep before;
    for (const CurveStep& step : curve.steps) {
        if (step.time > m_spec.end) break;
        band.lineTo(placeOf(plot, step.time, before.hi));
        band.lineTo(placeOf(plot, step.time, step.hi));
        lower.append(placeOf(plot, step.time, before.lo));
        lower.append(placeOf(plot, step.time, step.lo));
        before = step;
    }
    const double end = std::min(m_spec.end, curve.knownUntil);
    band.lineTo(placeOf(plot, end, before.hi));
    band.lineTo(placeOf(plot, end, before.lo));
    for (auto place = lower.crbegin(); place != lower.crend(); ++place)
        band.lineTo(*place);
    QColor colour = m_style.colours.role(curve.role);
    colour.setAlpha(kBandAlpha);
    painter.fillPath(band, colour);
}

void StepCurveDrawing::paintCurve(QPainter& painter, const QRectF& plot, const StepCurve& curve) const {
    const auto first = curveAt(curve, curve.knownFrom);
    double value = first ? first->value : 0;
    QPainterPath line(placeOf(plot, curve.knownFrom, value));
    for (const CurveStep& step : curve.steps) {
        if (step.time > m_spec.end) break;
        line.lineTo(placeOf(plot, step.time, value));
        line.lineTo(placeOf(plot, step.time, step.value));
        value = step.value;
    }
    line.lineTo(placeOf(plot, std::min(m_spec.end, curve.knownUntil), value));
    QPen pen(m_style.colours.role(curve.role), kLine * m_style.unit);
    pen.setJoinStyle(Qt::MiterJoin);
    if (curve.dashed) pen.setDashPattern({2.5, 2});
    painter.strokePath(line, pen);
}

/// At the right end of each curve, the highest above its line and the others below, none over another; all
/// above where the lines run too low for that.
void StepCurveDrawing::paintLabels(QPainter& painter, const QRectF& plot) const {
    painter.setFont(m_style.font(kCaption, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    std::vector<std::pair<double, const StepCurve*>> ends;
    for (const StepCurve& curve : m_spec.curves) {
        const auto last = curveAt(curve, std::min(m_spec.end, curve.knownUntil));
        ends.emplace_back(placeOf(plot, m_spec.end, last ? last->value : 0).y(), &curve);
    }
    std::ranges::sort(ends, {}, [](const auto& end) { return end.first; });
    const double room = 4 * m_style.unit;
    const double highest = plot.top() + metrics.ascent();
    const double lowest = plot.bottom() - metrics.descent();
    std::vector<double> lines;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double under = ends[i].first + metrics.ascent() + room;
        const double above = ends[i].first - room - metrics.descent();
        const double wished = (i > 0 || above < highest) && under <= lowest ? under : above;
        lines.push_back(std::max(wished, i == 0 ? highest : lines.back() + metrics.height()));
    }
    double most = lowest;
    if (ends.size() > 1) {
        const double first = ends.front().first;
        const double last = ends.back().first;
        const bool near = last - first < metrics.height() + 2 * room;
        if (near && last + metrics.ascent() + room > lowest) most = first - room - metrics.descent();
    }
    for (std::size_t i = ends.size(); i-- > 0;) {
        const double y = std::min(lines[i], most);
        most = y - metrics.height();
        const StepCurve& curve = *ends[i].second;
        painter.setPen(m_style.colours.words(curve.role));
        painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(curve.label), y), curve.label);
    }
}

void StepCurveDrawing::paint(QPainter& painter, const QRectF& area, int marked) const {
    const QRectF box = plot(area);
    paintAxes(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_spec.curves.empty() && m_spec.unit == CurveUnit::Share)
        paintBand(painter, box, m_spec.curves.front());
    for (const StepCurve& curve : m_spec.curves)
        paintCurve(painter, box, curve);
    paintLabels(painter, box);
    if (marked < 0) return;
    painter.setPen(m_style.colours.ink3);
    const double at = slot(area, marked).center().x();
    painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
}

} // namespace weft::charts
