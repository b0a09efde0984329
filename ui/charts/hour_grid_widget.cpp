// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hour_grid_widget.h"

#include <QPainter>

namespace weft::charts {

HourGrid::HourGrid(const QString& name, QWidget* parent) : PointsWidget(parent) {
    setObjectName(name);
}

void HourGrid::setSpec(HourGridSpec spec) {
    m_spec = std::move(spec);
    setAccessibleName(m_spec.title);
    pointsChanged();
}

int HourGrid::pointAt(const QPointF& place) const {
    const auto drawn = drawing();
    for (int point = 0; point < points(); ++point)
        if (drawn.cell(rect(), point).contains(place)) return point;
    return -1;
}

int HourGrid::target(int key, int from) const {
    if (key != Qt::Key_Up && key != Qt::Key_Down) return PointsWidget::target(key, from);
    if (from < 0) return 0;
    const auto drawn = drawing();
    const int row = drawn.rowOfDay(from / kHoursOfDay) + (key == Qt::Key_Up ? -1 : 1);
    for (int day = 0; day < kDaysOfWeek; ++day)
        if (drawn.rowOfDay(day) == row) return day * kHoursOfDay + from % kHoursOfDay;
    return from;
}

QSize HourGrid::sizeHint() const {
    return {theme::scaled(this, 420), theme::scaled(this, 170)};
}

QSize HourGrid::minimumSizeHint() const {
    return {theme::scaled(this, 300), theme::scaled(this, 150)};
}

void HourGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawing().paint(painter, rect(), hasFocus() ? currentPoint() : hoveredPoint());
}

} // namespace weft::charts
