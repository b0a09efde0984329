// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/points_widget.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft::charts {

PointsWidget::PointsWidget(QWidget* parent) : QWidget(parent) {
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PointsWidget::setCurrentPoint(int point) {
    const int allowed = std::clamp(point, -1, points() - 1);
    if (allowed == m_current) return;
    m_current = allowed;
    setAccessibleDescription(spokenValue());
    QAccessibleValueChangeEvent changed(this, spokenValue());
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentPointChanged(m_current);
}

void PointsWidget::pointsChanged() {
    m_hovered = -1;
    m_current = std::min(m_current, points() - 1);
    setAccessibleDescription(spokenValue());
    update();
}

ChartStyle PointsWidget::chartStyle() const {
    return {theme::coloursFor(palette()), locale(), theme::scaled(this, 100) / 100.0};
}

int PointsWidget::pointAt(const QPointF& place) const {
    for (int point = 0; point < points(); ++point)
        if (rectOf(point).contains(place)) return point;
    return -1;
}

int PointsWidget::besideRow(int from, int direction) const {
    const QPointF here = rectOf(from).center();
    int best = from;
    std::pair<double, double> nearest{1e9, 1e9};
    for (int point = 0; point < points(); ++point) {
        const QPointF there = rectOf(point).center() - here;
        if (there.y() * direction < 1) continue;
        const std::pair distance{std::round(there.y() * direction), std::abs(there.x())};
        if (distance >= nearest) continue;
        nearest = distance;
        best = point;
    }
    return best;
}

int PointsWidget::target(int key, int from) const {
    const int last = points() - 1;
    if (last < 0) return -1;
    if (key == Qt::Key_Left) return from < 0 ? last : std::max(0, from - 1);
    if (key == Qt::Key_Right) return std::min(last, from + 1);
    if (key == Qt::Key_Home) return 0;
    if (key == Qt::Key_End) return last;
    if (key != Qt::Key_Up && key != Qt::Key_Down) return -1;
    if (from < 0) return key == Qt::Key_Up ? last : 0;
    return besideRow(from, key == Qt::Key_Up ? -1 : 1);
}

void PointsWidget::hover(int point, const QPoint& at) {
    if (point >= 0)
        QToolTip::showText(at, wordsOf(point), this, rectOf(point).toAlignedRect());
    else
        QToolTip::hideText();
    if (point == m_hovered) return;
    m_hovered = point;
    update();
}

bool PointsWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        hover(pointAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void PointsWidget::keyPressEvent(QKeyEvent* event) {
    if (const int point = target(event->key(), m_current); point >= 0) {
        setCurrentPoint(point);
        QToolTip::showText(mapToGlobal(rectOf(m_current).topRight().toPoint()), wordsOf(m_current), this);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Space) && m_current >= 0)
        Q_EMIT pointActivated(m_current);
    else
        QWidget::keyPressEvent(event);
}

void PointsWidget::focusInEvent(QFocusEvent* event) {
    // Who arrives by keyboard sees at once where the arrows will start.
    if (event->reason() != Qt::MouseFocusReason && m_current < 0) setCurrentPoint(0);
    update();
    QWidget::focusInEvent(event);
}

void PointsWidget::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void PointsWidget::mouseMoveEvent(QMouseEvent* event) {
    hover(pointAt(event->position()), event->globalPosition().toPoint());
}

void PointsWidget::mouseReleaseEvent(QMouseEvent* event) {
    const int point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || point < 0) return;
    setCurrentPoint(point);
    Q_EMIT pointActivated(point);
}

void PointsWidget::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace weft::charts
