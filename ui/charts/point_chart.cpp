// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/point_chart.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft::charts {

namespace {

class PointChartAccessible final : public QAccessibleWidget {
public:
    explicit PointChartAccessible(PointChart* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto* chart = qobject_cast<PointChart*>(widget());
        return kind == QAccessible::Value && chart != nullptr ? chart->spokenValue()
                                                              : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* chart = qobject_cast<PointChart*>(object);
    return chart != nullptr ? new PointChartAccessible(chart) : nullptr;
}

} // namespace

PointChart::PointChart(const QString& name, QWidget* parent) : QWidget(parent) {
    // Qt ignores a factory that it already has.
    QAccessible::installFactory(makeAccessible);
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartStyle PointChart::style() const {
    return {theme::coloursFor(palette()), locale(), theme::scaled(this, 100) / 100.0};
}

void PointChart::setCurrentPoint(int point) {
    const int allowed = std::clamp(point, -1, points() - 1);
    if (allowed == m_current) return;
    m_current = allowed;
    setAccessibleDescription(spokenValue());
    QAccessibleValueChangeEvent changed(this, spokenValue());
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentPointChanged(m_current);
}

void PointChart::pointsChanged() {
    m_hovered = -1;
    m_current = std::min(m_current, points() - 1);
    setAccessibleDescription(spokenValue());
    updateGeometry();
    update();
}

int PointChart::pointAt(const QPointF& place) const {
    for (int point = 0; point < points(); ++point)
        if (rectOf(point).contains(place)) return point;
    return -1;
}

int PointChart::besideRow(int from, int direction) const {
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

int PointChart::target(int key, int from) const {
    const int last = points() - 1;
    if (last < 0) return -1;
    switch (key) {
    case Qt::Key_Left:
        return from < 0 ? last : std::max(0, from - 1);
    case Qt::Key_Right:
        return std::min(last, from + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Up:
        return from < 0 ? last : besideRow(from, -1);
    case Qt::Key_Down:
        return from < 0 ? 0 : besideRow(from, 1);
    default:
        return -1;
    }
}

void PointChart::hover(int point, const QPoint& globalPlace) {
    if (point >= 0)
        QToolTip::showText(globalPlace, wordsOf(point), this, rectOf(point).toAlignedRect());
    else
        QToolTip::hideText();
    if (point == m_hovered) return;
    m_hovered = point;
    update();
}

bool PointChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        hover(pointAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void PointChart::keyPressEvent(QKeyEvent* event) {
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

void PointChart::focusInEvent(QFocusEvent* event) {
    // Who arrives by keyboard sees at once where the arrows will start.
    if (event->reason() != Qt::MouseFocusReason && m_current < 0) setCurrentPoint(0);
    update();
    QWidget::focusInEvent(event);
}

void PointChart::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void PointChart::mouseMoveEvent(QMouseEvent* event) {
    hover(pointAt(event->position()), event->globalPosition().toPoint());
}

void PointChart::mouseReleaseEvent(QMouseEvent* event) {
    const int point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || point < 0) return;
    setCurrentPoint(point);
    Q_EMIT pointActivated(point);
}

void PointChart::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace weft::charts
