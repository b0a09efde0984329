// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell.h"
#include "theme/theme.h"

#include <QRect>

class QPainter;
class QWidget;

namespace weft::panels {

/// The places of marks in a cell, from left to right and then on the next line.
struct MarkFlow {
    QList<QRect> places;
    int lines = 0;
};

[[nodiscard]] MarkFlow flowMarks(const QRect& box, const QList<models::Mark>& marks, const QWidget* widget);

/// Filled for yes, hollow for no, grey for unknown; the word behind the dot.
void drawMarks(QPainter& painter, const QRect& box, const QList<models::Mark>& marks, const QWidget* widget);

} // namespace weft::panels
