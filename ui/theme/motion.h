// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weft::theme {

/// Whether the reader asked the desktop for less motion: the style, GTK's settings or KDE's say that nothing
/// is to be animated. Reads two small files.
[[nodiscard]] bool reducedMotion();

} // namespace weft::theme
