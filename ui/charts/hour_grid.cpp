// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hour_grid.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace weft::charts {

namespace {

constexpr int kLabelledHours = 3;
/// The least and the additional opacity of a cell that is not thin.
constexpr double kLeastOpacity = 0.25;
constexpr double kThinOpacity = 0.10;

QString dayName(int day) {
    return QLocale().dayName(day + 1, QLocale::ShortFormat);
}

} // namespace

HourGrid::HourGrid(const QString& name, QWidget* parent) : SpokenChart(parent) {
    setObjectName(name);
}

void HourGrid::setSpec(HourGridSpec spec) {
    m_spec = std::move(spec);
    m_most = std::ranges::max_element(m_spec.cells, {}, &HourCell::count)->count;
    setAccessibleName(m_spec.title);
    pointsChanged();
}

QString HourGrid::wordsOf(int point) const {
    const QString hour = QCoreApplication::translate("charts", "%1 %2 h", "day of the week, hour")
                             .arg(QLocale().dayName(point / kHoursOfDay + 1))
                             .arg(point % kHoursOfDay);
    return hour + u'\n' + m_spec.cells[static_cast<std::size_t>(point)].words;
}

int HourGrid::rowOfDay(int day) const {
    const int first = static_cast<int>(locale().firstDayOfWeek()) - 1;
    return (day - first + kDaysOfWeek) % kDaysOfWeek;
}

QRectF HourGrid::area() const {
    const QFontMetrics metrics(theme::font(theme::TextStyle::Caption));
    int names = 0;
    for (int day = 0; day < kDaysOfWeek; ++day)
        names = std::max(names, metrics.horizontalAdvance(dayName(day)));
    return QRectF(rect()).adjusted(names + theme::scaled(this, 8), metrics.height() + theme::scaled(this, 4),
                                   0, 0);
}

QRectF HourGrid::rectOf(int point) const {
    const QRectF box = area();
    const double width = box.width() / kHoursOfDay;
    const double height = box.height() / kDaysOfWeek;
    return {box.left() + width * (point % kHoursOfDay), box.top() + height * rowOfDay(point / kHoursOfDay),
            width, height};
}

int HourGrid::pointAt(const QPointF& place) const {
    for (int point = 0; point < points(); ++point)
        if (rectOf(point).contains(place)) return point;
    return -1;
}

int HourGrid::target(int key, int from) const {
    if (key != Qt::Key_Up && key != Qt::Key_Down) return SpokenChart::target(key, from);
    if (from < 0) return 0;
    const int row = rowOfDay(from / kHoursOfDay) + (key == Qt::Key_Up ? -1 : 1);
    for (int day = 0; day < kDaysOfWeek; ++day)
        if (rowOfDay(day) == row) return day * kHoursOfDay + from % kHoursOfDay;
    return from;
}

QSize HourGrid::sizeHint() const {
    return {theme::scaled(this, 420), theme::scaled(this, 170)};
}

QSize HourGrid::minimumSizeHint() const {
    return {theme::scaled(this, 300), theme::scaled(this, 150)};
}

void HourGrid::paintCell(QPainter& painter, int point) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const std::int64_t count = m_spec.cells[static_cast<std::size_t>(point)].count;
    const double gap = theme::scaled(this, 100) * 0.01;
    const QRectF cell = rectOf(point).adjusted(gap, gap, -gap, -gap);
    const bool thin = count < kThinCell;
    QColor fill = count == 0 ? colours.grid : colours.role(m_spec.role);
    if (count > 0)
        fill.setAlphaF(static_cast<float>(
            thin ? kThinOpacity
                 : kLeastOpacity + (1 - kLeastOpacity) * static_cast<double>(count) /
                                       static_cast<double>(std::max<std::int64_t>(m_most, 1))));
    const bool marked = hasFocus() ? point == currentPoint() : point == hoveredPoint();
    painter.setPen(marked ? QPen(colours.ink, gap * 1.5) : Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(cell, 2 * gap, 2 * gap);
    if (!thin || count == 0) return;
    QColor stroke = colours.role(m_spec.role);
    stroke.setAlphaF(0.45F);
    painter.setPen(QPen(stroke, gap));
    const QPointF centre = cell.center();
    const double half = std::min(cell.width(), cell.height()) * 0.28;
    painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
}

void HourGrid::paintNames(QPainter& painter) const {
    painter.setFont(theme::font(theme::TextStyle::Caption));
    painter.setPen(theme::coloursFor(palette()).muted);
    const QFontMetrics metrics(painter.font());
    for (int hour = 0; hour < kHoursOfDay; hour += kLabelledHours)
        painter.drawText(QPointF(area().left() + area().width() / kHoursOfDay * hour, metrics.ascent()),
                         QCoreApplication::translate("charts", "%1 h", "hour of the day").arg(hour));
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const QRectF cell = rectOf(day * kHoursOfDay);
        painter.drawText(QRectF(0, cell.top(), area().left(), cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, dayName(day));
    }
}

void HourGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintNames(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int point = 0; point < points(); ++point)
        paintCell(painter, point);
}

} // namespace weft::charts
