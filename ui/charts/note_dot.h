// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <vector>

class QPainter;

namespace weft::report {
struct NoteMark;
}

namespace weft::charts {

/// How far a dot reaches from its centre.
[[nodiscard]] double noteDotRadius(const ChartStyle& style);

/// How far the dots of notes move up or down so that none hides another. The place of an interval is the
/// centre of its dots along the time axis.
[[nodiscard]] std::vector<double> noteOffsets(const std::vector<report::NoteMark>& notes,
                                              const std::function<double(std::size_t)>& placeOf,
                                              const ChartStyle& style);

/// A dot with the number of a note, which counts from 0.
void drawNoteDot(QPainter& painter, const QPointF& centre, std::size_t note, const ChartStyle& style);

/// "(1) 12 Sept: launch" for each note on one of so many intervals.
[[nodiscard]] QStringList noteLines(const std::vector<report::NoteMark>& notes, std::size_t intervals,
                                    const QLocale& locale);

} // namespace weft::charts
