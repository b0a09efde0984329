// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thread_picture.h"

#include "base/index.h"
#include "format/kinds.h"
#include "panels/thread_layout.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weft::panels {

using base::at;

ThreadPicture::ThreadPicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("threadPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ThreadPicture::setThread(const app::Shared<app::ThreadSnapshot>& thread) {
    m_thread = thread;
    m_points = thread ? layOutThread(thread->turns) : std::vector<QPointF>();
    m_order = thread ? turnsByTime(thread->turns) : std::vector<int>();
    m_shown = static_cast<int>(m_order.size());
    m_current = -1;
    update();
}

void ThreadPicture::setShown(int turns) {
    m_shown = std::clamp(turns, 0, static_cast<int>(m_order.size()));
    update();
}

void ThreadPicture::setCurrent(int place) {
    m_current = place;
    update();
}

QSize ThreadPicture::sizeHint() const {
    return {theme::scaled(this, 250), theme::scaled(this, 130)};
}

QSize ThreadPicture::minimumSizeHint() const {
    return {theme::scaled(this, 120), theme::scaled(this, 60)};
}

double ThreadPicture::radius() const {
    const double room = static_cast<double>(width()) * height() / static_cast<double>(m_points.size() + 1);
    return std::clamp(std::sqrt(room) / 7, 1.2, theme::scaled(this, 45) / 10.0);
}

QPointF ThreadPicture::pointOf(int place) const {
    const double edge = theme::scaled(this, 7);
    const QPointF& point = m_points[at(place)];
    return {edge + point.x() * (width() - 2 * edge), edge + point.y() * (height() - 2 * edge)};
}

void ThreadPicture::paintEvent(QPaintEvent*) {
    if (!m_thread) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.setPen(QPen(colours.line, 1));
    for (int i = 0; i < m_shown; ++i) {
        const int place = m_order[at(i)];
        const int above = m_thread->turns[at(place)].parent;
        if (above >= 0) painter.drawLine(pointOf(above), pointOf(place));
    }
    const double dot = radius();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_shown; ++i) {
        const int place = m_order[at(i)];
        const app::Turn& turn = m_thread->turns[at(place)];
        const bool grey = turn.presence != app::Presence::Here;
        painter.setBrush(grey ? colours.ink3 : colours.role(format::kindRole(turn.kind)));
        const double size = turn.parent < 0 ? dot * 1.3 : dot;
        painter.drawEllipse(pointOf(place), size, size);
    }
    if (m_current < 0 || m_current >= static_cast<int>(m_points.size())) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.ink, 1.5));
    painter.drawEllipse(pointOf(m_current), dot + 2.5, dot + 2.5);
}

void ThreadPicture::mousePressEvent(QMouseEvent* event) {
    int nearest = -1;
    double least = std::max(radius() * 2, 6.0);
    for (int i = 0; i < m_shown; ++i) {
        const QPointF away = pointOf(m_order[at(i)]) - event->position();
        const double distance = std::hypot(away.x(), away.y());
        if (distance > least) continue;
        least = distance;
        nearest = m_order[at(i)];
    }
    if (nearest >= 0) Q_EMIT placeChosen(nearest);
}

} // namespace weft::panels
