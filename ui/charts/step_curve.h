// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/spoken_chart.h"
#include "report/chart.h"

#include <optional>
#include <vector>

namespace weft::charts {

/// The share 0…1 from a time on, with its 95 % interval.
struct CurveStep {
    double time = 0;
    double share = 0;
    double lo = 0;
    double hi = 0;
};

/// A share that grows over time in steps; it is 0 before the first one.
struct StepCurve {
    QString label;
    report::ColourRole role = report::ColourRole::Brand;
    bool dashed = false;
    /// In order of time.
    std::vector<CurveStep> steps;
    /// Beyond this time nothing is known.
    double knownUntil = 0;
};

/// A time on the axis, or one that the keyboard stops at.
struct CurveTime {
    double time = 0;
    QString label;
};

/// Everything a step curve shows.
struct StepCurveSpec {
    QString title;
    /// Where the axis ends.
    double end = 1;
    std::vector<CurveTime> ticks;
    /// The first curve has its interval as a band.
    std::vector<StepCurve> curves;
};

/// What is known of a curve at a time; nothing beyond what is known.
[[nodiscard]] std::optional<CurveStep> curveAt(const StepCurve& curve, double time);

/// Shares that grow over time, 0 to 100 %, with an interval as a band.
class StepCurveWidget final : public SpokenChart {
    Q_OBJECT

public:
    explicit StepCurveWidget(QWidget* parent = nullptr);

    void setSpec(StepCurveSpec spec);

    [[nodiscard]] const StepCurveSpec& spec() const { return m_spec; }

    [[nodiscard]] int points() const override { return static_cast<int>(m_spec.ticks.size()); }

    [[nodiscard]] QString wordsOf(int point) const override;
    [[nodiscard]] QRectF rectOf(int point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(double time, double share) const;
    void paintAxes(QPainter& painter) const;
    void paintBand(QPainter& painter, const StepCurve& curve) const;
    void paintCurve(QPainter& painter, const StepCurve& curve) const;
    void paintLabels(QPainter& painter) const;

    StepCurveSpec m_spec;
};

} // namespace weft::charts
