// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFont>
#include <QLocale>

namespace weft::charts {

/// How a chart looks and in whose language its numbers and dates are written.
struct ChartStyle {
    theme::Colours colours = theme::lightColours();
    QLocale locale;
    /// One pixel of the drawings; widgets hand in the scale of their font.
    double unit = 1;

    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const {
        return theme::plainFont(pixels * unit, weight);
    }
};

} // namespace weft::charts
