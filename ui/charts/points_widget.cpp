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
    // Time and numbers run from the left, whichever way the reader's language does.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PointsWidget::setCurrentPoint(int point) {
    const int allowed = std::clamp(point, -1, points() - 1);
    if (allowed == m_current) return;
    m_current = allowed;
    valueChanged();
    Q_EMIT currentPointChanged(m_current);
}

void PointsWidget::pointsChanged() {
    m_hovered = -1;
    m_pressed = -1;
    m_current = std::min(m_current, points() - 1);
    setAccessibleDescription(spokenValue());
    update();
}

void PointsWidget::valueChanged() {
    setAccessibleDescription(spokenValue());
    QAccessibleValueChangeEvent changed(this, spokenValue());
    QAccessible::updateAccessibility(&changed);
    update();
}

void PointsWidget::forgetMouse() {
    m_hovered = -1;
    m_pressed = -1;
    QToolTip::hideText();
}

QString PointsWidget::toolTipOf(int point, const QPointF& /*place*/) const {
    return wordsOf(point);
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

void PointsWidget::hover(const QPointF& place) {
    const int point = pointAt(place);
    if (point >= 0)
        QToolTip::showText(mapToGlobal(place.toPoint()), toolTipOf(point, place), this,
                           rectOf(point).toAlignedRect());
    else
        QToolTip::hideText();
    if (point == m_hovered) return;
    m_hovered = point;
    update();
}

bool PointsWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        hover(static_cast<QHelpEvent*>(event)->pos());
        return true;
    }
    return QWidget::event(event);
}

void PointsWidget::changeEvent(QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LocaleChange ||
        type == QEvent::LanguageChange)
        restyle();
    QWidget::changeEvent(event);
}

void PointsWidget::keyPressEvent(QKeyEvent* event) {
    if (const int point = target(event->key(), m_current); point >= 0) {
        if (point == m_current)
            valueChanged();
        else
            setCurrentPoint(point);
        const QPointF place = placeOf(m_current);
        QToolTip::showText(mapToGlobal(place.toPoint()), toolTipOf(m_current, place), this);
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
    if (event->reason() != Qt::MouseFocusReason && m_current < 0) setCurrentPoint(firstPoint());
    update();
    QWidget::focusInEvent(event);
}

void PointsWidget::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void PointsWidget::open(int point, const QPointF& /*place*/) {
    setCurrentPoint(point);
    Q_EMIT pointActivated(point);
}

void PointsWidget::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
}

void PointsWidget::mouseMoveEvent(QMouseEvent* event) {
    hover(event->position());
}

void PointsWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pointAt(event->position()) == pressed) open(pressed, event->position());
}

void PointsWidget::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace weft::charts
