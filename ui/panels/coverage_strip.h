// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell.h"
#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace weft::panels {

/// Where the days of a strip lie in a box: cells of one width, with gaps between them where there is room.
class StripLayout {
public:
    /// `pixel` is a logical pixel of the drawings.
    StripLayout(const QRectF& box, qsizetype days, double pixel);

    [[nodiscard]] QRectF day(qsizetype index) const;
    /// The day under a point, or -1.
    [[nodiscard]] qsizetype dayAt(const QPointF& point) const;
    [[nodiscard]] QRectF bounds() const;

private:
    QRectF m_box;
    qsizetype m_days;
    double m_pitch;
    double m_gap;
};

/// A day seen is solid, seen late paler, not seen hatched.
void drawCoverage(QPainter& painter, const StripLayout& layout, const QList<models::DayCell>& days,
                  const theme::Colours& colours);

/// The box of a strip within a cell of a table.
[[nodiscard]] QRectF stripBox(const QRect& cell, const QWidget* widget);

} // namespace weft::panels
