// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_bars_widget.h"

#include "charts/interval_text.h"
#include "charts/stacked_bars_drawing.h"
#include "charts/stacked_columns.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace weft::charts {

namespace {

/// A week of days; for weeks a quarter is near enough.
constexpr int kPage = 7;

} // namespace

StackedBarsWidget::StackedBarsWidget(QWidget* parent) : QWidget(parent) {
    installChartAccessible();
    setObjectName(QStringLiteral("stackedBars"));
    setFocusPolicy(Qt::StrongFocus);
    // Time and numbers run from the left, whichever way the reader's language does.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

StackedBarsWidget::~StackedBarsWidget() = default;

void StackedBarsWidget::setChart(std::shared_ptr<const report::StackedBarsSpec> chart) {
    m_chart = std::move(chart);
    m_hovered = -1;
    m_pressed = -1;
    m_current = std::min(m_current, intervals() - 1);
    setAccessibleName(m_chart ? QString::fromStdString(m_chart->title) : QString());
    rebuild();
}

void StackedBarsWidget::rebuild() {
    m_drawing.reset();
    if (m_chart) {
        const ChartStyle style{theme::coloursFor(palette()), locale(), theme::scaled(this, 100) / 100.0};
        m_drawing = std::make_unique<StackedBarsDrawing>(m_chart, style);
    }
    update();
}

int StackedBarsWidget::intervals() const {
    return m_chart ? static_cast<int>(m_chart->grid.size()) : 0;
}

int StackedBarsWidget::intervalAt(const QPointF& point) const {
    return m_drawing ? m_drawing->intervalAt(rect(), point) : -1;
}

QRectF StackedBarsWidget::columnRect(int interval) const {
    if (!m_drawing || interval < 0 || interval >= intervals()) return {};
    return StackedColumns::slot(m_drawing->plotRect(rect()), m_chart->grid.size(),
                                static_cast<std::size_t>(interval));
}

QString StackedBarsWidget::spokenValue() const {
    if (!m_chart || m_current < 0) return {};
    return intervalSpoken(*m_chart, static_cast<std::size_t>(m_current), locale());
}

void StackedBarsWidget::setCurrentInterval(int interval) {
    const auto allowed = std::clamp(interval, -1, intervals() - 1);
    if (allowed == m_current) return;
    m_current = allowed;
    setAccessibleDescription(spokenValue());
    QAccessibleValueChangeEvent changed(this, spokenValue());
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentIntervalChanged(m_current);
}

void StackedBarsWidget::setHovered(int interval) {
    if (interval == m_hovered) return;
    m_hovered = interval;
    setCursor(interval >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void StackedBarsWidget::showNumbers(int interval, const QPoint& at) {
    if (interval < 0 || !m_drawing)
        QToolTip::hideText();
    else
        QToolTip::showText(at,
                           intervalToolTip(*m_chart, static_cast<std::size_t>(interval), m_drawing->style()),
                           this, columnRect(interval).toAlignedRect());
}

QSize StackedBarsWidget::sizeHint() const {
    return {theme::scaled(this, 640), theme::scaled(this, 270)};
}

QSize StackedBarsWidget::minimumSizeHint() const {
    return {theme::scaled(this, 240), theme::scaled(this, 150)};
}

bool StackedBarsWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showNumbers(intervalAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void StackedBarsWidget::changeEvent(QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LocaleChange ||
        type == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void StackedBarsWidget::paintEvent(QPaintEvent* /*event*/) {
    if (!m_drawing) return;
    QCPPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_drawing->paint(painter, rect(), {.hovered = m_hovered, .current = hasFocus() ? m_current : -1});
}

int StackedBarsWidget::target(int key) const {
    const auto last = intervals() - 1;
    if (last < 0) return -1;
    switch (key) {
    case Qt::Key_Left:
        return m_current < 0 ? last : std::max(0, m_current - 1);
    case Qt::Key_Right:
        return std::min(last, m_current + 1);
    case Qt::Key_PageUp:
        return std::max(0, m_current - kPage);
    case Qt::Key_PageDown:
        return std::min(last, m_current + kPage);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void StackedBarsWidget::keyPressEvent(QKeyEvent* event) {
    if (const auto interval = target(event->key()); interval >= 0) {
        setCurrentInterval(interval);
        showNumbers(m_current, mapToGlobal(columnRect(m_current).topRight().toPoint()));
        return;
    }
    const auto enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Space) && m_current >= 0) {
        Q_EMIT intervalActivated(m_current);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StackedBarsWidget::focusInEvent(QFocusEvent* event) {
    // Who arrives by keyboard sees at once where the arrows will start.
    if (event->reason() != Qt::MouseFocusReason && m_current < 0) setCurrentInterval(intervals() - 1);
    QWidget::focusInEvent(event);
}

void StackedBarsWidget::mouseMoveEvent(QMouseEvent* event) {
    setHovered(intervalAt(event->position()));
    showNumbers(m_hovered, event->globalPosition().toPoint());
}

void StackedBarsWidget::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? intervalAt(event->position()) : -1;
    QWidget::mousePressEvent(event);
}

void StackedBarsWidget::mouseReleaseEvent(QMouseEvent* event) {
    const auto interval = intervalAt(event->position());
    if (event->button() != Qt::LeftButton || interval < 0 || interval != m_pressed) return;
    setCurrentInterval(interval);
    Q_EMIT intervalActivated(interval);
}

void StackedBarsWidget::leaveEvent(QEvent* event) {
    setHovered(-1);
    QWidget::leaveEvent(event);
}

} // namespace weft::charts
