// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/wheel_zoom.h"

#include <QWheelEvent>

#include <chrono>
#include <utility>

namespace weft::charts {

WheelZoom::WheelZoom(QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(150));
    connect(&m_rest, &QTimer::timeout, this, &WheelZoom::rest);
}

void WheelZoom::turn(int angle, const QDate& day) {
    m_angle += angle;
    m_day = day;
    m_rest.start();
}

void WheelZoom::rest() {
    const int steps = std::exchange(m_angle, 0) / QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0) Q_EMIT zoomed(steps, m_day);
}

} // namespace weft::charts
