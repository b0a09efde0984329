// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_widget.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace weft::charts {

CurvesWidget::CurvesWidget(QWidget* parent) : TimePointsWidget(parent) {
    setObjectName(QStringLiteral("curves"));
    connect(this, &PointsWidget::pointActivated, this, [this] {
        if (m_chosen >= 0) Q_EMIT curveActivated(chosen());
    });
}

CurvesWidget::~CurvesWidget() = default;

void CurvesWidget::setChart(std::shared_ptr<const CurvesSpec> chart) {
    const QString key = chosen();
    m_chart = std::move(chart);
    setAccessibleName(m_chart ? m_chart->title : QString());
    restyle();
    choose(key);
    std::vector<DayInterval> days;
    if (m_chart)
        for (const CurveDay& day : m_chart->days)
            days.push_back({day.date, day.date});
    timeChanged(std::move(days));
}

void CurvesWidget::restyle() {
    m_drawing.reset();
    if (m_chart) m_drawing = std::make_unique<CurvesDrawing>(m_chart, chartStyle());
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

int CurvesWidget::points() const {
    return m_chart ? static_cast<int>(m_chart->size()) : 0;
}

QPointF CurvesWidget::pointOf(int curve, int step) const {
    return m_drawing ? m_drawing->pointOf(rect(), curve, step) : QPointF();
}

QRectF CurvesWidget::rectOf(int point) const {
    return m_drawing ? m_drawing->stretch(rect(), point, point + 1) : QRectF();
}

QRectF CurvesWidget::intervalRect(int interval) const {
    const CurveDay& day = m_chart->days[static_cast<std::size_t>(interval)];
    return m_drawing->stretch(rect(), day.from, day.to);
}

int CurvesWidget::intervalOf(int point) const {
    const auto next = std::ranges::upper_bound(m_chart->days, point + 0.5, {}, &CurveDay::from);
    return std::max(0, static_cast<int>(next - m_chart->days.begin()) - 1);
}

QPointF CurvesWidget::placeOf(int point) const {
    return m_chosen < 0 ? TimePointsWidget::placeOf(point) : pointOf(m_chosen, point);
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

QStringList CurvesWidget::notesOf(int step) const {
    QStringList texts;
    for (const auto& note : m_chart->notes)
        if (note.interval == static_cast<std::size_t>(intervalOf(step)))
            texts += QStringLiteral("⚑ ") + QString::fromStdString(note.text);
    return texts;
}

QString CurvesWidget::wordsOf(int point) const {
    QString words = m_chart->steps[point];
    if (m_chosen >= 0) words = QStringLiteral("%1, %2").arg(words, textOf(m_chosen, point));
    const QStringList notes = notesOf(point);
    for (const QString& note : notes)
        words += QStringLiteral("; ") + note;
    return words;
}

QString CurvesWidget::toolTipOf(int point, const QPointF& place) const {
    QStringList lines{m_chart->steps[point]};
    const int near = m_drawing->curveAt(rect(), place);
    for (int curve = 0; curve < static_cast<int>(m_chart->curves.size()); ++curve)
        if (curve == near || (near < 0 && m_chart->curve(curve).values[static_cast<std::size_t>(point)] > 0))
            lines += textOf(curve, point);
    for (const CurveMark& mark : m_chart->marks)
        if (static_cast<int>(mark.at) == point) lines += mark.text;
    return (lines + notesOf(point)).join(u'\n');
}

QSize CurvesWidget::sizeHint() const {
    return {theme::scaled(this, 640), theme::scaled(this, 200)};
}

QSize CurvesWidget::minimumSizeHint() const {
    return {theme::scaled(this, 240), theme::scaled(this, 120)};
}

void CurvesWidget::paintEvent(QPaintEvent* event) {
    if (!m_drawing) return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_drawing->paint(painter, rect(), {.step = markedPoint(), .chosen = m_chosen});
    painter.end();
    TimePointsWidget::paintEvent(event);
}

int CurvesWidget::pointAt(const QPointF& place) const {
    return m_drawing ? m_drawing->stepAt(rect(), place) : -1;
}

bool CurvesWidget::opensAt(const QPointF& place) const {
    return m_drawing && m_drawing->curveAt(rect(), place) >= 0;
}

void CurvesWidget::open(int /*point*/, const QPointF& place) {
    const int curve = m_drawing->curveAt(rect(), place);
    if (curve < 0) return;
    m_chosen = curve;
    valueChanged();
    Q_EMIT curveActivated(chosen());
}

int CurvesWidget::target(int key, int from) const {
    if (key != Qt::Key_Up && key != Qt::Key_Down) return TimePointsWidget::target(key, from);
    return from < 0 ? firstPoint() : from;
}

void CurvesWidget::keyPressEvent(QKeyEvent* event) {
    const int curves = m_chart ? static_cast<int>(m_chart->curves.size()) : 0;
    if (curves > 0 && target(event->key(), currentPoint()) >= 0) {
        const int up = event->key() == Qt::Key_Up ? -1 : 0;
        const int down = event->key() == Qt::Key_Down ? 1 : 0;
        m_chosen = std::clamp(m_chosen + up + down, 0, curves - 1);
    }
    TimePointsWidget::keyPressEvent(event);
}

} // namespace weft::charts
