// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/network_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft::charts {

namespace {

constexpr double kMostZoom = 12;
constexpr double kStep = 1.25;
/// How far beside a dot a click still means it.
constexpr double kReach = 5;

} // namespace

NetworkChart::NetworkChart(const QString& name, QWidget* parent) : PointsWidget(parent) {
    setObjectName(name);
    connect(this, &PointsWidget::currentPointChanged, this, [this](int person) {
        if (person >= 0) select(person);
    });
}

void NetworkChart::setNetwork(NetworkSpec network) {
    const QString before =
        m_view.selected >= 0 ? m_network.people[static_cast<std::size_t>(m_view.selected)].handle : QString();
    m_network = std::move(network);
    setAccessibleName(m_network.title);
    m_view.hovered = -1;
    const auto same = std::ranges::find(m_network.people, before, &NetworkPerson::handle);
    const bool found = !before.isEmpty() && same != m_network.people.end();
    m_view.selected = found ? static_cast<int>(same - m_network.people.begin()) : -1;
    setCurrentPoint(m_view.selected);
    pointsChanged();
    Q_EMIT selected(m_view.selected);
}

void NetworkChart::select(int person) {
    if (person == m_view.selected) return;
    m_view.selected = person;
    setCurrentPoint(person);
    update();
    Q_EMIT selected(person);
}

bool NetworkChart::selectMatching(const QString& text) {
    const QString wanted = text.startsWith(QLatin1Char('@')) ? text.mid(1) : text;
    if (wanted.isEmpty()) return false;
    int best = -1;
    for (int person = 0; person < points(); ++person) {
        QString handle = m_network.people[static_cast<std::size_t>(person)].handle;
        handle.remove(QLatin1Char('@'));
        const bool begins = handle.startsWith(wanted, Qt::CaseInsensitive);
        if (best < 0 && handle.contains(wanted, Qt::CaseInsensitive)) best = person;
        if (!begins) continue;
        best = person;
        break;
    }
    if (best < 0) return false;
    select(best);
    reveal(best);
    return true;
}

void NetworkChart::showBrand(bool shown) {
    m_view.brand = shown;
    update();
}

void NetworkChart::zoomBy(double factor, const QPointF& around) {
    const double zoom = std::clamp(m_view.zoom * factor, 1.0, kMostZoom);
    const double real = zoom / m_view.zoom;
    // What lies under the mouse stays there.
    const QRectF room = networkRoom(m_network, rect(), chartStyle());
    const QPointF middle =
        room.center() + QPointF(m_view.offset.x() * room.width(), m_view.offset.y() * room.height());
    const QPointF moved = around - (around - middle) * real - middle;
    m_view.zoom = zoom;
    moveBy(moved);
}

void NetworkChart::moveBy(const QPointF& pixels) {
    const double most = (m_view.zoom - 1) / 2 + 0.15;
    const QRectF room = networkRoom(m_network, rect(), chartStyle());
    m_view.offset.rx() =
        std::clamp(m_view.offset.x() + pixels.x() / std::max(room.width(), 1.0), -most, most);
    m_view.offset.ry() =
        std::clamp(m_view.offset.y() + pixels.y() / std::max(room.height(), 1.0), -most, most);
    if (m_view.zoom <= 1) m_view.offset = {};
    update();
}

void NetworkChart::showAll() {
    m_view.zoom = 1;
    m_view.offset = {};
    update();
}

void NetworkChart::reveal(int person) {
    const QRectF dot = rectOf(person);
    if (!QRectF(rect()).contains(dot)) moveBy(QRectF(rect()).center() - dot.center());
}

QString NetworkChart::wordsOf(int point) const {
    return m_network.people[static_cast<std::size_t>(point)].words;
}

QRectF NetworkChart::rectOf(int point) const {
    return dotOf(m_network, point, rect(), chartStyle(), m_view);
}

QSize NetworkChart::sizeHint() const {
    return {theme::scaled(this, 460), theme::scaled(this, 240)};
}

QSize NetworkChart::minimumSizeHint() const {
    return {theme::scaled(this, 220), theme::scaled(this, 180)};
}

int NetworkChart::pointAt(const QPointF& place) const {
    int nearest = -1;
    double least = kReach * chartStyle().unit;
    for (int person = 0; person < points(); ++person) {
        const QRectF dot = rectOf(person);
        const QPointF apart = dot.center() - place;
        const double beside = std::hypot(apart.x(), apart.y()) - dot.width() / 2;
        if (beside >= least) continue;
        least = beside;
        nearest = person;
    }
    return nearest;
}

int NetworkChart::target(int key, int from) const {
    if (points() == 0) return -1;
    if (key == Qt::Key_Home) return 0;
    if (key == Qt::Key_End) return points() - 1;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!sideways && key != Qt::Key_Up && key != Qt::Key_Down) return -1;
    if (from < 0) return 0;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const QPointF here = rectOf(from).center();
    int best = from;
    double least = 1e9;
    for (int person = 0; person < points(); ++person) {
        const QPointF apart = rectOf(person).center() - here;
        const double along = sign * (sideways ? apart.x() : apart.y());
        const double across = std::abs(sideways ? apart.y() : apart.x());
        if (along < 1 || across > 2 * along || along + across >= least) continue;
        least = along + across;
        best = person;
    }
    return best;
}

void NetworkChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    NetworkView view = m_view;
    view.hovered = m_dragging ? -1 : hoveredPoint();
    drawChart(painter, m_network, rect(), chartStyle(), view);
    if (!hasFocus() || m_view.selected >= 0) return;
    // Somebody who is selected shows where the keyboard is; else a frame does.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chartStyle().colours.brand, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void NetworkChart::wheelEvent(QWheelEvent* event) {
    // Without a key the wheel belongs to the page, which scrolls.
    if (!(event->modifiers() & Qt::ControlModifier) && m_view.zoom <= 1) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

bool NetworkChart::keyMoves(int key) {
    const QPointF middle = QRectF(rect()).center();
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomBy(kStep, middle);
    else if (key == Qt::Key_Minus)
        zoomBy(1 / kStep, middle);
    else if (key == Qt::Key_0)
        showAll();
    else if (key == Qt::Key_Escape && m_view.selected >= 0)
        select(-1);
    else
        return false;
    return true;
}

void NetworkChart::keyPressEvent(QKeyEvent* event) {
    if (keyMoves(event->key())) return;
    PointsWidget::keyPressEvent(event);
    if (currentPoint() >= 0) reveal(currentPoint());
}

void NetworkChart::focusInEvent(QFocusEvent* event) {
    // To arrive is not to select somebody; the first key does that. So not as all charts of points do it.
    QWidget::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    update();
}

void NetworkChart::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_last = event->position();
    m_dragging = false;
}

void NetworkChart::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) {
        PointsWidget::mouseMoveEvent(event);
        setCursor(hoveredPoint() >= 0 ? Qt::PointingHandCursor
                                      : (m_view.zoom > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor));
        return;
    }
    if ((event->position() - m_pressed).manhattanLength() > 4) m_dragging = true;
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
        moveBy(event->position() - m_last);
    }
    m_last = event->position();
}

void NetworkChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        return;
    }
    select(pointAt(event->position()));
}

} // namespace weft::charts
