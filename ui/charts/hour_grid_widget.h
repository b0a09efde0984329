// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/hour_grid.h"
#include "charts/points_widget.h"

namespace weft::charts {

/// Hours by weekdays in the window; arrows move by hour and by day.
class HourGrid final : public PointsWidget {
    Q_OBJECT

public:
    explicit HourGrid(const QString& name, QWidget* parent = nullptr);

    void setSpec(HourGridSpec spec);

    [[nodiscard]] const HourGridSpec& spec() const { return m_spec; }

    [[nodiscard]] int points() const override { return kHoursOfDay * kDaysOfWeek; }

    [[nodiscard]] QString wordsOf(int point) const override { return drawing().wordsOf(point); }

    [[nodiscard]] QRectF rectOf(int point) const override { return drawing().cell(rect(), point); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int target(int key, int from) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] HourGridDrawing drawing() const { return {m_spec, chartStyle()}; }

    HourGridSpec m_spec;
};

} // namespace weft::charts
