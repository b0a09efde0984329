// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace weft::charts {

/// What a curve is of: shares from 0 to 1, written as percentages, or numbers of things.
enum class CurveUnit { Share, Count };

/// The value from a time on, of shares with the 95 % interval.
struct CurveStep {
    double time = 0;
    double value = 0;
    double lo = 0;
    double hi = 0;
};

/// A value that grows over time in steps; it is 0 before the first one.
struct StepCurve {
    QString label;
    report::ColourRole role = report::ColourRole::Brand;
    bool dashed = false;
    /// In order of time.
    std::vector<CurveStep> steps;
    /// Beyond this time nothing is known.
    double knownUntil = 0;
    /// Nor before this one.
    double knownFrom = 0;
};

/// A time on the axis, or one that the keyboard stops at.
struct CurveTime {
    double time = 0;
    QString label;
};

/// Everything a step curve shows.
struct StepCurveSpec {
    QString title;
    CurveUnit unit = CurveUnit::Share;
    /// Where the axis ends.
    double end = 1;
    std::vector<CurveTime> ticks;
    /// The first curve has its interval as a band.
    std::vector<StepCurve> curves;
};

/// What is known of a curve at a time; nothing beyond what is known.
[[nodiscard]] std::optional<CurveStep> curveAt(const StepCurve& curve, double time);

/// Draws a step curve into a rectangle, on the screen and on paper alike.
class StepCurveDrawing {
public:
    /// The spec outlives the drawing.
    StepCurveDrawing(const StepCurveSpec& spec, const ChartStyle& style);

    /// `marked`: the tick with a line through it, or -1.
    void paint(QPainter& painter, const QRectF& area, int marked = -1) const;
    /// The room of a tick.
    [[nodiscard]] QRectF slot(const QRectF& area, int tick) const;
    /// "within 6 h", and each curve's share with its interval, line by line.
    [[nodiscard]] QString wordsOf(int tick) const;

private:
    [[nodiscard]] QRectF plot(const QRectF& area) const;
    [[nodiscard]] QPointF placeOf(const QRectF& plot, double time, double value) const;
    [[nodiscard]] QString written(double value) const;
    [[nodiscard]] QString wordsOf(const StepCurve& curve, double time) const;
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintBand(QPainter& painter, const QRectF& plot, const StepCurve& curve) const;
    void paintCurve(QPainter& painter, const QRectF& plot, const StepCurve& curve) const;
    void paintLabels(QPainter& painter, const QRectF& plot) const;

    const StepCurveSpec& m_spec;
    ChartStyle m_style;
    /// Values of the lines across, from 0 to the top.
    std::vector<double> m_lines;
};

} // namespace weft::charts
