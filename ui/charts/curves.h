// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace weft::charts {

/// Steps of a curve from the first to before `end`.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// One line over time.
struct Curve {
    /// Stable, for whoever is told that it was chosen.
    QString key;
    /// Stands beside its highest point.
    QString label;
    report::ColourRole role = report::ColourRole::Muted;
    std::vector<double> values;
    /// Filled down to the axis.
    std::vector<Stretch> shaded = {};
};

/// A moment that is marked on the axis.
struct CurveMark {
    double at = 0;
    QString text;
};

/// A local day on the axis; both ends count steps from 0.
struct CurveDay {
    QDate date;
    double from = 0;
    double to = 0;
};

/// Curves that lie over each other, over steps of one length.
struct CurvesSpec {
    QString title;
    std::vector<Curve> curves;
    /// What each step is called: "21 Sept 12:00". As many as a curve has values.
    QStringList steps;
    /// `at` is a step.
    std::vector<report::Tick> timeTicks;
    std::vector<CurveMark> marks = {};
    /// The days of the steps, in order.
    std::vector<CurveDay> days = {};
    /// Their intervals are days.
    std::vector<report::NoteMark> notes = {};
    /// "%1 posts": what a value is, with the number in place of %1.
    QString valueText;
    /// Stands in the middle where there are no curves.
    QString nothing = {};

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(steps.size()); }

    [[nodiscard]] const Curve& curve(int index) const { return curves[static_cast<std::size_t>(index)]; }
};

} // namespace weft::charts
