// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weft::charts {

/// A chart that says in a sentence what its keyboard is on. Its widget derives from this too.
class SpokenValue {
public:
    SpokenValue() = default;
    virtual ~SpokenValue() = default;
    SpokenValue(const SpokenValue&) = delete;
    SpokenValue& operator=(const SpokenValue&) = delete;

    /// Empty when it is on nothing.
    [[nodiscard]] virtual QString spokenValue() const = 0;
};

/// Tells screen readers that such a widget is a chart with this value. May be called often.
void installChartAccessible();

} // namespace weft::charts
