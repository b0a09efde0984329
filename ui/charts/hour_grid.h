// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/spoken_chart.h"
#include "report/chart.h"

#include <array>
#include <cstdint>

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

/// Hours by weekdays, from the first day of the reader's week: the more events, the fuller the colour. Points
/// are hours of the week from Monday.
class HourGrid final : public SpokenChart {
    Q_OBJECT

public:
    explicit HourGrid(const QString& name, QWidget* parent = nullptr);

    void setSpec(HourGridSpec spec);

    [[nodiscard]] const HourGridSpec& spec() const { return m_spec; }

    [[nodiscard]] int points() const override { return kHoursOfDay * kDaysOfWeek; }

    [[nodiscard]] QString wordsOf(int point) const override;
    [[nodiscard]] QRectF rectOf(int point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int target(int key, int from) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// In which row a weekday stands, both from 0; Monday is day 0.
    [[nodiscard]] int rowOfDay(int day) const;
    [[nodiscard]] QRectF area() const;
    void paintCell(QPainter& painter, int point) const;
    void paintNames(QPainter& painter) const;

    HourGridSpec m_spec;
    std::int64_t m_most = 0;
};

} // namespace weft::charts
