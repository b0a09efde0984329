// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_points_widget.h"
#include "report/chart.h"

#include <memory>

namespace weft::charts {

class StackedBarsDrawing;

/// A stacked chart in the window; its points are the intervals. Page Up and Page Down move by a week of days.
class StackedBarsWidget final : public TimePointsWidget {
    Q_OBJECT

public:
    explicit StackedBarsWidget(QWidget* parent = nullptr);
    ~StackedBarsWidget() override;

    /// A null pointer empties it.
    void setChart(std::shared_ptr<const report::StackedBarsSpec> chart);

    [[nodiscard]] std::shared_ptr<const report::StackedBarsSpec> chart() const { return m_chart; }

    [[nodiscard]] int points() const override;
    [[nodiscard]] QString wordsOf(int point) const override;
    /// The whole height of an interval's column.
    [[nodiscard]] QRectF rectOf(int point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int target(int key, int from) const override;
    [[nodiscard]] QString toolTipOf(int point, const QPointF& place) const override;
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const report::StackedBarsSpec> m_chart;
    std::unique_ptr<StackedBarsDrawing> m_drawing;
};

} // namespace weft::charts
