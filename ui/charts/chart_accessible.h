// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weft::charts {

/// A chart that says in a sentence what its keyboard is on. Its widget derives from this too.
class SpokenChart {
public:
    SpokenChart() = default;
    virtual ~SpokenChart() = default;
    SpokenChart(const SpokenChart&) = delete;
    SpokenChart& operator=(const SpokenChart&) = delete;

    /// Empty when it is on nothing.
    [[nodiscard]] virtual QString spokenValue() const = 0;
};

/// Tells screen readers that such a widget is a chart with this value. May be called often.
void installChartAccessible();

} // namespace weft::charts
