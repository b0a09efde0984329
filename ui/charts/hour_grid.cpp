// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hour_grid.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace weft::charts {

namespace {

constexpr int kLabelledHours = 3;
constexpr double kCaption = 11.5;
/// Of the cell with fewest events that is not thin, of a thin one, and of its stroke.
constexpr double kLeastOpacity = 0.25;
constexpr double kThinOpacity = 0.10;
constexpr double kStrokeOpacity = 0.45;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

HourGridDrawing::HourGridDrawing(const HourGridSpec& spec, const ChartStyle& style)
    : m_spec(spec),
      m_style(style),
      m_most(std::max<std::int64_t>(1, std::ranges::max_element(spec.cells, {}, &HourCell::count)->count)) {
}

QString HourGridDrawing::dayName(int day) const {
    return m_style.locale.dayName(day + 1, QLocale::ShortFormat);
}

QString HourGridDrawing::wordsOf(int hour) const {
    const QString name = QCoreApplication::translate("charts", "%1 %2 h", "day of the week, hour")
                             .arg(m_style.locale.dayName(hour / kHoursOfDay + 1))
                             .arg(hour % kHoursOfDay);
    return name + u'\n' + m_spec.cells[static_cast<std::size_t>(hour)].words;
}

int HourGridDrawing::rowOfDay(int day) const {
    const int first = static_cast<int>(m_style.locale.firstDayOfWeek()) - 1;
    return (day - first + kDaysOfWeek) % kDaysOfWeek;
}

QRectF HourGridDrawing::cells(const QRectF& area) const {
    const QFontMetricsF metrics(m_style.font(kCaption));
    double names = 0;
    for (int day = 0; day < kDaysOfWeek; ++day)
        names = std::max(names, metrics.horizontalAdvance(dayName(day)));
    return area.adjusted(names + 8 * m_style.unit, metrics.height() + 4 * m_style.unit, 0, 0);
}

QRectF HourGridDrawing::cell(const QRectF& area, int hour) const {
    const QRectF box = cells(area);
    const double width = box.width() / kHoursOfDay;
    const double height = box.height() / kDaysOfWeek;
    return {box.left() + width * (hour % kHoursOfDay), box.top() + height * rowOfDay(hour / kHoursOfDay),
            width, height};
}

void HourGridDrawing::paintCell(QPainter& painter, const QRectF& place, int hour, bool marked) const {
    const std::int64_t count = m_spec.cells[static_cast<std::size_t>(hour)].count;
    const double gap = m_style.unit;
    const QRectF box = place.adjusted(gap, gap, -gap, -gap);
    const QColor full = m_style.colours.role(m_spec.role);
    const bool thin = count < kThinCell;
    const double part = static_cast<double>(count) / static_cast<double>(m_most);
    const QColor fill = count == 0 ? m_style.colours.grid
                        : thin     ? faded(full, kThinOpacity)
                                   : faded(full, kLeastOpacity + (1 - kLeastOpacity) * part);
    painter.setPen(marked ? QPen(m_style.colours.ink, 1.5 * gap) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 2 * gap, 2 * gap);
    if (!thin || count == 0) return;
    painter.setPen(QPen(faded(full, kStrokeOpacity), gap));
    const QPointF centre = box.center();
    const double half = std::min(box.width(), box.height()) * 0.28;
    painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
}

void HourGridDrawing::paintNames(QPainter& painter, const QRectF& area) const {
    painter.setFont(m_style.font(kCaption));
    painter.setPen(m_style.colours.muted);
    const QFontMetricsF metrics(painter.font());
    for (int hour = 0; hour < kHoursOfDay; hour += kLabelledHours)
        painter.drawText(QPointF(cell(area, hour).left(), area.top() + metrics.ascent()),
                         QCoreApplication::translate("charts", "%1 h", "hour of the day").arg(hour));
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const double middle = cell(area, day * kHoursOfDay).center().y();
        painter.drawText(QPointF(area.left(), middle + (metrics.ascent() - metrics.descent()) / 2),
                         dayName(day));
    }
}

void HourGridDrawing::paint(QPainter& painter, const QRectF& area, int marked) const {
    paintNames(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int hour = 0; hour < kHoursOfDay * kDaysOfWeek; ++hour)
        paintCell(painter, cell(area, hour), hour, hour == marked);
}

} // namespace weft::charts
