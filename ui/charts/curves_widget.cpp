// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_widget.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace weft::charts {

CurvesWidget::CurvesWidget(QWidget* parent) : QWidget(parent) {
    installChartAccessible();
    setObjectName(QStringLiteral("curves"));
    setFocusPolicy(Qt::StrongFocus);
    // Time and numbers run from the left, whichever way the reader's language does.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

CurvesWidget::~CurvesWidget() = default;

void CurvesWidget::setChart(std::shared_ptr<const CurvesSpec> chart) {
    const QString key = chosen();
    m_chart = std::move(chart);
    m_hovered = -1;
    m_step = -1;
    setAccessibleName(m_chart ? m_chart->title : QString());
    rebuild();
    choose(key);
}

void CurvesWidget::rebuild() {
    m_drawing.reset();
    if (m_chart) {
        const ChartStyle style{theme::coloursFor(palette()), locale(), theme::scaled(this, 100) / 100.0};
        m_drawing = std::make_unique<CurvesDrawing>(m_chart, style);
    }
    update();
}

void CurvesWidget::choose(const QString& key) {
    m_chosen = -1;
    if (m_chart) {
        const auto found = std::ranges::find(m_chart->curves, key, &Curve::key);
        if (found != m_chart->curves.end()) m_chosen = static_cast<int>(found - m_chart->curves.begin());
    }
    update();
}

QString CurvesWidget::chosen() const {
    return m_chart && m_chosen >= 0 ? m_chart->curve(m_chosen).key : QString();
}

QPointF CurvesWidget::pointOf(int curve, int step) const {
    return m_drawing ? m_drawing->pointOf(rect(), curve, step) : QPointF();
}

QString CurvesWidget::textOf(int curve, int step) const {
    const Curve& line = m_chart->curve(curve);
    const double value = line.values[static_cast<std::size_t>(step)];
    QString text =
        QStringLiteral("%1: %2").arg(line.label, m_chart->valueText.arg(locale().toString(value, 'f', 0)));
    const auto shaded = std::ranges::any_of(line.shaded, [step](const Stretch& stretch) {
        return static_cast<std::size_t>(step) >= stretch.first &&
               static_cast<std::size_t>(step) < stretch.end;
    });
    if (shaded) text += QStringLiteral(" · ") + tr("above its usual rhythm");
    return text;
}

QString CurvesWidget::spokenValue() const {
    if (!m_chart || m_step < 0 || m_chosen < 0) return {};
    return QStringLiteral("%1, %2").arg(m_chart->steps[m_step], textOf(m_chosen, m_step));
}

QString CurvesWidget::toolTipOf(const QPointF& at) const {
    if (!m_drawing) return {};
    const int step = m_drawing->stepAt(rect(), at);
    if (step < 0) return {};
    QStringList lines{m_chart->steps[step]};
    const int near = m_drawing->curveAt(rect(), at);
    for (int curve = 0; curve < static_cast<int>(m_chart->curves.size()); ++curve)
        if (curve == near || (near < 0 && m_chart->curve(curve).values[static_cast<std::size_t>(step)] > 0))
            lines += textOf(curve, step);
    for (const CurveMark& mark : m_chart->marks)
        if (static_cast<int>(mark.at) == step) lines += mark.text;
    return lines.join(u'\n');
}

QSize CurvesWidget::sizeHint() const {
    return {theme::scaled(this, 640), theme::scaled(this, 200)};
}

QSize CurvesWidget::minimumSizeHint() const {
    return {theme::scaled(this, 240), theme::scaled(this, 120)};
}

bool CurvesWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void CurvesWidget::changeEvent(QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LocaleChange ||
        type == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void CurvesWidget::paintEvent(QPaintEvent* /*event*/) {
    if (!m_drawing) return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int step = hasFocus() && m_step >= 0 ? m_step : m_hovered;
    m_drawing->paint(painter, rect(), {.step = step, .chosen = m_chosen});
}

void CurvesWidget::move(int step, int curve) {
    m_step = std::clamp(step, 0, static_cast<int>(m_chart->size()) - 1);
    m_chosen = std::clamp(curve, 0, static_cast<int>(m_chart->curves.size()) - 1);
    setAccessibleDescription(spokenValue());
    QAccessibleValueChangeEvent changed(this, spokenValue());
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(pointOf(m_chosen, m_step).toPoint()), spokenValue(), this);
    update();
}

void CurvesWidget::keyPressEvent(QKeyEvent* event) {
    if (!m_chart || m_chart->size() == 0 || m_chart->curves.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(m_chart->size()) - 1;
    const int step = m_step < 0 ? last : m_step;
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        move(step + (key == Qt::Key_Left ? -1 : 1), m_chosen);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        move(key == Qt::Key_Home ? 0 : last, m_chosen);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        move(step, m_chosen + (key == Qt::Key_Up ? -1 : 1));
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_chosen >= 0)
        Q_EMIT curveActivated(chosen());
    else
        QWidget::keyPressEvent(event);
}

void CurvesWidget::focusInEvent(QFocusEvent* event) {
    // Who arrives by keyboard sees at once where the arrows will start.
    if (event->reason() != Qt::MouseFocusReason && m_step < 0 && m_chart && m_chart->size() > 0)
        m_step = static_cast<int>(m_chart->size()) - 1;
    QWidget::focusInEvent(event);
}

void CurvesWidget::point(int step) {
    if (step == m_hovered) return;
    m_hovered = step;
    update();
}

void CurvesWidget::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drawing) return;
    point(m_drawing->stepAt(rect(), event->position()));
    setCursor(m_drawing->curveAt(rect(), event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QToolTip::showText(event->globalPosition().toPoint(), toolTipOf(event->position()), this);
}

void CurvesWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_drawing || event->button() != Qt::LeftButton) return;
    const int curve = m_drawing->curveAt(rect(), event->position());
    if (curve < 0) return;
    m_chosen = curve;
    update();
    Q_EMIT curveActivated(chosen());
}

void CurvesWidget::leaveEvent(QEvent* event) {
    point(-1);
    QWidget::leaveEvent(event);
}

} // namespace weft::charts
