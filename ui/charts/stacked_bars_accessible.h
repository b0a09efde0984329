// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weft::charts {

/// Tells screen readers that a StackedBarsWidget is a chart whose value is the current interval. May be
/// called often.
void installStackedBarsAccessible();

} // namespace weft::charts
