// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/step_curve.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace weft::charts {

namespace {

constexpr int kShareLines = 4;
constexpr int kBandAlpha = 40;

QString percentOf(double share) {
    return QCoreApplication::translate("format", "%1%", "a percentage")
        .arg(QLocale().toString(std::lround(share * 100)));
}

} // namespace

std::optional<CurveStep> curveAt(const StepCurve& curve, double time) {
    if (time > curve.knownUntil) return std::nullopt;
    const auto after = std::ranges::upper_bound(curve.steps, time, {}, &CurveStep::time);
    return after == curve.steps.begin() ? CurveStep{} : *std::prev(after);
}

StepCurveWidget::StepCurveWidget(QWidget* parent) : SpokenChart(parent) {
    setObjectName(QStringLiteral("stepCurve"));
}

void StepCurveWidget::setSpec(StepCurveSpec spec) {
    m_spec = std::move(spec);
    setAccessibleName(m_spec.title);
    pointsChanged();
}

QString StepCurveWidget::wordsOf(int point) const {
    const auto& tick = m_spec.ticks[static_cast<std::size_t>(point)];
    QStringList lines{
        QCoreApplication::translate("charts", "within %1", "a stretch of time").arg(tick.label)};
    for (const StepCurve& curve : m_spec.curves) {
        const auto known = curveAt(curve, tick.time);
        lines +=
            known ? QCoreApplication::translate("charts", "%1: %2 (%3 to %4)", "curve, share, interval")
                        .arg(curve.label, percentOf(known->share), percentOf(known->lo), percentOf(known->hi))
                  : QCoreApplication::translate("charts", "%1: — (nobody was watched for so long)")
                        .arg(curve.label);
    }
    return lines.join(u'\n');
}

QRectF StepCurveWidget::plot() const {
    const QFontMetrics metrics(theme::font(theme::TextStyle::Caption));
    const double left = metrics.horizontalAdvance(percentOf(1)) + theme::scaled(this, 8);
    const double below = metrics.height() + theme::scaled(this, 6);
    return QRectF(rect()).adjusted(left, metrics.height() / 2.0, -theme::scaled(this, 10), -below);
}

QPointF StepCurveWidget::placeOf(double time, double share) const {
    const QRectF box = plot();
    return {box.left() + box.width() * std::min(1.0, time / m_spec.end), box.bottom() - box.height() * share};
}

QRectF StepCurveWidget::rectOf(int point) const {
    const double at = placeOf(m_spec.ticks[static_cast<std::size_t>(point)].time, 0).x();
    const double half = plot().width() / std::max(1, points() - 1) / 2;
    return {at - half, plot().top(), 2 * half, plot().height()};
}

int StepCurveWidget::pointAt(const QPointF& place) const {
    for (int point = 0; point < points(); ++point)
        if (rectOf(point).contains(place)) return point;
    return -1;
}

QSize StepCurveWidget::sizeHint() const {
    return {theme::scaled(this, 460), theme::scaled(this, 200)};
}

QSize StepCurveWidget::minimumSizeHint() const {
    return {theme::scaled(this, 260), theme::scaled(this, 170)};
}

void StepCurveWidget::paintAxes(QPainter& painter) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const QRectF box = plot();
    painter.setFont(theme::font(theme::TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    for (int line = 0; line <= kShareLines; ++line) {
        const double share = static_cast<double>(line) / kShareLines;
        const double y = std::floor(placeOf(0, share).y()) + 0.5;
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(0, y - metrics.height() / 2.0, box.left() - theme::scaled(this, 6), metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, percentOf(share));
    }
    const double top = box.bottom() + theme::scaled(this, 4);
    for (const CurveTime& tick : m_spec.ticks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::min(placeOf(tick.time, 0).x() - width / 2, this->width() - width);
        painter.drawText(QPointF(std::max(box.left() - 2, left), top + metrics.ascent()), tick.label);
    }
}

void StepCurveWidget::paintBand(QPainter& painter, const StepCurve& curve) const {
    QPainterPath upper(placeOf(0, 0));
    QList<QPointF> lower;
    CurveStep before;
    for (const CurveStep& step : curve.steps) {
        if (step.time > m_spec.end) break;
        upper.lineTo(placeOf(step.time, before.hi));
        upper.lineTo(placeOf(step.time, step.hi));
        lower.append(placeOf(step.time, before.lo));
        lower.append(placeOf(step.time, step.lo));
        before = step;
    }
    const double end = std::min(m_spec.end, curve.knownUntil);
    upper.lineTo(placeOf(end, before.hi));
    upper.lineTo(placeOf(end, before.lo));
    for (auto place = lower.crbegin(); place != lower.crend(); ++place)
        upper.lineTo(*place);
    QColor band = theme::coloursFor(palette()).role(curve.role);
    band.setAlpha(kBandAlpha);
    painter.fillPath(upper, band);
}

void StepCurveWidget::paintCurve(QPainter& painter, const StepCurve& curve) const {
    QPainterPath line(placeOf(0, 0));
    double share = 0;
    for (const CurveStep& step : curve.steps) {
        if (step.time > m_spec.end) break;
        line.lineTo(placeOf(step.time, share));
        line.lineTo(placeOf(step.time, step.share));
        share = step.share;
    }
    line.lineTo(placeOf(std::min(m_spec.end, curve.knownUntil), share));
    QPen pen(theme::coloursFor(palette()).role(curve.role), theme::scaled(this, 100) * 0.018);
    pen.setJoinStyle(Qt::MiterJoin);
    if (curve.dashed) pen.setDashPattern({2.5, 2});
    painter.strokePath(line, pen);
}

/// At the right end of each curve, on the side where the other one is not.
void StepCurveWidget::paintLabels(QPainter& painter) const {
    QFont font = theme::font(theme::TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    std::vector<std::pair<double, const StepCurve*>> ends;
    for (const StepCurve& curve : m_spec.curves) {
        const auto last = curveAt(curve, std::min(m_spec.end, curve.knownUntil));
        ends.emplace_back(placeOf(m_spec.end, last ? last->share : 0).y(), &curve);
    }
    std::ranges::sort(ends, {}, [](const auto& end) { return end.first; });
    const double room = theme::scaled(this, 4);
    double below = plot().bottom() - metrics.descent();
    for (std::size_t i = ends.size(); i-- > 0;) {
        const bool lower = i > 0;
        const double wished =
            lower ? ends[i].first + metrics.ascent() + room : ends[i].first - room - metrics.descent();
        const double y = std::clamp<double>(wished, metrics.ascent(), below);
        below = y - metrics.height();
        painter.setPen(theme::coloursFor(palette()).role(ends[i].second->role));
        painter.drawText(QPointF(plot().right() - metrics.horizontalAdvance(ends[i].second->label), y),
                         ends[i].second->label);
    }
}

void StepCurveWidget::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_spec.curves.empty()) paintBand(painter, m_spec.curves.front());
    for (const StepCurve& curve : m_spec.curves)
        paintCurve(painter, curve);
    paintLabels(painter);
    const int marked = hasFocus() ? currentPoint() : hoveredPoint();
    if (marked < 0) return;
    painter.setPen(theme::coloursFor(palette()).ink3);
    const double at = rectOf(marked).center().x();
    painter.drawLine(QPointF(at, plot().top()), QPointF(at, plot().bottom()));
}

} // namespace weft::charts
