// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/coverage_strip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

constexpr double kHeight = 14;
/// On wide windows the strip stops growing: 60 days have to stay one picture.
constexpr double kWidestPitch = 14;
/// Below this a gap would eat the days.
constexpr double kNarrowestPitchWithGap = 3;
constexpr double kHatch = 5;
constexpr int kLateAlpha = 95;

/// Slanted lines with one phase for the whole strip, so that days side by side make one hatched field.
void hatch(QPainter& painter, const QRectF& day, const QColor& colour, double pixel) {
    painter.save();
    painter.setClipRect(day, Qt::IntersectClip);
    QColor ground = colour;
    ground.setAlpha(28);
    painter.fillRect(day, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4 * pixel));
    const double step = kHatch * pixel;
    const double slant = day.height() / 2;
    for (double x = std::floor((day.left() - slant) / step) * step; x < day.right() + step; x += step)
        painter.drawLine(QPointF(x, day.bottom()), QPointF(x + slant, day.top()));
    painter.restore();
}

} // namespace

StripLayout::StripLayout(const QRectF& box, qsizetype days, double pixel)
    : m_box(box), m_days(std::max<qsizetype>(days, 0)) {
    m_pitch = m_days > 0 ? std::min(box.width() / static_cast<double>(m_days), kWidestPitch * pixel) : 0;
    m_gap = m_pitch >= kNarrowestPitchWithGap * pixel ? pixel : 0;
    // With gaps, half pixels keep the days alike; without, their edges are rounded so that no seams show.
    if (m_gap > 0) m_pitch = std::floor(m_pitch * 2) / 2;
}

QRectF StripLayout::day(qsizetype index) const {
    const double left = m_box.left() + m_pitch * static_cast<double>(index);
    if (m_gap > 0) return {left, m_box.top(), m_pitch - m_gap, m_box.height()};
    const double edge = std::round(left);
    return {edge, m_box.top(), std::max(1.0, std::round(left + m_pitch) - edge), m_box.height()};
}

qsizetype StripLayout::dayAt(const QPointF& point) const {
    if (m_pitch <= 0 || !bounds().contains(point)) return -1;
    const auto index = static_cast<qsizetype>((point.x() - m_box.left()) / m_pitch);
    return index < m_days ? index : -1;
}

QRectF StripLayout::bounds() const {
    return {m_box.left(), m_box.top(), m_pitch * static_cast<double>(m_days), m_box.height()};
}

void drawCoverage(QPainter& painter, const StripLayout& layout, const QList<models::DayCell>& days,
                  const theme::Colours& colours) {
    QColor late = colours.horizontal;
    late.setAlpha(kLateAlpha);
    const double pixel = layout.bounds().height() / kHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype index = 0; index < days.size(); ++index) {
        const QRectF day = layout.day(index);
        switch (days[index].coverage) {
        case app::Coverage::Seen:
            painter.fillRect(day, colours.horizontal);
            break;
        case app::Coverage::Late:
            painter.fillRect(day, late);
            break;
        case app::Coverage::NotSeen:
            hatch(painter, day, colours.vertical, pixel);
            break;
        }
    }
    painter.restore();
}

QRectF stripBox(const QRect& cell, const QWidget* widget) {
    const double height = theme::scaled(widget, kHeight);
    return {static_cast<double>(cell.left()), cell.center().y() - height / 2 + 0.5,
            static_cast<double>(cell.width()), height};
}

} // namespace weft::panels
