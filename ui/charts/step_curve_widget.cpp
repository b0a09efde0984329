// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/step_curve_widget.h"

#include <QPainter>

namespace weft::charts {

StepCurveWidget::StepCurveWidget(QWidget* parent) : PointsWidget(parent) {
    setObjectName(QStringLiteral("stepCurve"));
}

void StepCurveWidget::setSpec(StepCurveSpec spec) {
    m_spec = std::move(spec);
    setAccessibleName(m_spec.title);
    pointsChanged();
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

void StepCurveWidget::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawing().paint(painter, rect(), hasFocus() ? currentPoint() : hoveredPoint());
}

} // namespace weft::charts
