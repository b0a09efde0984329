// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/points_widget.h"
#include "charts/step_curve.h"

namespace weft::charts {

/// A step curve in the window; its points are the ticks.
class StepCurveWidget final : public PointsWidget {
    Q_OBJECT

public:
    explicit StepCurveWidget(QWidget* parent = nullptr);

    void setSpec(StepCurveSpec spec);

    [[nodiscard]] const StepCurveSpec& spec() const { return m_spec; }

    [[nodiscard]] int points() const override { return static_cast<int>(m_spec.ticks.size()); }

    [[nodiscard]] QString wordsOf(int point) const override { return drawing().wordsOf(point); }

    [[nodiscard]] QRectF rectOf(int point) const override { return drawing().slot(rect(), point); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] StepCurveDrawing drawing() const { return {m_spec, chartStyle()}; }

    StepCurveSpec m_spec;
};

} // namespace weft::charts
