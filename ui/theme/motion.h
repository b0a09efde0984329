// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace weft::theme {

/// How much may move.
enum class Motion {
    /// As the desktop says.
    System,
    Less,
};

/// What the reader chose in this program, remembered by the application. Call apply() (theme.h) after it.
void setMotion(QApplication& application, Motion motion);

/// Whether the reader chose less motion, or asked the desktop for it: GTK's settings or KDE's say that
/// nothing is to be animated. Reads two small files.
[[nodiscard]] bool lessMotionWanted();

/// Whether to do without what moves by itself: less motion is wanted, or the style animates nothing.
[[nodiscard]] bool reducedMotion();

} // namespace weft::theme
