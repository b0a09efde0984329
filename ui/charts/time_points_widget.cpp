// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_points_widget.h"

#include "charts/wheel_zoom.h"
#include "format/times.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace weft::charts {

TimePointsWidget::TimePointsWidget(QWidget* parent) : PointsWidget(parent), m_wheel(new WheelZoom(this)) {
    connect(m_wheel, &WheelZoom::zoomed, this, &TimePointsWidget::zoomRequested);
}

QString TimePointsWidget::spokenValue() const {
    if (!m_brush.active()) return PointsWidget::spokenValue();
    const auto [first, last] = m_brush.selected();
    return tr("Selected: %1; Enter makes it the period").arg(format::dateRange(first, last));
}

void TimePointsWidget::timeChanged(std::vector<DayInterval> intervals) {
    m_brush.setIntervals(std::move(intervals));
    setWhatsThis(hasIntervals() ? tr("Drag, or press Shift with an arrow key and then Enter, to choose the "
                                     "period; Ctrl with the wheel zooms.")
                                : QString());
    pointsChanged();
    if (spokenValue().isEmpty()) setAccessibleDescription(whatsThis());
}

int TimePointsWidget::intervalAt(const QPointF& place) const {
    if (!hasIntervals()) return -1;
    const int interval = nearestInterval(place.x());
    return intervalRect(interval).contains(place) ? interval : -1;
}

int TimePointsWidget::nearestInterval(double x) const {
    const auto allButLast = std::views::iota(0, static_cast<int>(m_brush.intervals().size()) - 1);
    const auto isBefore = [&](int interval) { return intervalRect(interval).right() <= x; };
    return static_cast<int>(std::ranges::partition_point(allButLast, isBefore) - allButLast.begin());
}

void TimePointsWidget::paintEvent(QPaintEvent* /*event*/) {
    if (!m_brush.active()) return;
    QPainter painter(this);
    const int last = static_cast<int>(m_brush.intervals().size()) - 1;
    drawBrush(painter, m_brush,
              {.band = intervalRect(m_brush.first()).united(intervalRect(m_brush.last())),
               .axis = intervalRect(0).united(intervalRect(last)),
               .chart = rect()},
              chartStyle());
}

void TimePointsWidget::drop() {
    const bool seen = m_brush.active();
    m_brush.drop();
    if (!seen) return;
    forgetMouse();
    unsetCursor();
    valueChanged();
}

void TimePointsWidget::take() {
    const auto [first, last] = m_brush.selected();
    drop();
    Q_EMIT periodChosen(first, last);
}

bool TimePointsWidget::selectByKey(const QKeyEvent& event) {
    const int key = event.key();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (hasIntervals() && sideways && event.modifiers().testFlag(Qt::ShiftModifier)) {
        if (currentPoint() < 0) setCurrentPoint(firstPoint());
        m_brush.extendBy(intervalOf(currentPoint()), key == Qt::Key_Left ? -1 : 1);
        forgetMouse();
        valueChanged();
        return true;
    }
    if (!m_brush.active()) return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key == Qt::Key_Escape || target(key, currentPoint()) >= 0) drop();
    return key == Qt::Key_Escape;
}

void TimePointsWidget::keyPressEvent(QKeyEvent* event) {
    if (!selectByKey(*event)) PointsWidget::keyPressEvent(event);
}

void TimePointsWidget::focusOutEvent(QFocusEvent* event) {
    drop();
    PointsWidget::focusOutEvent(event);
}

void TimePointsWidget::mousePressEvent(QMouseEvent* event) {
    drop();
    PointsWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    m_pressedAt = event->position();
    m_brush.begin(intervalAt(m_pressedAt));
}

void TimePointsWidget::mouseMoveEvent(QMouseEvent* event) {
    const QPointF place = event->position();
    const bool held = event->buttons().testFlag(Qt::LeftButton) && m_brush.begun();
    const bool far = std::abs(place.x() - m_pressedAt.x()) >= QApplication::startDragDistance();
    if (held && (far || m_brush.active())) {
        m_brush.extendTo(nearestInterval(place.x()));
        forgetMouse();
        setCursor(Qt::SizeHorCursor);
        valueChanged();
        return;
    }
    PointsWidget::mouseMoveEvent(event);
    if (opensAt(place))
        setCursor(Qt::PointingHandCursor);
    else
        setCursor(intervalAt(place) >= 0 ? Qt::CrossCursor : Qt::ArrowCursor);
}

void TimePointsWidget::mouseReleaseEvent(QMouseEvent* event) {
    const bool left = event->button() == Qt::LeftButton;
    if (left && m_brush.active()) {
        take();
        return;
    }
    if (left) m_brush.drop();
    PointsWidget::mouseReleaseEvent(event);
}

void TimePointsWidget::wheelEvent(QWheelEvent* event) {
    // Without the key the wheel belongs to the page, which scrolls.
    if (!hasIntervals() || !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const int interval = nearestInterval(event->position().x());
    const auto& [first, last] = m_brush.intervals()[static_cast<std::size_t>(interval)];
    m_wheel->turn(event->angleDelta().y(), first.addDays(first.daysTo(last) / 2));
}

} // namespace weft::charts
