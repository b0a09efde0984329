// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"

#include <QRectF>
#include <QString>

#include <array>
#include <cstdint>

class QPainter;

namespace weft::charts {

inline constexpr int kHoursOfDay = 24;
inline constexpr int kDaysOfWeek = 7;

/// Cells of fewer events are faded.
inline constexpr std::int64_t kThinCell = 5;

/// How many events one hour of the week has, and what is said of it.
struct HourCell {
    std::int64_t count = 0;
    QString words;
};

/// The hours of the week from Monday 00:00.
struct HourGridSpec {
    QString title;
    report::ColourRole role = report::ColourRole::Horizontal;
    std::array<HourCell, kHoursOfDay* kDaysOfWeek> cells = {};
};

/// Draws hours by weekdays, from the first day of the reader's week: the more events, the fuller the colour.
/// Points are hours of the week from Monday.
class HourGridDrawing {
public:
    /// The spec outlives the drawing.
    HourGridDrawing(const HourGridSpec& spec, const ChartStyle& style);

    /// `marked`: the hour with an edge around it, or -1.
    void paint(QPainter& painter, const QRectF& area, int marked = -1) const;
    [[nodiscard]] QRectF cell(const QRectF& area, int hour) const;
    /// In which row a weekday stands, both from 0; Monday is day 0.
    [[nodiscard]] int rowOfDay(int day) const;
    /// "Monday 9 h" and what is said of the hour.
    [[nodiscard]] QString wordsOf(int hour) const;

private:
    [[nodiscard]] QRectF cells(const QRectF& area) const;
    [[nodiscard]] QString dayName(int day) const;
    void paintCell(QPainter& painter, const QRectF& place, int hour, bool marked) const;
    void paintNames(QPainter& painter, const QRectF& area) const;

    const HourGridSpec& m_spec;
    ChartStyle m_style;
    std::int64_t m_most = 0;
};

} // namespace weft::charts
