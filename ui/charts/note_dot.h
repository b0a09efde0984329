// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

class QPainter;

namespace weft::report {
struct NoteMark;
}

namespace weft::charts {

/// How far a dot reaches from its centre.
[[nodiscard]] double noteDotRadius(const ChartStyle& style);

/// A dot with the number of a note, which counts from 0.
void drawNoteDot(QPainter& painter, const QPointF& centre, std::size_t note, const ChartStyle& style);

/// "(1) 12 Sept: launch" for each note on one of so many intervals.
[[nodiscard]] QStringList noteLines(const std::vector<report::NoteMark>& notes, std::size_t intervals,
                                    const QLocale& locale);

} // namespace weft::charts
