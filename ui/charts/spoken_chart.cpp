// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spoken_chart.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace weft::charts {

namespace {

class SpokenChartAccessible final : public QAccessibleWidget {
public:
    explicit SpokenChartAccessible(SpokenChart* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto* chart = qobject_cast<SpokenChart*>(widget());
        return kind == QAccessible::Value && chart != nullptr ? chart->spokenValue()
                                                              : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* chart = qobject_cast<SpokenChart*>(object);
    return chart != nullptr ? new SpokenChartAccessible(chart) : nullptr;
}

} // namespace

SpokenChart::SpokenChart(QWidget* parent) : QWidget(parent) {
    // Qt ignores a factory that it already has.
    QAccessible::installFactory(makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SpokenChart::setCurrentPoint(int point) {
    const int allowed = std::clamp(point, -1, points() - 1);
    if (allowed == m_current) return;
    m_current = allowed;
    setAccessibleDescription(spokenValue());
    QAccessibleValueChangeEvent changed(this, spokenValue());
    QAccessible::updateAccessibility(&changed);
    update();
}

void SpokenChart::pointsChanged() {
    m_hovered = -1;
    m_current = std::min(m_current, points() - 1);
    setAccessibleDescription(spokenValue());
    update();
}

ChartStyle SpokenChart::chartStyle() const {
    return {theme::coloursFor(palette()), locale(), theme::scaled(this, 100) / 100.0};
}

int SpokenChart::target(int key, int from) const {
    const int last = points() - 1;
    if (last < 0) return -1;
    if (key == Qt::Key_Left) return from < 0 ? last : std::max(0, from - 1);
    if (key == Qt::Key_Right) return std::min(last, from + 1);
    if (key == Qt::Key_Home) return 0;
    return key == Qt::Key_End ? last : -1;
}

void SpokenChart::hover(int point, const QPoint& at) {
    if (point >= 0)
        QToolTip::showText(at, wordsOf(point), this, rectOf(point).toAlignedRect());
    else
        QToolTip::hideText();
    if (point == m_hovered) return;
    m_hovered = point;
    update();
}

bool SpokenChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        hover(pointAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void SpokenChart::keyPressEvent(QKeyEvent* event) {
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

void SpokenChart::focusInEvent(QFocusEvent* event) {
    // Who arrives by keyboard sees at once where the arrows will start.
    if (event->reason() != Qt::MouseFocusReason && m_current < 0) setCurrentPoint(0);
    update();
    QWidget::focusInEvent(event);
}

void SpokenChart::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void SpokenChart::mouseMoveEvent(QMouseEvent* event) {
    hover(pointAt(event->position()), event->globalPosition().toPoint());
}

void SpokenChart::mouseReleaseEvent(QMouseEvent* event) {
    const int point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || point < 0) return;
    setCurrentPoint(point);
    Q_EMIT pointActivated(point);
}

void SpokenChart::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace weft::charts
