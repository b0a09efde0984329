// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weft::panels {

/// Tells screen readers that a FigureCard is a button where it opens something, else a group with a value.
/// May be called often.
void installFigureCardAccessible();

} // namespace weft::panels
